package org.rogatory.web.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for some minutes that a password was right. A national system sends its password with every call, and to
 * hash it slowly and to count it as an attempt each time would cost more than the call itself. What is remembered is a
 * keyed hash over the password and the hash it was right for, of one name in one network: nobody elsewhere can try it.
 * With the first other password it is forgotten, so that it lends itself to one guess alone. What was wrong is not
 * remembered.
 */
final class RememberedPasswords {

    private static final Duration FOR = Duration.ofMinutes(5);
    private static final int MOST = 5_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final Cache<String, Right> right;
    private final SecretKeySpec key;

    RememberedPasswords(Ticker ticker) {
        this.right = Caffeine.newBuilder()
                .expireAfterWrite(FOR)
                .maximumSize(MOST)
                .ticker(ticker)
                .build();
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    /** What was right, until somebody has tried another. */
    private static final class Right {

        private final byte[] mark;
        private boolean doubted;

        Right(byte[] mark) {
            this.mark = mark;
        }

        synchronized boolean is(byte[] other) {
            doubted = doubted || !MessageDigest.isEqual(mark, other);
            return !doubted;
        }
    }

    /** Whether this password was right for this hash a short while ago; who is a mark of a name in a network. */
    boolean knows(String who, String password, String hashed) {
        var remembered = right.getIfPresent(who);
        if (remembered == null) {
            return false;
        }
        var known = remembered.is(mark(password, hashed));
        if (!known) {
            right.asMap().remove(who, remembered);
        }
        return known;
    }

    /** This password was right for this hash just now. */
    void note(String who, String password, String hashed) {
        right.put(who, new Right(mark(password, hashed)));
    }

    /** The hash comes first and has no line end, so that no two pairs give the same text. */
    private byte[] mark(String password, String hashed) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((hashed + "\n" + password).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("The platform lacks " + ALGORITHM, missing);
        }
    }
}
