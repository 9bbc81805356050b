package org.rogatory.integrations.signature;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;

/** A key in memory. */
record SoftKey(PrivateKey key, List<X509Certificate> chain) implements SigningKey {

    private static final int ASKED = 32;

    SoftKey {
        chain = List.copyOf(chain);
    }

    @Override
    public byte[] sign(byte[] content) {
        try {
            return signed(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key does not sign", e);
        }
    }

    private byte[] signed(byte[] content) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm().getJCEId());
        signature.initSign(key);
        signature.update(content);
        return signature.sign();
    }

    /** Whether it is the key of its certificate: a key store lays any key beside any certificate. */
    boolean belongs() {
        byte[] asked = new byte[ASKED];
        new SecureRandom().nextBytes(asked);
        try {
            Signature answer = Signature.getInstance(algorithm().getJCEId());
            answer.initVerify(certificate().getPublicKey());
            answer.update(asked);
            return answer.verify(signed(asked));
        } catch (GeneralSecurityException | ProviderException another) {
            return false;
        }
    }

    /** Some providers print private keys. */
    @Override
    public String toString() {
        return "SoftKey";
    }
}
