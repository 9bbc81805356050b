package org.rogatory.integrations.signature.check;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.validation.reports.Reports;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.Report;
import org.rogatory.documents.SignatureFound;
import org.rogatory.documents.SignatureFound.Extent;
import org.rogatory.documents.SignatureFound.Signer;
import org.rogatory.documents.SignatureLevel;
import org.rogatory.documents.Verdict;
import org.rogatory.integrations.signature.Verifiers;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;
import org.rogatory.trust.TrustMode;

/**
 * The standard validation, without a network. It allows later revisions that change what a reader sees, so one rule is
 * added: the last signature must cover the file to its last byte, or none of them counts.
 */
final class DssValidation {

    /** Said instead of the standard indication if bytes follow the last signature. */
    static final String CHANGED_AFTERWARDS = "CHANGED_AFTER_LAST_SIGNATURE";

    private final TrustLists trust;
    private final Verifiers verifiers;
    private final Clock clock;

    DssValidation(TrustLists trust, Verifiers verifiers, Clock clock) {
        this.trust = trust;
        this.verifiers = verifiers;
        this.clock = clock;
    }

    /** @param whole whether the last signature covers the content to its last byte */
    record Result(List<SignatureFound> signatures, boolean whole, Report report) {
        Result {
            signatures = List.copyOf(signatures);
        }
    }

    Result validate(DSSDocument document, long size) {
        Reports reports = validator(document).validateDocument();
        DiagnosticData data = reports.getDiagnosticData();
        boolean whole = data.getSignatures().stream()
                        .mapToLong(DssValidation::endOf)
                        .max()
                        .orElse(-1)
                == size;
        List<SignatureFound> signatures = data.getSignatures().stream()
                .sorted(Comparator.comparingLong(DssValidation::endOf))
                .map(signature -> found(signature, reports.getSimpleReport(), whole, size))
                .toList();
        return new Result(signatures, whole, reports::getXmlValidationReport);
    }

    private PDFDocumentValidator validator(DSSDocument document) {
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        factory.setPdfDifferencesFinder(differences);
        PDFDocumentValidator validator = new PDFDocumentValidator(document);
        validator.setPdfObjFactory(factory);
        validator.setCertificateVerifier(verifiers.fresh());
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
        validator.setValidationTime(Date.from(clock.instant()));
        return validator;
    }

    private SignatureFound found(SignatureWrapper signature, SimpleReport simple, boolean whole, long size) {
        Indication indication = simple.getIndication(signature.getId());
        SubIndication reason = simple.getSubIndication(signature.getId());
        boolean passed = indication == Indication.TOTAL_PASSED;
        String said = reason == null ? indication.name() : indication.name() + "/" + reason.name();
        return new SignatureFound(
                signer(signature.getSigningCertificate()),
                moment(signature.getClaimedSigningTime()),
                null,
                level(signature.getSignatureFormat()),
                new Extent(endOf(signature) == size, List.of()),
                verdict(passed && whole, reason),
                passed && !whole ? CHANGED_AFTERWARDS : said);
    }

    private static Verdict verdict(boolean holds, @Nullable SubIndication reason) {
        if (holds) {
            return Verdict.GENUINE;
        }
        return reason == SubIndication.NO_CERTIFICATE_CHAIN_FOUND ? Verdict.UNTRUSTED : Verdict.INVALID;
    }

    private Signer signer(@Nullable CertificateWrapper certificate) {
        if (certificate == null) {
            return new Signer("", null, null, false, TrustMode.NONE, null);
        }
        String subject = certificate.getCertificateDN();
        return trust.bound(DSSUtils.loadCertificate(certificate.getBinaries()).getCertificate())
                .map(bound -> signer(subject, bound))
                .orElseGet(() -> new Signer(subject, null, null, false, TrustMode.NONE, null));
    }

    private Signer signer(String subject, Bound bound) {
        String list = trust.anchors(bound.state()).stream()
                .map(Anchor::list)
                .findFirst()
                .orElse(null);
        return new Signer(
                subject, bound.authority(), bound.state(), bound.use() == KeyUse.SEAL, trust.mode(bound.state()), list);
    }

    private static @Nullable Instant moment(@Nullable Date claimed) {
        return claimed == null ? null : claimed.toInstant();
    }

    private static @Nullable SignatureLevel level(eu.europa.esig.dss.enumerations.SignatureLevel format) {
        return switch (format) {
            case PAdES_BASELINE_B -> SignatureLevel.B;
            case PAdES_BASELINE_T -> SignatureLevel.T;
            case PAdES_BASELINE_LT -> SignatureLevel.LT;
            case PAdES_BASELINE_LTA -> SignatureLevel.LTA;
            default -> null;
        };
    }

    /** Where the bytes a signature covers end. */
    private static long endOf(SignatureWrapper signature) {
        List<BigInteger> range = signature.getSignatureByteRange();
        return range.size() == 4 ? range.get(2).add(range.get(3)).longValue() : -1;
    }
}
