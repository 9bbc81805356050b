package org.rogatory.integrations.signature.check;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.Policy;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.ByteArrayOutputStream;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.rogatory.integrations.signature.check.Mint.Holder;

/** Signs letters with the keys of a mint, at any level and moment. */
public final class Pen {

    private final Mint mint;
    private final Instant at;
    private final Instant lists;
    private final boolean sparing;

    /**
     * At this moment.
     *
     * @param lists moment of the revocation lists that go into the document
     */
    public Pen(Mint mint, Instant at, Instant lists) {
        this(mint, at, lists, false);
    }

    private Pen(Mint mint, Instant at, Instant lists, boolean sparing) {
        this.mint = mint;
        this.at = at;
        this.lists = lists;
        this.sparing = sparing;
    }

    /** The same that puts no more of a font into a document than its blocks show. */
    Pen sparing() {
        return new Pen(mint, at, lists, true);
    }

    /** The first signature of a letter forbids all but more signatures. */
    public byte[] first(byte[] letter, String field, Holder who, SignatureLevel level) throws Exception {
        var parameters = parameters(who, level);
        parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        return signed(letter, field, parameters, who);
    }

    byte[] next(byte[] letter, String field, Holder who, SignatureLevel level) throws Exception {
        return signed(letter, field, parameters(who, level), who);
    }

    /** A first signature with a digest that nobody believes in any more. */
    byte[] outdated(byte[] letter, String field, Holder who) throws Exception {
        var parameters = parameters(who, SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA1);
        return signed(letter, field, parameters, who);
    }

    /** A signature that names a policy, and where it can be fetched. */
    byte[] underPolicy(byte[] letter, Holder who, String address) throws Exception {
        var policy = new Policy();
        policy.setId("1.2.3.4.5.6");
        policy.setDigestAlgorithm(DigestAlgorithm.SHA256);
        policy.setDigestValue(new byte[32]);
        policy.setSpuri(address);
        var parameters = parameters(who, SignatureLevel.PAdES_BASELINE_B);
        parameters.bLevel().setSignaturePolicy(policy);
        return signed(letter, "", parameters, who);
    }

    /** The letter with what keeps its signatures verifiable. */
    public byte[] extended(byte[] letter, SignatureLevel level) throws Exception {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        return bytes(service(lists.plusSeconds(60)).extendDocument(new InMemoryDocument(letter), parameters));
    }

    private byte[] signed(byte[] letter, String field, PAdESSignatureParameters parameters, Holder who)
            throws Exception {
        if (!field.isEmpty()) {
            var image = parameters.getImageParameters();
            image.getFieldParameters().setFieldId(field);
            var text = new SignatureImageTextParameters();
            text.setText("Signed: " + field);
            if (sparing) {
                var font = DSSFileFont.initializeDefault();
                font.setEmbedFontSubset(true);
                text.setFont(font);
            }
            image.setTextParameters(text);
        }
        var service = service(at.plusSeconds(60));
        DSSDocument document = new InMemoryDocument(letter);
        var toBeSigned = service.getDataToSign(document, parameters);
        Signature signature = Signature.getInstance(parameters.getSignatureAlgorithm().getJCEId());
        signature.initSign(who.keys().getPrivate());
        signature.update(toBeSigned.getBytes());
        return bytes(service.signDocument(
                document, parameters, new SignatureValue(parameters.getSignatureAlgorithm(), signature.sign())));
    }

    private PAdESSignatureParameters parameters(Holder who, SignatureLevel level) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(who.certificate()));
        parameters.setCertificateChain(
                List.of(new CertificateToken(who.certificate()), new CertificateToken(mint.rootCertificate())));
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.bLevel().setTrustAnchorBPPolicy(mint.ownRoot());
        return parameters;
    }

    private PAdESService service(Instant stamped) {
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(mint.rootCertificate()));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(mint.lists(lists));
        verifier.setAIASource(null);
        var service = new PAdESService(verifier);
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        service.setTspSource(mint.stamps(stamped));
        return service;
    }

    private static byte[] bytes(DSSDocument document) throws Exception {
        var out = new ByteArrayOutputStream();
        document.writeTo(out);
        return out.toByteArray();
    }
}
