package org.rogatory.web.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.rogatory.identity.FailedAttempts;
import org.rogatory.identity.FailedAttempts.Counted;
import org.rogatory.identity.FailedAttempts.Failures;
import org.rogatory.identity.KnownNetworks;
import org.rogatory.persons.InstallationMark;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow: after some failed attempts each further one must wait, twice as long every time, for the same
 * user name and for the same network. Where the holder of a name has signed in lately his own network is counted apart:
 * whoever guesses from elsewhere keeps him out of other networks alone. Counted in the database, for all nodes together
 * and beyond a restart, under marks from which nobody reads what was typed; before a password is compared, so that many
 * attempts at once are no more than may be made. Attempts that come before their time are not counted.
 */
@Component
class SignInThrottle {

    static final int FREE_BY_NAME = 5;
    static final int FREE_BY_ADDRESS = 25;

    private final FailedAttempts attempts;
    private final KnownNetworks networks;
    private final InstallationMark marks;
    private final Clock clock;

    SignInThrottle(FailedAttempts attempts, KnownNetworks networks, InstallationMark marks, Clock clock) {
        this.attempts = attempts;
        this.networks = networks;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * An attempt that counts already; it goes on counting unless it is told that it was right.
     *
     * @param own the mark of this name in this network
     */
    record Begun(String own, Counted byName, Counted byPlace) {}

    /** Counts an attempt; {@link SignInThrottled} if it must wait, and then it is not counted. */
    Begun begin(String username, String address) {
        var now = clock.instant();
        var byName = attempts.count(counting(username, address), now, seen -> free(seen, FREE_BY_NAME, now))
                .orElseThrow(() -> new SignInThrottled(wait(username, address)));
        var byPlace = attempts.count(place(address), now, seen -> free(seen, FREE_BY_ADDRESS, now));
        if (byPlace.isEmpty()) {
            attempts.giveBack(byName);
            throw new SignInThrottled(wait(username, address));
        }
        return new Begun(own(username, address), byName, byPlace.get());
    }

    /**
     * The password was right: the network is known, and whoever knows the password of a name starts afresh with it
     * there. What strangers have failed elsewhere stays counted, and so does what others have failed in this network.
     */
    void succeeded(Begun begun) {
        networks.note(begun.own(), clock.instant());
        attempts.giveBack(begun.byPlace());
        if (begun.byName().mark().equals(begun.own())) {
            attempts.forget(begun.own());
        } else {
            attempts.giveBack(begun.byName());
        }
    }

    /** How long an attempt must still wait; zero if it may be made now. */
    Duration wait(String username, String address) {
        var now = clock.instant();
        var name = counting(username, address);
        var place = place(address);
        var kept = attempts.of(List.of(name, place));
        var byName = kept.getOrDefault(name, Failures.NONE).left(FREE_BY_NAME, now);
        var byPlace = kept.getOrDefault(place, Failures.NONE).left(FREE_BY_ADDRESS, now);
        return byName.compareTo(byPlace) > 0 ? byName : byPlace;
    }

    /** The mark of a name in the network of an address. */
    String own(String username, String address) {
        return marks.of("sign-in own " + normal(username) + "\n" + OpenDoorThrottle.network(address));
    }

    /** Where an attempt counts: by itself in a network that its holder comes from, else with those of all strangers. */
    private String counting(String username, String address) {
        var own = own(username, address);
        return networks.knows(own, clock.instant()) ? own : marks.of("sign-in name " + normal(username));
    }

    private static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    /** Whoever has one address of the newer kind has many: none begins afresh, nor do they fill the table. */
    private String place(String address) {
        return marks.of("sign-in place " + OpenDoorThrottle.network(address));
    }

    private static boolean free(Failures kept, int free, Instant now) {
        return kept.left(free, now).isZero();
    }
}
