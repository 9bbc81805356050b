package org.rogatory.cases;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of calls that were answered, {@code rogatory.calls}.
 *
 * @param keepAnswered how long it is known which call was answered; nothing where the authority has no term for it
 */
@ConfigurationProperties("rogatory.calls")
record AnsweredSettings(@DefaultValue("0d") Duration keepAnswered) {

    /** A system that had no answer tries again within a day, and must not act twice. */
    private static final Duration SHORTEST = Duration.ofDays(1);

    AnsweredSettings {
        if (!keepAnswered.isZero() && keepAnswered.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("rogatory.calls.keep-answered is below a day");
        }
    }
}
