package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.identity.FailedAttempts;
import org.rogatory.identity.KnownNetworks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Networks from which somebody has signed in are known by a mark for thirty days, at all nodes. */
@EngineTest
class KnownNetworksProcessTest {

    private static final String OFFICE = "c".repeat(64);
    private static final String HOME = "d".repeat(64);
    private static final int AT_ONCE = 8;

    private final KnownNetworks networks;
    private final FailedAttempts attempts;
    private final Node node;
    private final JdbcClient jdbc;

    @Autowired
    KnownNetworksProcessTest(KnownNetworks networks, FailedAttempts attempts, Node node, JdbcClient jdbc) {
        this.networks = networks;
        this.attempts = attempts;
        this.node = node;
        this.jdbc = jdbc;
    }

    @AfterEach
    void nobodyHasSignedIn() {
        jdbc.sql("delete from identity_network").update();
    }

    private List<String> rows() {
        return jdbc.sql("select network_mark from identity_network")
                .query(String.class)
                .list();
    }

    @Test
    void areKnownForThirtyDaysAfterTheLastSignIn() {
        var now = node.clock().instant();
        assertThat(networks.knows(OFFICE, now)).isFalse();
        networks.note(OFFICE, now);
        assertThat(networks.knows(OFFICE, now)).isTrue();
        assertThat(networks.knows(HOME, now)).isFalse();

        var later = now.plus(Duration.ofDays(20));
        networks.note(OFFICE, later);
        assertThat(rows()).containsExactly(OFFICE);
        assertThat(networks.knows(OFFICE, later.plus(KnownNetworks.KEPT))).isTrue();
        assertThat(networks.knows(OFFICE, later.plus(KnownNetworks.KEPT).plusMillis(1)))
                .isFalse();
    }

    @Test
    @OnBothDatabases
    void goWhenTheyAreKnownNoMore() {
        var now = node.clock().instant();
        networks.note(OFFICE, now.minus(KnownNetworks.KEPT));
        networks.note(HOME, now.minus(KnownNetworks.KEPT).minusMillis(1));
        attempts.removeOld();
        assertThat(rows()).containsExactly(OFFICE);
    }

    @Test
    @OnBothDatabases
    void ofTwoFirstSignInsAtOnceNoneFails() throws Exception {
        var now = node.clock().instant();
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<Boolean> signIn = () -> {
                networks.note(OFFICE, now);
                return networks.knows(OFFICE, now);
            };
            for (var one : threads.invokeAll(
                    Stream.generate(() -> signIn).limit(AT_ONCE).toList())) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(rows()).containsExactly(OFFICE);
    }
}
