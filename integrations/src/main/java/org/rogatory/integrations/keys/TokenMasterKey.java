package org.rogatory.integrations.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.Security;
import java.util.Objects;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.rogatory.integrations.keys.TokenMasterSettings.Token;
import org.rogatory.persons.KeyOutOfReach;
import org.rogatory.persons.MasterKeyRefused;
import org.rogatory.persons.UnreadableSecret;
import org.rogatory.persons.WrappingKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An AES key in a token: keys of files are wrapped and unwrapped inside it, it never leaves. */
final class TokenMasterKey implements WrappingKey {

    private static final Logger LOG = LoggerFactory.getLogger(TokenMasterKey.class);
    private static final String CONTEXT = "file-key:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Provider provider;
    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    private TokenMasterKey(Provider provider, SecretKey key) {
        this.provider = provider;
        this.key = key;
    }

    /** @throws MasterKeyRefused if there is no such token or key, or the PIN is another */
    static TokenMasterKey open(int number, Token told) {
        var library = told.library();
        var pinFile = told.pinFile();
        var label = told.label();
        if (library == null || pinFile == null || label == null) {
            throw refused(number, "library, pin-file and label must all be told");
        }
        var slot = told.slot() == null ? "" : "slot=" + told.slot() + "\n";
        try {
            var provider = Objects.requireNonNull(Security.getProvider("SunPKCS11"))
                    .configure("--name=Master" + number + "\nlibrary=" + library + "\n" + slot);
            return new TokenMasterKey(provider, aes(number, key(provider, pin(number, pinFile), label)));
        } catch (GeneralSecurityException | IOException | InvalidParameterException | ProviderException closed) {
            throw refused(number, "the token cannot be opened with this library, slot and PIN");
        }
    }

    private static char[] pin(int number, Path file) throws IOException {
        var lines = Files.readAllLines(file);
        if (lines.isEmpty()) {
            throw refused(number, "the file of the PIN is empty");
        }
        return lines.get(0).toCharArray();
    }

    private static Key key(Provider provider, char[] pin, String label) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, pin);
        return store.getKey(label, null);
    }

    private static SecretKey aes(int number, Key found) {
        if (found instanceof SecretKey secret && secret.getAlgorithm().equals("AES")) {
            return secret;
        }
        throw refused(number, "there is no AES key of this label in the token");
    }

    private static MasterKeyRefused refused(int number, String why) {
        return new MasterKeyRefused("rogatory.persons.tokens." + number + ": " + why);
    }

    @Override
    public byte[] wrap(byte[] plain, String reference) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var wrapped = done(Cipher.ENCRYPT_MODE, nonce, reference, plain);
            return ByteBuffer.allocate(NONCE_BYTES + wrapped.length)
                    .put(nonce)
                    .put(wrapped)
                    .array();
        } catch (GeneralSecurityException | ProviderException away) {
            throw unreached(reference, away);
        }
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String reference) {
        if (wrapped.length < NONCE_BYTES) {
            throw new UnreadableSecret(reference);
        }
        var nonce = new byte[NONCE_BYTES];
        var rest = new byte[wrapped.length - NONCE_BYTES];
        ByteBuffer.wrap(wrapped).get(nonce).get(rest);
        try {
            return done(Cipher.DECRYPT_MODE, nonce, reference, rest);
        } catch (BadPaddingException | IllegalBlockSizeException other) {
            throw new UnreadableSecret(reference);
        } catch (GeneralSecurityException | ProviderException away) {
            throw unreached(reference, away);
        }
    }

    /** A token that was pulled out or does not answer says nothing about the file. */
    private static KeyOutOfReach unreached(String reference, Exception why) {
        LOG.error(
                "The token of a master key does not answer: {}", why.getClass().getName());
        return new KeyOutOfReach(reference);
    }

    /** One at a time: tokens have few sessions. */
    private synchronized byte[] done(int mode, byte[] nonce, String reference, byte[] content)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding", provider);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((CONTEXT + reference).getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(content);
    }
}
