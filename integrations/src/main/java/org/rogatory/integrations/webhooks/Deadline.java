package org.rogatory.integrations.webhooks;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.rogatory.figures.CallFailure;
import org.rogatory.webhooks.DeliveryFailed;

/** When a call has to be over as a whole, whatever it is that it waits for. */
final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    /** So long from now on. */
    static Deadline in(Duration whole) {
        return new Deadline(System.nanoTime() + whole.toNanos());
    }

    /**
     * What is left, in milliseconds.
     *
     * @throws DeliveryFailed if nothing is
     */
    int left() {
        var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
            throw passed();
        }
        return (int) Math.min(left, Integer.MAX_VALUE);
    }

    /** The failure of a call that took too long. */
    static DeliveryFailed passed() {
        return new DeliveryFailed(CallFailure.SLOW, "not answered in time");
    }
}
