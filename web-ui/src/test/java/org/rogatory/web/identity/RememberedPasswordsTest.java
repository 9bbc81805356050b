package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A password that was right is believed for some minutes, and lends itself to one guess alone. */
class RememberedPasswordsTest {

    private static final String WHO = "a mark of a name in a network";

    private Duration now = Duration.ZERO;
    private final RememberedPasswords passwords = new RememberedPasswords(() -> now.toNanos());

    @Test
    void aRightPasswordIsKnownForSomeMinutes() {
        assertThat(passwords.knows(WHO, "right", "#right")).isFalse();
        passwords.note(WHO, "right", "#right");
        assertThat(passwords.knows(WHO, "right", "#right")).isTrue();
        assertThat(passwords.knows(WHO, "right", "#right")).isTrue();

        now = Duration.ofMinutes(6);
        assertThat(passwords.knows(WHO, "right", "#right")).isFalse();
    }

    @Test
    void theFirstOtherPasswordEndsIt() {
        passwords.note(WHO, "right", "#right");
        assertThat(passwords.knows(WHO, "wrong", "#right")).isFalse();
        assertThat(passwords.knows(WHO, "right", "#right")).isFalse();
    }

    @Test
    void nobodyElseCanTryIt() {
        passwords.note(WHO, "right", "#right");
        assertThat(passwords.knows("the same name elsewhere", "right", "#right"))
                .isFalse();
        assertThat(passwords.knows("the same name elsewhere", "wrong", "#right"))
                .isFalse();
        assertThat(passwords.knows(WHO, "right", "#right")).isTrue();
    }

    @Test
    void aChangedPasswordEndsWhatWasRememberedAtOnce() {
        passwords.note(WHO, "old", "#old");
        assertThat(passwords.knows(WHO, "old", "#new")).isFalse();
        passwords.note(WHO, "new", "#new");
        assertThat(passwords.knows(WHO, "new", "#new")).isTrue();
    }
}
