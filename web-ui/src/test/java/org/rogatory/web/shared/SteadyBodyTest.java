package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

/** Who drips is given up, who sends slowly but steadily is waited for. */
class SteadyBodyTest {

    private final AtomicLong seconds = new AtomicLong();

    private SteadyBody body(int portion, int every) {
        return new SteadyBody(
                new Portions(portion, every),
                () -> Duration.ofSeconds(seconds.get()).toNanos(),
                Pace.ofStrangers(Duration.ofMinutes(5)));
    }

    /** So many bytes come each time, so many seconds later. */
    private final class Portions implements InputBuffer {

        private final int portion;
        private final int every;

        Portions(int portion, int every) {
            this.portion = portion;
            this.every = every;
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) {
            seconds.addAndGet(every);
            return portion;
        }

        @Override
        public int available() {
            return portion;
        }
    }

    private static void read(SteadyBody body, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            body.doRead(ApplicationBufferHandler.EMPTY);
        }
    }

    @Test
    void whoDripsIsGivenUpAfterHalfAMinute() throws IOException {
        var body = body(1, 10);
        read(body, 4);
        assertThat(body.late()).isFalse();
        assertThatThrownBy(() -> read(body, 1)).isInstanceOf(SocketTimeoutException.class);
        assertThat(body.late()).isTrue();
        assertThatThrownBy(() -> read(body, 1)).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void aSlowLineIsWaitedForButNotForEver() throws IOException {
        var body = body(20 * 1024, 1);
        read(body, 301);
        assertThat(body.available()).isEqualTo(20 * 1024);
        assertThat(body.late()).isFalse();
        assertThatThrownBy(() -> read(body, 1)).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void whatIsDoneAfterwardsMayTakeItsTime() throws IOException {
        var body = body(1000, 1);
        read(body, 3);
        seconds.addAndGet(600);
        assertThat(body.late()).isFalse();
    }
}
