package org.rogatory.web.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for some minutes that a password was right. A national system sends its password with every call, and to hash
 * it slowly each time would cost more than the call itself. What is remembered is a keyed hash over the password and the
 * hash it was right for: another password of the account, or one that was changed, is never found. What was wrong is not
 * remembered.
 */
final class RememberedPasswords implements PasswordEncoder {

    private static final Duration FOR = Duration.ofMinutes(5);
    private static final int MOST = 5_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final PasswordEncoder passwords;
    private final Cache<String, Boolean> right;
    private final SecretKeySpec key;

    RememberedPasswords(PasswordEncoder passwords, Ticker ticker) {
        this.passwords = passwords;
        this.right = Caffeine.newBuilder()
                .expireAfterWrite(FOR)
                .maximumSize(MOST)
                .ticker(ticker)
                .build();
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return passwords.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hashed) {
        if (password == null || hashed == null) {
            return false;
        }
        var mark = mark(password, hashed);
        if (right.getIfPresent(mark) != null) {
            return true;
        }
        var matches = passwords.matches(password, hashed);
        if (matches) {
            right.put(mark, true);
        }
        return matches;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hashed) {
        return passwords.upgradeEncoding(hashed);
    }

    /** The hash comes first and has no line end, so that no two pairs give the same text. */
    private String mark(CharSequence password, String hashed) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((hashed + "\n" + password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("The platform lacks " + ALGORITHM, missing);
        }
    }
}
