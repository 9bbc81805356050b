package org.rogatory.integrations.signature;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.TimeZone;
import org.rogatory.documents.SignatureProvider;
import org.rogatory.integrations.signature.KeyFiles.KeyPairWithChain;
import org.springframework.stereotype.Component;

/** Seals in PAdES B-B with the authority's key and checks seals; needs no network. */
@Component
class DssSignatureProvider implements SignatureProvider {

    /** The field every letter carries for its seal. */
    private static final String FIELD = "seal";

    private final AuthorityKeys keys;
    private final SealBlock block = new SealBlock();
    private final SealVerification verification;

    DssSignatureProvider(AuthorityKeys keys, Clock clock) {
        this.keys = keys;
        this.verification = new SealVerification(keys.trustAnchor(), clock);
    }

    @Override
    public byte[] seal(byte[] pdf, Seal seal) {
        KeyPairWithChain pair = keys.of(seal.authority());
        PAdESService service = service();
        InMemoryDocument document = new InMemoryDocument(pdf, "letter.pdf");
        PAdESSignatureParameters parameters = parameters(pair, seal);
        if (service.getAvailableSignatureFields(document).contains(FIELD)) {
            parameters.getImageParameters().getFieldParameters().setFieldId(FIELD);
            block.describe(parameters.getImageParameters(), seal.label());
        }
        ToBeSigned toBeSigned = service.getDataToSign(document, parameters);
        SignatureValue value = new SignatureValue(parameters.getSignatureAlgorithm(), pair.sign(toBeSigned.getBytes()));
        return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
    }

    @Override
    public SignatureReport verify(byte[] pdf) {
        return verification.verify(pdf);
    }

    private static PAdESService service() {
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        return service;
    }

    private static PAdESSignatureParameters parameters(KeyPairWithChain pair, Seal seal) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(pair.certificate()));
        parameters.setCertificateChain(
                Arrays.stream(pair.chain()).map(CertificateToken::new).toList());
        parameters.bLevel().setTrustAnchorBPPolicy(false);
        parameters.bLevel().setSigningDate(Date.from(seal.at()));
        parameters.setSigningTimeZone(TimeZone.getTimeZone("UTC"));
        parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        parameters.setSignerName(seal.authority());
        return parameters;
    }
}
