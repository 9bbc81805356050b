package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.FailedAttempts;
import org.rogatory.web.shared.AttemptsInMemory;
import org.springframework.dao.DataAccessResourceFailureException;

class SignInThrottleTest {

    private static final String HERE = "192.0.2.1";

    private final MovedClock clock = new MovedClock();
    private final AttemptsInMemory attempts = new AttemptsInMemory();
    private final SignInThrottle throttle = node();

    private SignInThrottle node() {
        return new SignInThrottle(attempts, text -> "marked " + text.hashCode(), clock);
    }

    @Test
    void letsSomeWrongPasswordsPass() {
        fail("officer.uz", SignInThrottle.FREE_BY_NAME - 1);
        assertThat(throttle.wait("officer.uz", HERE)).isZero();
    }

    @Test
    void doublesTheWaitWithEachFurtherFailure() {
        fail("officer.uz", SignInThrottle.FREE_BY_NAME - 1);
        assertThat(throttle.failed("officer.uz", HERE)).isEqualTo(Duration.ofSeconds(1));
        assertThat(throttle.failed("officer.uz", HERE)).isEqualTo(Duration.ofSeconds(2));
        assertThat(throttle.failed("Officer.UZ", HERE)).isEqualTo(Duration.ofSeconds(4));
        clock.pass(Duration.ofSeconds(4));
        assertThat(throttle.wait("officer.uz", HERE)).isZero();
    }

    @Test
    void neverAsksForMoreThanAQuarterOfAnHour() {
        fail("officer.uz", 60);
        assertThat(throttle.wait("officer.uz", HERE)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void slowsAnAddressThatTriesManyNames() {
        for (var name = 0; name < SignInThrottle.FREE_BY_ADDRESS + 3; name++) {
            throttle.failed("name" + name, HERE);
        }
        assertThat(throttle.wait("another", HERE)).isPositive();
        assertThat(throttle.wait("another", "192.0.2.2")).isZero();
    }

    @Test
    void slowsANetworkThatTriesFromEachOfItsAddresses() {
        for (var host = 0; host < SignInThrottle.FREE_BY_ADDRESS + 3; host++) {
            throttle.failed("name" + host, "2001:db8::" + host);
        }
        assertThat(throttle.wait("another", "2001:db8::ffff")).isPositive();
        assertThat(throttle.wait("another", "2001:db8:0:1::1")).isZero();
    }

    @Test
    void startsAfreshAfterASuccessAndAfterAnHour() {
        fail("officer.uz", 10);
        throttle.succeeded("officer.uz");
        assertThat(throttle.wait("officer.uz", "192.0.2.9")).isZero();

        fail("drafter.uz", 10);
        clock.pass(Duration.ofMinutes(61));
        assertThat(throttle.failed("drafter.uz", "192.0.2.9")).isZero();
    }

    @Test
    void countsForAllNodesTogether() {
        var other = node();
        for (var time = 0; time < SignInThrottle.FREE_BY_NAME; time++) {
            (time % 2 == 0 ? throttle : other).failed("officer.uz", HERE);
        }
        assertThat(throttle.wait("officer.uz", "192.0.2.9")).isEqualTo(Duration.ofSeconds(1));
        assertThat(other.wait("officer.uz", "192.0.2.9")).isEqualTo(Duration.ofSeconds(1));

        other.succeeded("officer.uz");
        assertThat(throttle.wait("officer.uz", "192.0.2.9")).isZero();
    }

    @Test
    void keepsNothingOfWhatWasTyped() {
        throttle.failed("a password in the wrong field", HERE);
        assertThat(attempts.marks()).hasSize(2).allMatch(mark -> mark.startsWith("marked "));
    }

    /** The accounts lie in the same database, and their door says that they cannot be asked. */
    @Test
    void makesNobodyWaitWhileTheDatabaseIsAway() {
        var away = mock(FailedAttempts.class);
        when(away.of(any())).thenThrow(new DataAccessResourceFailureException("away"));
        assertThat(new SignInThrottle(away, text -> text, clock).wait("officer.uz", HERE))
                .isZero();
    }

    private void fail(String username, int times) {
        for (var time = 0; time < times; time++) {
            throttle.failed(username, HERE);
        }
    }

    private static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-05-05T06:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
