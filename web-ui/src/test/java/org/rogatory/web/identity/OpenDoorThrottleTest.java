package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenDoorThrottleTest {

    private static final String HERE = "198.51.100.7";
    private static final int IN_MINUTE = 3;
    private static final int IN_HOUR = 5;

    private Instant now = Instant.parse("2026-11-28T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final OpenDoorThrottle throttle = new OpenDoorThrottle(IN_MINUTE, IN_HOUR, clock);

    private void come(int times) {
        for (var time = 0; time < times; time++) {
            assertThat(throttle.visit(HERE)).isZero();
        }
    }

    @Test
    void letsAnAddressAskSoOftenInAMinute() {
        come(IN_MINUTE);
        now = now.plusSeconds(20);
        assertThat(throttle.visit(HERE)).isEqualTo(Duration.ofSeconds(40));
        assertThat(throttle.visit("198.51.100.8")).isZero();

        now = now.plusSeconds(41);
        assertThat(throttle.visit(HERE)).isZero();
    }

    @Test
    void letsAnAddressAskSoOftenInAnHour() {
        come(IN_MINUTE);
        now = now.plusSeconds(61);
        come(IN_HOUR - IN_MINUTE);
        now = now.plusSeconds(61);
        assertThat(throttle.visit(HERE)).isGreaterThan(Duration.ofMinutes(50));

        now = now.plus(Duration.ofHours(1));
        assertThat(throttle.visit(HERE)).isZero();
    }

    @Test
    void takesTheAddressesOfOneNetworkForOne() {
        for (var host = 0; host < IN_MINUTE; host++) {
            assertThat(throttle.visit("2001:db8:0:1:0:0:0:" + host)).isZero();
        }
        assertThat(throttle.visit("2001:db8:0:1:9:9:9:9")).isPositive();
        assertThat(throttle.visit("2001:db8:0:2:0:0:0:1")).isZero();
    }

    @Test
    void knowsANetworkHoweverItsAddressesAreWritten() {
        assertThat(Stream.of("2001:db8::1", "2001:0DB8::2", "2001:db8:0:0:9:9:9:9", "2001:db8::7%eth0.1"))
                .extracting(OpenDoorThrottle::network)
                .containsOnly("2001:db8:0:0");
        assertThat(OpenDoorThrottle.network("2001:db8:0:1::1")).isEqualTo("2001:db8:0:1");
        assertThat(OpenDoorThrottle.network("::ffff:198.51.100.7")).isEqualTo(HERE);
        assertThat(OpenDoorThrottle.network(HERE)).isEqualTo(HERE);
    }
}
