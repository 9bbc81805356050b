package org.rogatory.web.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow: after some failed attempts each further one must wait, twice as long every time, for the same
 * user name and for the same address. Kept in memory and bounded; a restart forgets it.
 */
@Component
class SignInThrottle {

    static final int FREE_BY_NAME = 5;
    static final int FREE_BY_ADDRESS = 25;
    private static final int MOST = 10_000;
    private static final int STEEPEST = 10;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST;
        }
    };
    private final Clock clock;

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** How often it failed, when last, and until when the next attempt must wait. */
    private record Failures(int count, Instant last, Instant until) {}

    /** How long an attempt must still wait; zero if it may be made now. */
    synchronized Duration wait(String username, String address) {
        var now = clock.instant();
        var name = left(name(username), now);
        var place = left(place(address), now);
        return name.compareTo(place) > 0 ? name : place;
    }

    /** Notes a failed attempt and says how long the next one must wait. */
    synchronized Duration failed(String username, String address) {
        note(name(username), FREE_BY_NAME);
        note(place(address), FREE_BY_ADDRESS);
        return wait(username, address);
    }

    /** Whoever knows the password of a name starts afresh with it; the address does not. */
    synchronized void succeeded(String username) {
        failures.remove(name(username));
    }

    synchronized int kept() {
        return failures.size();
    }

    private Duration left(String key, Instant now) {
        var known = failures.get(key);
        return known == null || !known.until().isAfter(now) ? Duration.ZERO : Duration.between(now, known.until());
    }

    private void note(String key, int free) {
        var now = clock.instant();
        var known = failures.get(key);
        var count = known == null || known.last().plus(FORGOTTEN).isBefore(now) ? 1 : known.count() + 1;
        failures.put(key, new Failures(count, now, now.plus(delay(count - free))));
    }

    /** Nothing, then one second, two, four ... a quarter of an hour. */
    private static Duration delay(int beyond) {
        if (beyond < 0) {
            return Duration.ZERO;
        }
        var growing = Duration.ofSeconds(1L << Math.min(beyond, STEEPEST));
        return growing.compareTo(LONGEST) < 0 ? growing : LONGEST;
    }

    private static String name(String username) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        return "name " + (name.length() > 120 ? name.substring(0, 120) : name);
    }

    private static String place(String address) {
        return "place " + address;
    }
}
