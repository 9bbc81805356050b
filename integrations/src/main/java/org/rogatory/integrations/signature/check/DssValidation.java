package org.rogatory.integrations.signature.check;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.FindingFound;
import org.rogatory.documents.signature.Report;
import org.rogatory.documents.signature.SignatureFound;
import org.rogatory.documents.signature.SignatureFound.Extent;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.integrations.signature.PdfMemory;
import org.rogatory.integrations.signature.UnfetchedPolicies;
import org.rogatory.integrations.signature.WorkDocument;
import org.rogatory.trust.TrustLists;

/**
 * The standard validation, without rendering: it judges signatures, certificates and times, while what later revisions
 * changed is judged by {@link StrictCheck}.
 */
final class DssValidation {

    /** Said instead of the standard indication if that passed and our own check found a change. */
    static final String CHANGED_AFTERWARDS = "CHANGED_AFTER_SIGNATURE";

    private final Supplier<CertificateVerifier> verifiers;
    private final Clock clock;
    private final Signers signers;
    /** The one that the library would read anew for every content; nobody writes into it. */
    private final ValidationPolicy policy =
            ValidationPolicyLoader.fromDefaultValidationPolicy().create();

    private final StampEnds ends = new StampEnds(policy);

    DssValidation(TrustLists trust, Supplier<CertificateVerifier> verifiers, Clock clock) {
        this.verifiers = verifiers;
        this.clock = clock;
        this.signers = new Signers(trust);
    }

    /** @param findings of the signers and their times */
    record Result(List<SignatureFound> signatures, List<FindingFound> findings, Report report) {
        Result {
            signatures = List.copyOf(signatures);
            findings = List.copyOf(findings);
        }
    }

    Result validate(Work content, StrictCheck strict) throws IOException {
        try (PdfMemory memory = new PdfMemory(content)) {
            Reports reports =
                    validator(WorkDocument.of(content), memory.factory()).validateDocument(policy);
            return result(reports, strict);
        }
    }

    private Result result(Reports reports, StrictCheck strict) {
        DiagnosticData data = reports.getDiagnosticData();
        SimpleReport simple = reports.getSimpleReport();
        List<FindingFound> findings = new ArrayList<>(Unread.unknownAlgorithms(strict));
        List<SignatureWrapper> read = data.getSignatures().stream()
                .sorted(Comparator.comparingLong(DssValidation::endOf))
                .toList();
        List<SignatureFound> signatures = new ArrayList<>();
        for (SignatureWrapper signature : read) {
            signatures.add(found(signature, simple, strict, findings));
        }
        strict.closings().stream()
                .filter(closing -> !closing.stamp())
                .filter(closing -> read.stream().noneMatch(signature -> endOf(signature) == closing.end()))
                .forEach(closing -> signatures.add(Unread.of(closing, strict)));
        if (isAnyStampForeign(data, simple)) {
            findings.add(FindingFound.of(Codes.TIME_STAMP_UNTRUSTED));
        }
        if (isNewestStampEnded(strict)) {
            findings.add(FindingFound.of(Codes.TIME_STAMP_ENDED));
        }
        return new Result(signatures, findings, reports::getXmlValidationReport);
    }

    private PDFDocumentValidator validator(DSSDocument document, PdfBoxNativeObjectFactory factory) {
        PDFDocumentValidator validator = new PDFDocumentValidator(document);
        validator.setPdfObjFactory(factory);
        validator.setCertificateVerifier(verifiers.get());
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
        validator.setSignaturePolicyProvider(new UnfetchedPolicies());
        validator.setValidationTime(Date.from(clock.instant()));
        return validator;
    }

