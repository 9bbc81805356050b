package org.rogatory.integrations.signature;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Date;
import java.util.TimeZone;
import org.rogatory.documents.Key;
import org.rogatory.documents.SignatureLevel;
import org.rogatory.documents.SignatureProvider;
import org.rogatory.documents.SignatureTask;
import org.rogatory.documents.Work;
import org.rogatory.integrations.signature.KeyFiles.KeyPairWithChain;
import org.springframework.stereotype.Component;

/** Signs in PAdES B-B with the keys of the authorities; needs no network. */
@Component
class DssSignatureProvider implements SignatureProvider {

    private final AuthorityKeys keys;
    private final SealBlock block = new SealBlock();

    DssSignatureProvider(AuthorityKeys keys) {
        this.keys = keys;
    }

    @Override
    public void sign(Work pdf, SignatureTask task, OutputStream to) throws IOException {
        demandPlain(task.level());
        KeyPairWithChain pair = pair(task.key());
        PAdESService service = service();
        DSSDocument document = WorkDocument.of(pdf);
        PAdESSignatureParameters parameters = parameters(pair, task);
        String field = task.slot().field();
        if (service.getAvailableSignatureFields(document).contains(field)) {
            parameters.getImageParameters().getFieldParameters().setFieldId(field);
            block.describe(parameters.getImageParameters(), task.label());
        }
        ToBeSigned toBeSigned = service.getDataToSign(document, parameters);
        SignatureValue value = new SignatureValue(parameters.getSignatureAlgorithm(), pair.sign(toBeSigned.getBytes()));
        service.signDocument(document, parameters, value).writeTo(to);
    }

    @Override
    public void extend(Work pdf, SignatureLevel level, OutputStream to) {
        throw new UnsupportedOperationException("No time-stamps are set up here: level " + level);
    }

    private static void demandPlain(SignatureLevel level) {
        if (level != SignatureLevel.B) {
            throw new UnsupportedOperationException("No time-stamps are set up here: level " + level);
        }
    }

    private KeyPairWithChain pair(Key key) {
        if (key instanceof Key.Server server) {
            return keys.of(server.authority());
        }
        throw new UnsupportedOperationException("No personal keys are set up here");
    }

    private static PAdESService service() {
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        return service;
    }

    private static PAdESSignatureParameters parameters(KeyPairWithChain pair, SignatureTask task) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(pair.certificate()));
        parameters.setCertificateChain(
                Arrays.stream(pair.chain()).map(CertificateToken::new).toList());
        parameters.bLevel().setTrustAnchorBPPolicy(false);
        parameters.bLevel().setSigningDate(Date.from(task.at()));
        parameters.setSigningTimeZone(TimeZone.getTimeZone("UTC"));
        parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        parameters.setSignerName(AuthorityKeys.authorityOf(pair.certificate()));
        return parameters;
    }
}
