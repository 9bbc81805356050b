package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.KnownNetworks;
import org.rogatory.web.shared.AttemptsInMemory;
import org.rogatory.web.shared.NetworksInMemory;

class SignInThrottleTest {

    private static final String OFFICER = "officer.uz";
    private static final String HERE = "192.0.2.1";
    private static final String OFFICE = "198.51.100.1";

    private final MovedClock clock = new MovedClock();
    private final AttemptsInMemory attempts = new AttemptsInMemory();
    private final NetworksInMemory networks = new NetworksInMemory();
    private final SignInThrottle throttle = node();

    private SignInThrottle node() {
        return new SignInThrottle(attempts, networks, text -> "marked " + text.hashCode(), clock);
    }

    @Test
    void letsSomeWrongPasswordsPass() {
        fail(SignInThrottle.FREE_BY_NAME - 1);
        assertThat(throttle.wait(OFFICER, HERE)).isZero();
    }

    @Test
    void doublesTheWaitWithEachFurtherFailure() {
        fail(SignInThrottle.FREE_BY_NAME);
        for (var wait : new int[] {1, 2, 4, 8}) {
            assertThat(throttle.wait("Officer.UZ", HERE)).isEqualTo(Duration.ofSeconds(wait));
            clock.pass(Duration.ofSeconds(wait));
            throttle.begin(OFFICER, HERE);
        }
    }

    /** Otherwise whoever goes on would keep everybody else out for longer each time. */
    @Test
    void doesNotCountWhatComesBeforeItsTime() {
        fail(SignInThrottle.FREE_BY_NAME);
        for (var time = 0; time < 3; time++) {
            assertThrottled(OFFICER, HERE, Duration.ofSeconds(1));
        }
        for (var name = 0; name < SignInThrottle.FREE_BY_ADDRESS - SignInThrottle.FREE_BY_NAME; name++) {
            throttle.begin("name" + name, HERE);
        }
        for (var time = 0; time < SignInThrottle.FREE_BY_NAME; time++) {
            assertThrottled("another", HERE, Duration.ofSeconds(1));
        }
        assertThat(throttle.wait("another", OFFICE)).isZero();
    }

    @Test
    void neverAsksForMoreThanAQuarterOfAnHour() {
        for (var time = 0; time < 30; time++) {
            clock.pass(throttle.wait(OFFICER, HERE));
            throttle.begin(OFFICER, HERE);
        }
        assertThat(throttle.wait(OFFICER, HERE)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void slowsANetworkThatTriesFromEachOfItsAddresses() {
        for (var host = 0; host < SignInThrottle.FREE_BY_ADDRESS; host++) {
            throttle.begin("name" + host, "2001:db8::" + host);
        }
        assertThat(throttle.wait("another", "2001:db8::ffff")).isPositive();
        assertThat(throttle.wait("another", "2001:db8:0:1::1")).isZero();
    }

    /** It would keep a colleague waiting who has done nothing wrong. */
    @Test
    void aSuccessMakesNobodyWaitInASlowedNetwork() {
        for (var name = 0; name < SignInThrottle.FREE_BY_ADDRESS; name++) {
            throttle.begin("name" + name, HERE);
        }
        clock.pass(Duration.ofSeconds(1));
        throttle.succeeded(throttle.begin(OFFICER, HERE));
        assertThat(throttle.wait("colleague.uz", HERE)).isZero();
    }

    @Test
    void startsAfreshAfterASuccessThereAndAfterAnHour() {
        throttle.succeeded(throttle.begin(OFFICER, HERE));
        fail(SignInThrottle.FREE_BY_NAME - 1);
        throttle.succeeded(throttle.begin(OFFICER, HERE));
        fail(SignInThrottle.FREE_BY_NAME - 1);
        assertThat(throttle.wait(OFFICER, HERE)).isZero();

        throttle.begin(OFFICER, HERE);
        clock.pass(Duration.ofMinutes(61));
        fail(SignInThrottle.FREE_BY_NAME - 1);
        assertThat(throttle.wait(OFFICER, HERE)).isZero();
    }

    @Test
    void strangersKeepNobodyOutOfHisOwnNetwork() {
        throttle.succeeded(throttle.begin(OFFICER, OFFICE));
        fail(SignInThrottle.FREE_BY_NAME);

        assertThrottled(OFFICER, HERE, Duration.ofSeconds(1));
        assertThrottled(OFFICER, "203.0.113.9", Duration.ofSeconds(1));
        throttle.succeeded(throttle.begin(OFFICER, OFFICE));
        assertThat(throttle.wait(OFFICER, OFFICE)).isZero();
        assertThrottled(OFFICER, HERE, Duration.ofSeconds(1));
    }

    @Test
    void wrongPasswordsWaitInTheOwnNetworkToo() {
        throttle.succeeded(throttle.begin(OFFICER, OFFICE));
        for (var time = 0; time < SignInThrottle.FREE_BY_NAME; time++) {
            throttle.begin(OFFICER, OFFICE);
        }
        assertThrottled(OFFICER, OFFICE, Duration.ofSeconds(1));
        assertThat(throttle.wait(OFFICER, HERE)).isZero();
    }

    @Test
    void aNetworkIsKnownForWhoSignedInFromItAlone() {
        throttle.succeeded(throttle.begin("stranger.uz", OFFICE));
        fail(SignInThrottle.FREE_BY_NAME);

        assertThrottled(OFFICER, OFFICE, Duration.ofSeconds(1));
        throttle.begin("stranger.uz", OFFICE);
    }

    @Test
    void aNetworkIsKnownForThirtyDaysAfterTheLastSignIn() {
        throttle.succeeded(throttle.begin(OFFICER, OFFICE));
        clock.pass(KnownNetworks.KEPT);
        throttle.succeeded(throttle.begin(OFFICER, OFFICE));
        clock.pass(KnownNetworks.KEPT);
        fail(SignInThrottle.FREE_BY_NAME);
        assertThat(throttle.wait(OFFICER, OFFICE)).isZero();

        clock.pass(Duration.ofMillis(1));
        assertThrottled(OFFICER, OFFICE, Duration.ofMillis(999));
    }

    @Test
    void countsAndKnowsForAllNodesTogetherAndAfterAStart() {
        var other = node();
        throttle.succeeded(throttle.begin(OFFICER, OFFICE));
        for (var time = 0; time < SignInThrottle.FREE_BY_NAME; time++) {
            (time % 2 == 0 ? throttle : other).begin(OFFICER, HERE);
        }
        for (var node : new SignInThrottle[] {throttle, other, node()}) {
            assertThat(node.wait(OFFICER, HERE)).isEqualTo(Duration.ofSeconds(1));
            assertThat(node.wait(OFFICER, OFFICE)).isZero();
        }
    }

    @Test
    void keepsNothingOfWhatWasTyped() {
        throttle.succeeded(throttle.begin("a password in the wrong field", HERE));
        assertThat(attempts.marks()).hasSize(2).allMatch(mark -> mark.startsWith("marked "));
        assertThat(networks.marks()).hasSize(1).allMatch(mark -> mark.startsWith("marked "));
    }

    private void assertThrottled(String username, String address, Duration left) {
        assertThatThrownBy(() -> throttle.begin(username, address))
                .isInstanceOfSatisfying(
                        SignInThrottled.class,
                        throttled -> assertThat(throttled.left()).isEqualTo(left));
    }

    private void fail(int times) {
        for (var time = 0; time < times; time++) {
            throttle.begin(OFFICER, HERE);
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
