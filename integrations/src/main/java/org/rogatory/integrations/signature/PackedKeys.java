package org.rogatory.integrations.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.util.PBKDF2Config;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.bc.BcPKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;

/**
 * Keys in a PKCS#12 store whose password is random and longer than a key: to hash that many times would only cost time,
 * and a store of Java hashes it 20 000 times whatever it is told. Certificates are no secret and lie open.
 */
final class PackedKeys {

    private static final int SALT = 20;
    private static final int ROUNDS = 1000;
    /** Java itself fills no block of this name up. */
    private static final Provider BLOCKS = new BouncyCastleProvider();

    private static final AlgorithmIdentifier DIGEST =
            new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);

    private final PKCS12PfxPduBuilder store = new PKCS12PfxPduBuilder();
    private final Set<X509Certificate> laid = new LinkedHashSet<>();

    private PackedKeys() {}

    /** The keys by alias, each with its chain. */
    static byte[] of(Map<String, SoftKey> keys, char[] password) throws IOException, GeneralSecurityException {
        try {
            var packed = new PackedKeys();
            for (var key : keys.entrySet()) {
                packed.lay(key.getKey(), key.getValue(), encrypting(password));
            }
            for (var key : keys.values()) {
                packed.layIssuers(key);
            }
            var seal = new BcPKCS12MacCalculatorBuilder(SHA256Digest.newInstance(), DIGEST).setIterationCount(ROUNDS);
            return packed.store.build(seal, password).getEncoded();
        } catch (OperatorCreationException | PKCSException unknown) {
            throw new GeneralSecurityException("Keys cannot be packed", unknown);
        }
    }

    private static OutputEncryptor encrypting(char[] password) throws OperatorCreationException {
        var hashing = new PBKDF2Config.Builder()
                .withPRF(PBKDF2Config.PRF_SHA256)
                .withIterationCount(ROUNDS)
                .withSaltLength(SALT)
                .build();
        return new JcePKCSPBEOutputEncryptorBuilder(hashing, NISTObjectIdentifiers.id_aes256_CBC)
                .setProvider(BLOCKS)
                .build(password);
    }

    private void lay(String alias, SoftKey key, OutputEncryptor encrypting) throws IOException {
        lay(new JcaPKCS12SafeBagBuilder(key.key(), encrypting), alias);
        lay(new JcaPKCS12SafeBagBuilder(key.certificate()), alias);
        laid.add(key.certificate());
    }

    private void lay(PKCS12SafeBagBuilder bag, String alias) throws IOException {
        bag.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_friendlyName, new DERBMPString(alias));
        bag.addBagAttribute(
                PKCSObjectIdentifiers.pkcs_9_at_localKeyId, new DEROctetString(alias.getBytes(StandardCharsets.UTF_8)));
        store.addData(bag.build());
    }

    private void layIssuers(SoftKey key) throws IOException {
        for (var issuer : key.chain()) {
            if (laid.add(issuer)) {
                store.addData(new JcaPKCS12SafeBagBuilder(issuer).build());
            }
        }
    }
}
