package org.rogatory.web.shared;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * What somebody still sends who has his answer: read and forgotten, since a connection that is closed over it may take
 * the answer along. The container would do so for as long as the sender likes; here it is waited for only while it
 * keeps its pace, and no single read waits at all.
 */
final class RestOfBody implements ApplicationBufferHandler {

    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    private final Request sent;
    private final Pace pace;
    private ByteBuffer portion = EMPTY_BUFFER;

    RestOfBody(Request sent, Pace pace) {
        this.sent = sent;
        this.pace = pace;
    }

    /** Whether all of it came; who waits to be told to send it will not, once he has his answer. */
    boolean read() throws IOException {
        if (sent.hasExpectation()) {
            return false;
        }
        long begun = System.nanoTime();
        long received = 0;
        while (!sent.isFinished()) {
            if (pace.lost(Duration.ofNanos(System.nanoTime() - begun), received)) {
                return false;
            }
            received += Math.max(0, next());
        }
        return true;
    }

    /** What comes in pieces is not read: the container waits for the length of a piece, however slowly it is told. */
    private int next() throws IOException {
        sent.action(ActionCode.AVAILABLE, Boolean.TRUE);
        if (sent.getContentLengthLong() >= 0 && sent.getAvailable() > 0) {
            return sent.getInputBuffer().doRead(this);
        }
        LockSupport.parkNanos(PAUSE);
        return 0;
    }

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
        portion = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
        return portion;
    }

    @Override
    public void expand(int size) {
        // each portion is forgotten, so none is put together with another
    }
}
