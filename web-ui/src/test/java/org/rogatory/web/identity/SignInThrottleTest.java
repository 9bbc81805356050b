package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final String HERE = "192.0.2.1";

    private final MovedClock clock = new MovedClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

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
    void startsAfreshAfterASuccessAndAfterAnHour() {
        fail("officer.uz", 10);
        throttle.succeeded("officer.uz");
        assertThat(throttle.wait("officer.uz", "192.0.2.9")).isZero();

        fail("drafter.uz", 10);
        clock.pass(Duration.ofMinutes(61));
        assertThat(throttle.failed("drafter.uz", "192.0.2.9")).isZero();
    }

    @Test
    void keepsABoundedNumberOfNames() {
        for (var name = 0; name < 12_000; name++) {
            throttle.failed("name" + name, "192.0.2." + name);
        }
        assertThat(throttle.kept()).isEqualTo(10_000);
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
