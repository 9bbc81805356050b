package org.rogatory.figures;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What became of calls to systems outside, noted by whoever calls them for his work: nobody is called for a figure.
 * Kept in memory until the next round writes it down, so that a call costs no statement.
 */
@Component
public class OutsideCalls {

    private final Clock clock;
    private final Map<String, Heard> heard = new ConcurrentHashMap<>();

    public OutsideCalls(Clock clock) {
        this.clock = clock;
    }

    /** The last answer and the last failure since it was written down. */
    record Heard(
            @Nullable Instant answered,
            @Nullable Instant failed,
            @Nullable CallFailure why) {

        private Heard and(Heard later) {
            return new Heard(
                    later.answered() == null ? answered : later.answered(),
                    later.failed() == null ? failed : later.failed(),
                    later.why() == null ? why : later.why());
        }
    }

    /**
     * It answered as it should.
     *
     * @param partner who was called, put together of codes as the part of a figure is, never a name or an address
     */
    public void answered(String partner) {
        heard.merge(partner, new Heard(clock.instant(), null, null), Heard::and);
    }

    /** It brought nothing. */
    public void failed(String partner, CallFailure why) {
        heard.merge(partner, new Heard(null, clock.instant(), why), Heard::and);
    }

    /** What was heard since it was asked last. */
    Map<String, Heard> taken() {
        var taken = new TreeMap<String, Heard>();
        for (var partner : heard.keySet()) {
            var last = heard.remove(partner);
            if (last != null) {
                taken.put(partner, last);
            }
        }
        return taken;
    }
}
