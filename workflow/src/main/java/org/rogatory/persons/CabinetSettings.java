package org.rogatory.persons;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the cabinets of organisations.
 *
 * @param iterations how often a passphrase is hashed before it opens anything (PBKDF2 with HMAC-SHA-256); where data are
 *     real at least {@link #FEWEST}
 * @param shortest how many characters a passphrase has at least
 * @param idle after which time without any request of its session a cabinet is shut
 * @param demo whether hosted services for victims begin with a cabinet that the published password opens
 */
@ConfigurationProperties("rogatory.cabinet")
public record CabinetSettings(
        @DefaultValue("600000") int iterations,
        @DefaultValue("12") int shortest,
        @DefaultValue("20m") Duration idle,
        @DefaultValue("false") boolean demo) {

    /** What is less protects no real person. */
    public static final int FEWEST = 100_000;

    /** What everybody knows, and what nobody can guess, is hashed fast. */
    static final int FAST = 1_000;

    public CabinetSettings {
        if (iterations < FAST || shortest < 1 || idle.isNegative() || idle.isZero()) {
            throw new IllegalArgumentException("rogatory.cabinet needs " + FAST + " iterations or more, a length of"
                    + " passphrases and a time after which a cabinet is shut");
        }
    }
}