    private SignatureFound found(
            SignatureWrapper signature, SimpleReport simple, StrictCheck strict, List<FindingFound> findings) {
        Indication indication = simple.getIndication(signature.getId());
        SubIndication reason = simple.getSubIndication(signature.getId());
        String said = reason == null ? indication.name() : indication.name() + "/" + reason.name();
        long end = endOf(signature);
        boolean passed = indication == Indication.TOTAL_PASSED;
        String unread = strict.unread(end);
        String finding = unread == null ? finding(signature, indication, reason) : unread;
        if (finding != null && unread == null) {
            findings.add(new FindingFound(
                    finding, Map.of("signature", Integer.toString(strict.number(end)), "indication", said)));
        }
        Verdict own = finding == null ? Verdict.GENUINE : Codes.verdict(finding);
        return new SignatureFound(
                unread == null ? signers.of(signature) : Signers.unnamed(signature),
                Times.claimed(signature),
                Times.proven(signature, simple),
                Times.level(signature, simple),
                new Extent(strict.isWhole(end), strict.since(end)),
                strict.holds() ? own : Verdict.INVALID,
                passed && !strict.holds() ? CHANGED_AFTERWARDS : said);
    }

    /** What speaks against the signer; null if nothing does. */
    private @Nullable String finding(
            SignatureWrapper signature, Indication indication, @Nullable SubIndication reason) {
        if (indication == Indication.TOTAL_PASSED) {
            return signers.objection(signature);
        }
        return reason == null
                ? Codes.NOT_PASSED
                : switch (reason) {
                    case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE ->
                        signers.isVouchedFor(signature) ? Codes.VOUCHED_FOR : Codes.NO_TRUST;
                    case HASH_FAILURE, SIG_CRYPTO_FAILURE, FORMAT_FAILURE -> Codes.BYTES_CHANGED;
                    case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> Codes.REVOKED;
                    case EXPIRED, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED -> Codes.EXPIRED;
                    case TRY_LATER, CERTIFICATE_CHAIN_GENERAL_FAILURE, REVOCATION_OUT_OF_BOUNDS_NO_POE ->
                        isExpired(signature) ? Codes.EXPIRED : Codes.NO_REVOCATION_DATA;
                    default -> indication == Indication.INDETERMINATE ? undecided(signature, reason) : Codes.NOT_PASSED;
                };
    }

    /** What is not decided by the standard is not forged where its signature fits, and only its proofs are at stake. */
    private static String undecided(SignatureWrapper signature, SubIndication reason) {
        if (!signature.isSignatureValid()) {
            return Codes.NOT_PASSED;
        }
        return switch (reason) {
            case CRYPTO_CONSTRAINTS_FAILURE, CRYPTO_CONSTRAINTS_FAILURE_NO_POE -> Codes.ALGORITHM_OUTDATED;
            case NO_POE, TIMESTAMP_ORDER_FAILURE, CHAIN_CONSTRAINTS_FAILURE, NOT_YET_VALID -> Codes.NOT_CONFIRMED;
            default -> Codes.NOT_PASSED;
        };
    }

    /** No list of revocations speaks of certificates that had expired before it was made. */
    private boolean isExpired(SignatureWrapper signature) {
        CertificateWrapper certificate = signature.getSigningCertificate();
        return certificate != null && certificate.getNotAfter().toInstant().isBefore(clock.instant());
    }

    /** A stamp over the document that nobody here answers for, or that is broken, proves no time. */
    private static boolean isAnyStampForeign(DiagnosticData data, SimpleReport simple) {
        return data.getTimestampList().stream()
                .filter(stamp -> stamp.getType() == TimestampType.DOCUMENT_TIMESTAMP)
                .map(TimestampWrapper::getId)
                .anyMatch(id -> simple.getIndication(id) == Indication.FAILED
                        || simple.getSubIndication(id) == SubIndication.NO_CERTIFICATE_CHAIN_FOUND);
    }

    /** Nobody put a further stamp over the document in time: what the newest one proved it proves no more. */
    private boolean isNewestStampEnded(StrictCheck strict) {
        return ends.newest(strict.closings())
                .filter(found -> found.end().isBefore(clock.instant()))
                .isPresent();
    }

    /** Where the bytes a signature covers end. */
    private static long endOf(SignatureWrapper signature) {
        List<BigInteger> range = signature.getSignatureByteRange();
        return range.size() == 4 ? range.get(2).add(range.get(3)).longValue() : -1;
    }
}
