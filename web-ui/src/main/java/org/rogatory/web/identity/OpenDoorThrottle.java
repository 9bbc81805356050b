package org.rogatory.web.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often an address may knock at the door that is open to everybody, in a minute and in an hour. Kept in memory and
 * bounded; a restart forgets it.
 */
@Component
class OpenDoorThrottle {

    private static final int MOST = 10_000;
    /** Whoever has one address of the newer kind has all that begin alike. */
    private static final int OWN_GROUPS = 4;

    private static final int ALL_GROUPS = 8;

    private final Map<String, Visits> visits = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Visits> eldest) {
            return size() > MOST;
        }
    };
    private final int inMinute;
    private final int inHour;
    private final Clock clock;

    OpenDoorThrottle(
            @Value("${rogatory.verification.per-minute:20}") int inMinute,
            @Value("${rogatory.verification.per-hour:200}") int inHour,
            Clock clock) {
        this.inMinute = inMinute;
        this.inHour = inHour;
        this.clock = clock;
    }

    /** How often since when. */
    private record Count(Instant since, int times) {

        static final Count NONE = new Count(Instant.MIN, 0);

        Count at(Instant now, Duration span) {
            return since.isBefore(now.minus(span)) ? new Count(now, 1) : new Count(since, times + 1);
        }

        Duration beyond(int most, Duration span, Instant now) {
            return times <= most ? Duration.ZERO : Duration.between(now, since.plus(span));
        }
    }

    private record Visits(Count minute, Count hour) {

        static final Visits NONE = new Visits(Count.NONE, Count.NONE);
    }

    /** Notes a visit and says how long the visitor must wait; zero if he may come in. */
    synchronized Duration visit(String address) {
        var now = clock.instant();
        var before = visits.getOrDefault(network(address), Visits.NONE);
        var minute = before.minute().at(now, Duration.ofMinutes(1));
        var hour = before.hour().at(now, Duration.ofHours(1));
        var first = minute.beyond(inMinute, Duration.ofMinutes(1), now);
        var second = hour.beyond(inHour, Duration.ofHours(1), now);
        var wait = first.compareTo(second) > 0 ? first : second;
        if (wait.isZero()) {
            visits.put(network(address), new Visits(minute, hour));
        }
        return wait;
    }

    /** What counts as one visitor, however the address is written. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        var plain = address.replaceFirst("%.*", "");
        var last = plain.substring(plain.lastIndexOf(':') + 1);
        return last.contains(".") ? last : beginning(plain);
    }

    private static String beginning(String address) {
        var halves = address.split("::", 2);
        var first = groups(halves[0]);
        var second = halves.length < 2 ? List.<String>of() : groups(halves[1]);
        var zeros = Collections.nCopies(Math.max(0, ALL_GROUPS - first.size() - second.size()), "0");
        return Stream.of(first, zeros, second)
                .flatMap(List::stream)
                .limit(OWN_GROUPS)
                .collect(Collectors.joining(":"));
    }

    private static List<String> groups(String half) {
        return Arrays.stream(half.split(":"))
                .filter(group -> !group.isEmpty())
                .map(group -> group.toLowerCase(Locale.ROOT).replaceFirst("^0+(?=.)", ""))
                .toList();
    }
}
