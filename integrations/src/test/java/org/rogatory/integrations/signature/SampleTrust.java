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
import java.util.regex.Pattern;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;
import org.rogatory.trust.TrustMode;

/**
 * Whatever descends from the anchor of the samples for other systems is the seal of the authority that its certificate
 * names as organisation, else of the one of all samples.
 */
public record SampleTrust(X509Certificate anchor) implements TrustLists {

    private static final Pattern ORGANISATION = Pattern.compile("(?:^|,)O=([^,]+)");

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
            return Optional.of(new Bound("UZ", authority(signer), null, KeyUse.SEAL));
        } catch (GeneralSecurityException another) {
            return Optional.empty();
        }
    }

    private static String authority(X509Certificate signer) {
        var named = ORGANISATION.matcher(signer.getSubjectX500Principal().getName());
        return named.find() ? named.group(1) : SealDesk.AUTHORITY;
    }

    @Override
    public TrustMode mode(String state) {
        return TrustMode.CERTIFICATE;
    }
}
