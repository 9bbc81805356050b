package org.rogatory.integrations.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.rogatory.integrations.signature.KeyFiles.KeyPairWithChain;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The seal keys of the authorities: made when first needed, kept in the key folder, trusted through the demo CA. */
@Component
class AuthorityKeys {

    private static final Pattern AUTHORITY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,62}");
    private static final String CA = "demo.ca";

    private final KeyFiles files;
    private final DemoCertificates certificates = new DemoCertificates();
    private final KeyPairWithChain issuer;
    private final Map<String, KeyPairWithChain> keys = new ConcurrentHashMap<>();

    AuthorityKeys(@Value("${rogatory.signature.keys:data/keys}") String directory) {
        try {
            files = new KeyFiles(Path.of(directory));
            issuer = readOrMake(CA, certificates::authorityOfCertification);
        } catch (IOException e) {
            throw new UncheckedIOException("The key folder cannot be used", e);
        }
    }

    KeyPairWithChain of(String authority) {
        if (!AUTHORITY.matcher(authority).matches()) {
            throw new IllegalArgumentException("Not the key of an authority: " + authority);
        }
        return keys.computeIfAbsent(authority, key -> {
            try {
                return readOrMake(key, () -> certificates.sealOf(key, issuer));
            } catch (IOException e) {
                throw new UncheckedIOException("The seal key of " + key + " cannot be used", e);
            }
        });
    }

    /** The certificate every trusted seal descends from. */
    X509Certificate trustAnchor() {
        return issuer.certificate();
    }

    /** The authority key a certificate was made for: its organisation. */
    static String authorityOf(X509Certificate certificate) {
        X500Name subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return IETFUtils.valueToString(subject.getRDNs(BCStyle.O)[0].getFirst().getValue());
    }

    private KeyPairWithChain readOrMake(String name, Maker maker) throws IOException {
        return files.locked(() -> {
            try {
                var kept = files.read(name);
                if (kept.isPresent()) {
                    return kept.get();
                }
                KeyPairWithChain made = maker.make();
                files.write(name, made);
                return made;
            } catch (GeneralSecurityException e) {
                throw new IOException("Key store " + name + " cannot be read or made", e);
            }
        });
    }

    private interface Maker {
        KeyPairWithChain make() throws GeneralSecurityException;
    }
}
