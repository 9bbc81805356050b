package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A password that was right is not hashed again for some minutes; nothing else is believed. */
class RememberedPasswordsTest {

    private final Slow slow = new Slow();
    private Duration now = Duration.ZERO;
    private final RememberedPasswords passwords = new RememberedPasswords(slow, () -> now.toNanos());

    /** Hashes by a sign before the password and counts how often it was asked. */
    private static final class Slow implements PasswordEncoder {

        private int asked;

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return "#" + password;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hashed) {
            asked++;
            return ("#" + password).equals(hashed);
        }
    }

    @Test
    void aRightPasswordIsHashedOnceInSomeMinutes() {
        assertThat(passwords.matches("right", "#right")).isTrue();
        assertThat(passwords.matches("right", "#right")).isTrue();
        assertThat(slow.asked).isEqualTo(1);

        now = Duration.ofMinutes(6);
        assertThat(passwords.matches("right", "#right")).isTrue();
        assertThat(slow.asked).isEqualTo(2);
    }

    @Test
    void aWrongPasswordIsHashedEachTimeAndStaysWrong() {
        assertThat(passwords.matches("right", "#right")).isTrue();
        assertThat(passwords.matches("wrong", "#right")).isFalse();
        assertThat(passwords.matches("wrong", "#right")).isFalse();
        assertThat(slow.asked).isEqualTo(3);
    }

    @Test
    void aChangedPasswordEndsWhatWasRememberedAtOnce() {
        assertThat(passwords.matches("old", "#old")).isTrue();
        assertThat(passwords.matches("old", "#new")).isFalse();
        assertThat(passwords.matches("new", "#new")).isTrue();
    }

    @Test
    void nothingMatchesNothing() {
        assertThat(passwords.matches(null, "#right")).isFalse();
        assertThat(passwords.matches("right", null)).isFalse();
        assertThat(slow.asked).isZero();
    }
}
