package org.rogatory.integrations.signature.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.europa.esig.dss.cades.CAdESSignatureParameters;
import eu.europa.esig.dss.cades.signature.CAdESService;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.rogatory.exchange.PackageSealer.Entry;
import org.rogatory.exchange.PackageSealer.Source;
import org.rogatory.integrations.signature.check.Mint.Holder;

/** Packages for the media register, signed by the keys of a mint. */
public final class PublishedSamples {

    private final Holder publisher;
    private final Instant at;

    /** Signed by this publisher at a moment. */
    public PublishedSamples(Holder publisher, Instant at) {
        this.publisher = publisher;
        this.at = at;
    }

    /** One thing of a kind, in a file called {@code content}. */
    public byte[] of(String kind, String subject, long edition, byte[] content) throws IOException {
        var signed = new ByteArrayOutputStream();
        write(manifest(kind, subject, edition), () -> new ByteArrayInputStream(content), signed);
        return signed.toByteArray();
    }

    /** A program as it lies there, however large, into a file. */
    public void update(long edition, Path program, Path signed) throws IOException {
        try (var to = Files.newOutputStream(signed)) {
            write(manifest("update", "rogatory", edition), () -> Files.newInputStream(program), to);
        }
    }

    private static String manifest(String kind, String subject, long edition) {
        return "{\"schema\":\"media-package-1\",\"kind\":\"" + kind + "\",\"subject\":\"" + subject
                + "\",\"edition\":" + edition + ",\"file\":\"content\"}";
    }

    private void write(String manifest, Source content, OutputStream to) throws IOException {
        var first = manifest.getBytes(UTF_8);
        AsicWriter.write(
                List.of(entry("manifest.json", () -> new ByteArrayInputStream(first)), entry("content", content)),
                this::signature,
                to);
    }

    private static Entry entry(String name, Source content) {
        return new Entry(name, "application/octet-stream", content);
    }

    private byte[] signature(byte[] manifest) {
        var service = new CAdESService(new CommonCertificateVerifier());
        var document = new InMemoryDocument(manifest);
        var parameters = parameters();
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(publisher.keys().getPrivate());
            signature.update(service.getDataToSign(document, parameters).getBytes());
            var value = new SignatureValue(parameters.getSignatureAlgorithm(), signature.sign());
            return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private CAdESSignatureParameters parameters() {
        var certificate = new CertificateToken(publisher.certificate());
        var parameters = new CAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.CAdES_BASELINE_B);
        parameters.setSignaturePackaging(SignaturePackaging.DETACHED);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(certificate);
        parameters.setCertificateChain(List.of(certificate));
        parameters.bLevel().setTrustAnchorBPPolicy(false);
        parameters.bLevel().setSigningDate(Date.from(at));
        return parameters;
    }
}
