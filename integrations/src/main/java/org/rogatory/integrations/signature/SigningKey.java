package org.rogatory.integrations.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import java.security.cert.X509Certificate;
import java.util.List;

/** A key to sign with, wherever it lies; it never comes out of there. */
public interface SigningKey {

    /** Its certificate first, those of its issuers after it as far as they are known. */
    List<X509Certificate> chain();

    /** Signs a content, hashed here. */
    byte[] sign(byte[] content);

    /** The certificate of the key itself. */
    default X509Certificate certificate() {
        return chain().get(0);
    }

    /** The one algorithm in which a key of its kind signs here. */
    default SignatureAlgorithm algorithm() {
        return SignatureAlgorithm.getAlgorithm(
                EncryptionAlgorithm.forKey(certificate().getPublicKey()), DigestAlgorithm.SHA256);
    }
}
