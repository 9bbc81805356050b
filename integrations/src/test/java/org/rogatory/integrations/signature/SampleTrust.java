package org.rogatory.integrations.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;
import org.rogatory.trust.TrustMode;

/** Whatever descends from the anchor of the samples for other systems is the seal of their authority. */
public record SampleTrust(X509Certificate anchor) implements TrustLists {

    /** Believes the certificate in a file. */
    public static SampleTrust in(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            return new SampleTrust(
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
    }

    /** Writes the certificate into a file. */
    public void to(Path file) throws IOException, GeneralSecurityException {
        Files.writeString(
                file,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(anchor.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
    }

    @Override
    public List<Anchor> anchors() {
        return List.of(new Anchor("UZ", "Conformance", anchor));
    }

    @Override
    public Optional<Bound> bound(X509Certificate signer) {
        try {
            signer.verify(anchor.getPublicKey());
            return Optional.of(new Bound("UZ", SealDesk.AUTHORITY, null, KeyUse.SEAL));
        } catch (GeneralSecurityException another) {
            return Optional.empty();
        }
    }

    @Override
    public TrustMode mode(String state) {
        return TrustMode.CERTIFICATE;
    }
}
