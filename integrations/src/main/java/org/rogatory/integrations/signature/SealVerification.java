package org.rogatory.integrations.signature;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.rogatory.documents.SignatureProvider.Signature;
import org.rogatory.documents.SignatureProvider.SignatureReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks the signatures of a PDF offline. The standard check allows later revisions that change what a reader sees, so
 * one rule is added: the last signature must cover the file to its last byte, or none of them counts.
 */
final class SealVerification {

    /** Said instead of the standard indication if bytes follow the last signature. */
    static final String CHANGED_AFTERWARDS = "CHANGED_AFTER_LAST_SIGNATURE";

    private static final Logger LOG = LoggerFactory.getLogger(SealVerification.class);

    private final CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    private final Clock clock;

    SealVerification(X509Certificate trustAnchor, Clock clock) {
        trusted.addCertificate(new CertificateToken(trustAnchor));
        this.clock = clock;
    }

    SignatureReport verify(byte[] pdf) {
        try {
            return reportOf(validator(pdf).validateDocument(), pdf.length);
        } catch (RuntimeException e) {
            LOG.warn("A document could not be checked for signatures: {}", e.toString());
            return new SignatureReport(List.of());
        }
    }

    private PDFDocumentValidator validator(byte[] pdf) {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        factory.setPdfDifferencesFinder(differences);
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf, "document.pdf"));
        validator.setPdfObjFactory(factory);
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(clock.instant()));
        return validator;
    }

    private static SignatureReport reportOf(Reports reports, long length) {
        DiagnosticData data = reports.getDiagnosticData();
        SimpleReport simple = reports.getSimpleReport();
        boolean whole = data.getSignatures().stream()
                        .mapToLong(SealVerification::endOf)
                        .max()
                        .orElse(-1)
                == length;
        return new SignatureReport(data.getSignatures().stream()
                .sorted(Comparator.comparingLong(SealVerification::endOf))
                .map(signature -> signature(signature, simple, whole))
                .toList());
    }

    private static Signature signature(SignatureWrapper signature, SimpleReport simple, boolean whole) {
        Indication indication = simple.getIndication(signature.getId());
        var reason = simple.getSubIndication(signature.getId());
        boolean passed = indication == Indication.TOTAL_PASSED;
        String said = reason == null ? indication.name() : indication.name() + "/" + reason.name();
        var certificate = signature.getSigningCertificate();
        return new Signature(
                certificate == null ? "" : certificate.getCertificateDN(),
                signature.getClaimedSigningTime().toInstant(),
                passed && whole,
                passed && !whole ? CHANGED_AFTERWARDS : said);
    }

    /** Where the bytes a signature covers end. */
    private static long endOf(SignatureWrapper signature) {
        List<BigInteger> range = signature.getSignatureByteRange();
        return range.size() == 4 ? range.get(2).add(range.get(3)).longValue() : -1;
    }
}
