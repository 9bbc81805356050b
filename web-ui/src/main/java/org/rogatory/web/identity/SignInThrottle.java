package org.rogatory.web.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.FailedAttempts;
import org.rogatory.persons.InstallationMark;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow: after some failed attempts each further one must wait, twice as long every time, for the same
 * user name and for the same address. Counted in the database, for all nodes together and beyond a restart, under marks
 * from which nobody reads what was typed. Attempts that come before their time are not counted.
 */
@Component
class SignInThrottle {

    static final int FREE_BY_NAME = 5;
    static final int FREE_BY_ADDRESS = 25;
    private static final int STEEPEST = 10;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final FailedAttempts attempts;
    private final InstallationMark marks;
    private final Clock clock;

    SignInThrottle(FailedAttempts attempts, InstallationMark marks, Clock clock) {
        this.attempts = attempts;
        this.marks = marks;
        this.clock = clock;
    }

    /** How long an attempt must still wait; zero if it may be made now. */
    Duration wait(String username, String address) {
        try {
            return left(name(username), place(address));
        } catch (DataAccessResourceFailureException | RecoverableDataAccessException away) {
            return Duration.ZERO; // the accounts lie in the same database: who asks for one is told that it is away
        }
    }

    private Duration left(String name, String place) {
        var now = clock.instant();
        var known = attempts.of(List.of(name, place));
        var ofName = left(known.get(name), FREE_BY_NAME, now);
        var ofPlace = left(known.get(place), FREE_BY_ADDRESS, now);
        return ofName.compareTo(ofPlace) > 0 ? ofName : ofPlace;
    }

    /** Notes a failed attempt and says how long the next one must wait. */
    Duration failed(String username, String address) {
        var now = clock.instant();
        attempts.note(name(username), now);
        attempts.note(place(address), now);
        return wait(username, address);
    }

    /** Whoever knows the password of a name starts afresh with it; the address does not. */
    void succeeded(String username) {
        attempts.forget(name(username));
    }

    private static Duration left(FailedAttempts.@Nullable Failures known, int free, Instant now) {
        if (known == null) {
            return Duration.ZERO;
        }
        var until = known.last().plus(delay(known.count() - free));
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }

    /** Nothing, then one second, two, four ... a quarter of an hour. */
    private static Duration delay(int beyond) {
        if (beyond < 0) {
            return Duration.ZERO;
        }
        var growing = Duration.ofSeconds(1L << Math.min(beyond, STEEPEST));
        return growing.compareTo(LONGEST) < 0 ? growing : LONGEST;
    }

    private String name(String username) {
        return marks.of("sign-in name " + username.strip().toLowerCase(Locale.ROOT));
    }

    /** Whoever has one address of the newer kind has many: none begins afresh, nor do they fill the table. */
    private String place(String address) {
        return marks.of("sign-in place " + OpenDoorThrottle.network(address));
    }
}
