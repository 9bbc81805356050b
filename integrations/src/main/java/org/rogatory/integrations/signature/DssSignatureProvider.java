package org.rogatory.integrations.signature;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.signature.AbstractSignatureParameters;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import java.io.IOException;
import java.io.OutputStream;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureProvider;
import org.rogatory.documents.signature.SignatureTask;
import org.springframework.stereotype.Component;

/** Signs in PAdES; only time-stamps and revocation that are not of the demonstration need a network. */
@Component
class DssSignatureProvider implements SignatureProvider {

    private final SigningKeys keys;
    private final Verifiers verifiers;
    private final TimeStamps stamps;
    private final SealBlock block = new SealBlock();
    /** Of the keys of authorities: a certificate that was found to be issued by the next one stays so. */
    private final Map<X509Certificate, CertificateToken> known = new ConcurrentHashMap<>();

    DssSignatureProvider(SigningKeys keys, Verifiers verifiers, TimeStamps stamps) {
        this.keys = keys;
        this.verifiers = verifiers;
        this.stamps = stamps;
    }

    @Override
    public boolean has(Key key) {
        return keys.has(key);
    }

    @Override
    public void sign(Work pdf, SignatureTask task, OutputStream to) throws IOException {
        if (task.level().compareTo(SignatureLevel.T) > 0) {
            throw new UnsupportedOperationException("A signature is made first and then brought to " + task.level());
        }
        SigningKey key = keys.of(task.key());
        PAdESSignatureParameters parameters = parameters(key, task);
        DSSDocument document = WorkDocument.of(pdf);
        PdfMemory memory = new PdfMemory(pdf, opened -> describe(opened, task, parameters));
        made(memory, task.level(), to, service -> {
            byte[] value = key.sign(service.getDataToSign(document, parameters).getBytes());
            return service.signDocument(document, parameters, new SignatureValue(key.algorithm(), value));
        });
    }

    /** How a document is signed depends on what is in it: that is read as the library has opened it, not once more. */
    private void describe(PDDocument opened, SignatureTask task, PAdESSignatureParameters parameters)
            throws IOException {
        PdfState state = PdfState.of(opened);
        if (!state.signed()) {
            parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        }
        String field = task.slot().field();
        if (state.places().contains(field)) {
            parameters.getImageParameters().getFieldParameters().setFieldId(field);
            block.describe(parameters.getImageParameters(), block.said(task, state.language()), opened);
        }
    }

    @Override
    public void extend(Work pdf, SignatureLevel level, OutputStream to) throws IOException {
        if (level == SignatureLevel.B) {
            throw new IllegalArgumentException("Nothing is brought to level B");
        }
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(format(level));
        DSSDocument document = WorkDocument.of(pdf);
        made(new PdfMemory(pdf), level, to, service -> service.extendDocument(document, parameters));
    }

    /** What the library says of a failure may name signers: only its kind is passed on. */
    private void made(PdfMemory memory, SignatureLevel level, OutputStream to, Step step) throws IOException {
        PAdESService service = new OnceChecked(verifiers.fresh());
        if (level != SignatureLevel.B) {
            service.setTspSource(stamps.source());
        }
        try (memory) {
            service.setPdfObjFactory(memory.factory());
            step.made(service).writeTo(to);
        } catch (DSSExternalResourceException e) {
            throw new IOException("Not signed: " + e.getMessage());
        } catch (DSSException | AlertException e) {
            throw new IOException("Not signed: " + e.getClass().getName());
        }
    }

    private PAdESSignatureParameters parameters(SigningKey key, SignatureTask task) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(format(task.level()));
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        List<CertificateToken> chain = chain(key, task.key());
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        parameters.bLevel().setTrustAnchorBPPolicy(false);
        parameters.bLevel().setSigningDate(Date.from(task.at()));
        parameters.setSigningTimeZone(TimeZone.getTimeZone("UTC"));
        if (task.key() instanceof Key.Server server) {
            parameters.setSignerName(server.authority());
        }
        return parameters;
    }

    private List<CertificateToken> chain(SigningKey key, Key asked) {
        return key.chain().stream()
                .map(certificate -> knownOrNew(certificate, asked))
                .toList();
    }

    private CertificateToken knownOrNew(X509Certificate certificate, Key asked) {
        return asked instanceof Key.Server
                ? known.computeIfAbsent(certificate, CertificateToken::new)
                : new CertificateToken(certificate);
    }

    private static eu.europa.esig.dss.enumerations.SignatureLevel format(SignatureLevel level) {
        return switch (level) {
            case B -> eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_B;
            case T -> eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_T;
            case LT -> eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_LT;
            case LTA -> eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_LTA;
        };
    }

    private interface Step {
        DSSDocument made(PAdESService service);
    }

    /** For one signature: the library looks at the signer's certificate before the key signs, and again after it. */
    private static final class OnceChecked extends PAdESService {

        private static final long serialVersionUID = 1L;

        private boolean checked;

        OnceChecked(CertificateVerifier verifier) {
            super(verifier);
        }

        @Override
        protected void assertSigningCertificateValid(AbstractSignatureParameters<?> parameters) {
            if (!checked) {
                super.assertSigningCertificateValid(parameters);
                checked = true;
            }
        }
    }
}
