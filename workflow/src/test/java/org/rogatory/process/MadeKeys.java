package org.rogatory.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.Certificates;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustSeeds;
import org.springframework.stereotype.Component;

/** An adapter that has made one key for demonstration, for the prosecutors of Uzbekistan. */
@Component
class MadeKeys implements TrustSeeds {

    static X509Certificate certificate(String name) {
        return Certificates.read(file(name));
    }

    static byte[] file(String name) {
        try (InputStream file = MadeKeys.class.getResourceAsStream("/trust/" + name + ".pem")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Anchor> anchors() {
        return List.of(new Anchor("UZ", "demo", certificate("ca-uz")), new Anchor("IT", "demo", certificate("ca-uz")));
    }

    @Override
    public Optional<Bound> bound(X509Certificate signer) {
        return signer.equals(certificate("seal-uz"))
                ? Optional.of(new Bound("UZ", "UZ-GPO", null, KeyUse.SEAL))
                : Optional.empty();
    }

    @Override
    public List<X509Certificate> of(String state) {
        return "UZ".equals(state) ? List.of(certificate("seal-uz")) : List.of();
    }
}
