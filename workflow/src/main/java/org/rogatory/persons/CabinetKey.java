package org.rogatory.persons;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * The pair of keys of an organisation (HPKE: X25519, HKDF-SHA-256, AES-256-GCM). Whoever has the public one seals for
 * it, each time for one context alone; who has the private one opens.
 */
final class CabinetKey {

    private static final HpkeParameters PARAMETERS = parameters();
    private static final String VOUCHING = "rogatory:cabinet-holders";

    private final byte[] privateKey;
    private final byte[] publicKey;
    private final HybridDecrypt opening;

    @AccessesPartialKey
    private CabinetKey(byte[] privateKey) {
        try {
            this.privateKey = privateKey.clone();
            this.publicKey = X25519.publicFromPrivate(privateKey);
            var secret = SecretBytes.copyFrom(privateKey, InsecureSecretKeyAccess.get());
            var pair = HpkePrivateKey.create(known(publicKey), secret);
            this.opening = handle(pair).getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
        } catch (GeneralSecurityException no) {
            throw new IllegalArgumentException("This is no key of a cabinet", no);
        }
    }

    /** A new pair. */
    static CabinetKey make() {
        return new CabinetKey(X25519.generatePrivateKey());
    }

    /** The pair of this private key. */
    static CabinetKey of(byte[] privateKey) {
        return new CabinetKey(privateKey);
    }

    byte[] publicKey() {
        return publicKey.clone();
    }

    /** Whether this is the pair of a public key. */
    boolean has(byte[] another) {
        return Arrays.equals(publicKey, another);
    }

    /** A mark of a text that only who has the private key can make. */
    String vouch(String text) {
        return Fingerprint.with(Fingerprint.derived(privateKey, VOUCHING)).of(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] privateKey() {
        return privateKey.clone();
    }

    /** @throws UnreadableSecret if it was sealed for another key or in another context, or was changed */
    byte[] open(byte[] sealed, String context) {
        try {
            return opening.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException another) {
            throw new UnreadableSecret(context);
        }
    }

    /**
     * The content for the holder of a key alone; other bytes each time.
     *
     * @throws IllegalArgumentException if that is no public key
     */
    static byte[] seal(byte[] publicKey, byte[] content, String context) {
        try {
            return handle(known(publicKey))
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(content, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException no) {
            throw new IllegalArgumentException("This is no public key of a cabinet", no);
        }
    }

    @AccessesPartialKey
    private static HpkePublicKey known(byte[] publicKey) throws GeneralSecurityException {
        return HpkePublicKey.create(PARAMETERS, Bytes.copyFrom(publicKey), null);
    }

    private static KeysetHandle handle(Key key) throws GeneralSecurityException {
        var entry = KeysetHandle.importKey(key).withRandomId().makePrimary();
        return KeysetHandle.newBuilder().addEntry(entry).build();
    }

    private static HpkeParameters parameters() {
        try {
            HybridConfig.register();
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Cannot seal for anybody", impossible);
        }
    }
}
