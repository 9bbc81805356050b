package org.rogatory.integrations.signature;

import eu.europa.esig.dss.cades.CAdESSignatureParameters;
import eu.europa.esig.dss.cades.signature.CAdESService;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Clock;
import java.util.Date;
import org.rogatory.documents.signature.Key;
import org.springframework.stereotype.Component;

/** Seals of the authorities that lie beside what they cover: CAdES B-B. */
@Component
public class DetachedSeals {

    private final SigningKeys keys;
    private final Clock clock;

    DetachedSeals(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The seal of the authority over a content, without the content. */
    public byte[] over(byte[] content, String authority) {
        SigningKey key = keys.of(new Key.Server(authority));
        CAdESService service = new CAdESService(new CommonCertificateVerifier());
        CAdESSignatureParameters parameters = parameters(key);
        DSSDocument document = new InMemoryDocument(content);
        ToBeSigned toBeSigned = service.getDataToSign(document, parameters);
        SignatureValue value = new SignatureValue(key.algorithm(), key.sign(toBeSigned.getBytes()));
        return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
    }

    private CAdESSignatureParameters parameters(SigningKey key) {
        CAdESSignatureParameters parameters = new CAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.CAdES_BASELINE_B);
        parameters.setSignaturePackaging(SignaturePackaging.DETACHED);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setTrustAnchorBPPolicy(false);
        parameters.bLevel().setSigningDate(Date.from(clock.instant()));
        return parameters;
    }
}
