package org.rogatory.persons;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.rogatory.identity.PublishedPassword;
import org.springframework.stereotype.Component;

/**
 * The own keys of those who hold a cabinet, each under what he types. That is hashed slowly, together with a mark
 * of the installation: who has only the database cannot even begin to guess.
 */
@Component
class CabinetCopies {

    private static final String SLOWLY = "PBKDF2WithHmacSHA256";
    private static final int SALT_BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final InstallationMark marks;
    private final CabinetSettings settings;

    CabinetCopies(InstallationMark marks, CabinetSettings settings) {
        this.marks = marks;
        this.settings = settings;
    }

    /** A copy under a passphrase; one that is too short is refused, but for the published password of a demonstration. */
    CabinetHolder.Wrapped wrap(CabinetHolder.Key whose, OwnKey key, char[] passphrase) {
        if (passphrase.length < settings.shortest() && !published(passphrase)) {
            throw new CabinetRefused("cabinet-short");
        }
        return wrapped(whose, key, passphrase, published(passphrase) ? CabinetSettings.FAST : settings.iterations());
    }

    private boolean published(char[] passphrase) {
        return settings.demo() && PublishedPassword.is(passphrase);
    }

    /** A copy under a code that nobody guesses. */
    CabinetHolder.Wrapped await(CabinetHolder.Key whose, OwnKey key, CabinetCode code) {
        return wrapped(whose, key, code.typed(), CabinetSettings.FAST);
    }

    private CabinetHolder.Wrapped wrapped(CabinetHolder.Key whose, OwnKey key, char[] typed, int iterations) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var secret = secret(whose, typed, salt, iterations);
        return new CabinetHolder.Wrapped(secret.encrypt(key.written(), context(whose)), salt, iterations);
    }

    /** His own key, if this is what its copy lies under. */
    Optional<OwnKey> unwrap(CabinetHolder holder, char[] typed) {
        var copy = holder.wrapped();
        try {
            var secret = secret(holder.key(), typed, copy.salt(), copy.iterations());
            return Optional.of(OwnKey.read(secret.decrypt(copy.key(), context(holder.key()))));
        } catch (UnreadableSecret wrong) {
            return Optional.empty();
        }
    }

    private Secret secret(CabinetHolder.Key whose, char[] typed, byte[] salt, int iterations) {
        var mark = marks.of(context(whose)).getBytes(StandardCharsets.US_ASCII);
        var salted = ByteBuffer.allocate(salt.length + mark.length).put(salt).put(mark);
        var plain = plain(typed);
        var spec = new PBEKeySpec(plain, salted.array(), iterations, Secret.KEY_BYTES * Byte.SIZE);
        try {
            return new Secret(
                    SecretKeyFactory.getInstance(SLOWLY).generateSecret(spec).getEncoded());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("The platform lacks " + SLOWLY, missing);
        } finally {
            spec.clearPassword();
            Arrays.fill(plain, ' ');
        }
    }

    /** Letters that keyboards write in two ways are one. */
    private static char[] plain(char[] typed) {
        return Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFKC)
                .toCharArray();
    }

    private static String context(CabinetHolder.Key whose) {
        return "cabinet:" + whose.organisation() + "/" + whose.username();
    }
}
