package org.rogatory.persons;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The public key of a cabinet at another node as whoever may confirm it sees it.
 *
 * @param organisation code of whose it is said to be
 * @param fingerprint by which people compare it by telephone
 * @param enteredBy user name of who entered it
 * @param enteredIn code of the organisation for which he did
 * @param settledBy user name of who confirmed or dropped it; none while it waits
 */
public record KnownKeyView(
        String keyRef,
        String organisation,
        String fingerprint,
        KnownKeyStanding standing,
        String enteredBy,
        String enteredIn,
        Instant enteredAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    /** Whether another person has to confirm it. */
    public boolean waits() {
        return standing == KnownKeyStanding.WAITING;
    }
}
