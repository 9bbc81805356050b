package org.rogatory.web.shared;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * What is being received, given up once it comes too slowly: the container waits for each byte anew, so that a sender
 * who drips could hold a place for as long as he likes.
 */
final class SteadyBody implements InputBuffer {

    private final InputBuffer inner;
    private final LongSupplier nanos;
    private final Pace pace;
    private long begun;
    private long received;
    private boolean reading;
    private boolean late;

    SteadyBody(InputBuffer inner, LongSupplier nanos, Pace pace) {
        this.inner = inner;
        this.nanos = nanos;
        this.pace = pace;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (!reading) {
            reading = true;
            begun = nanos.getAsLong();
        }
        late |= pace.lost(Duration.ofNanos(nanos.getAsLong() - begun), received);
        if (late) {
            throw new SocketTimeoutException("The body comes too slowly");
        }
        int read = inner.doRead(handler);
        received += Math.max(0, read);
        return read;
    }

    @Override
    public int available() {
        return inner.available();
    }

    /** Whether it was given up. */
    boolean late() {
        return late;
    }
}
