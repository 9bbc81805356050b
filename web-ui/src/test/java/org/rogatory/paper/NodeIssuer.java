package org.rogatory.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.rogatory.integrations.signature.check.Mint;
import org.rogatory.integrations.signature.check.Mint.Holder;

/** The issuer of the demonstration's certificates of one State on a running node, in the hands of a test. */
final class NodeIssuer {

    private final Path keys;
    private final Mint mint;

    /** @param keys the key folder of the node */
    NodeIssuer(Path keys, String state) throws IOException, GeneralSecurityException {
        this.keys = keys;
        var password = Files.readString(keys.resolve("seal.password")).strip().toCharArray();
        var store = KeyStore.getInstance("PKCS12");
        try (var content = Files.newInputStream(keys.resolve("demo." + state + ".p12"))) {
            store.load(content, password);
        }
        var numbers = new SecureRandom().nextLong() >>> 2;
        mint = new Mint(state, holder(store, "issuer", password), holder(store, "stamps", password), numbers);
    }

    private static Holder holder(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
        var certificate = (X509Certificate) store.getCertificate(alias);
        var key = (PrivateKey) store.getKey(alias, password);
        return new Holder(new KeyPair(certificate.getPublicKey(), key), certificate);
    }

    Mint mint() {
        return mint;
    }

    /** A new key whose certificate says that it is the seal of this authority. */
    Holder sealOf(String authority, Instant until) throws Exception {
        return mint.stranger("Synthetic seal, O=" + authority, until);
    }

    /** As an operator of the node does it. */
    void revoke(Holder holder, Instant at) throws IOException {
        var line = holder.certificate().getSerialNumber().toString(16) + " " + at + "\n";
        Files.writeString(keys.resolve("revoked.txt"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
