package org.rogatory.integrations.signature;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;

/** A key in memory. */
record SoftKey(PrivateKey key, List<X509Certificate> chain) implements SigningKey {

    SoftKey {
        chain = List.copyOf(chain);
    }

    @Override
    public byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(algorithm().getJCEId());
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key does not sign", e);
        }
    }

    /** Some providers print private keys. */
    @Override
    public String toString() {
        return "SoftKey";
    }
}
