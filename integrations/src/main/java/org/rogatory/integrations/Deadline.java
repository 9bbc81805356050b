package org.rogatory.integrations;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.rogatory.figures.CallFailure;

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
     * @throws LineFailed if nothing is
     */
    int left() throws LineFailed {
        var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
            throw passed();
        }
        return (int) Math.min(left, Integer.MAX_VALUE);
    }

    /** The failure of a call that took too long. */
    static LineFailed passed() {
        return new LineFailed(CallFailure.SLOW, "not answered in time");
    }
}
