package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.EngineContext;
import org.rogatory.EngineJobs;
import org.rogatory.HeardEvents;
import org.rogatory.OnBothDatabases;
import org.rogatory.SetClock;
import org.rogatory.documents.KeptBytes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was refused can be inspected, by the State it was for and by nobody else. */
@OnBothDatabases
@SpringBootTest(classes = EngineContext.class)
class RefusedPackagesTest {

    private static final Instant FOREVER = Instant.parse("2999-12-31T00:00:00Z");

    private final Exchange exchange;
    private final Arrivals arrivals;
    private final Letters letters;
    private final EngineJobs jobs;
    private final HeardEvents events;
    private final RefusedKeeping keeping;
    private final SetClock clock;
    private final JdbcClient jdbc;

    @Autowired
    RefusedPackagesTest(
            Exchange exchange,
            Arrivals arrivals,
            TransactionTemplate transaction,
            KeptBytes bytes,
            EngineJobs jobs,
            HeardEvents events,
            RefusedKeeping keeping,
            SetClock clock,
            JdbcClient jdbc) {
        this.keeping = keeping;
        this.clock = clock;
        this.jdbc = jdbc;
        this.exchange = exchange;
        this.arrivals = arrivals;
        this.letters = new Letters(exchange, transaction, bytes);
        this.jobs = jobs;
        this.events = events;
    }

    @BeforeEach
    void startAfresh() {
        jobs.clear();
        events.clear();
        letters.newThread();
    }

    @Test
    void keepsWhatAnOfficerWasHandedAndWasRefusedAsItCame() {
        var handed = new byte[1_237];
        assertThat(exchange.receive(SealedPackage.of(handed), "KZ").receipt().code())
                .isEqualTo("seal_invalid");
        var kept = arrivals.rejected("KZ", FOREVER, "", Limit.of(100)).stream()
                .filter(arrival -> arrival.byHand() && arrival.size() == handed.length)
                .toList();
        assertThat(kept).hasSize(1).extracting(RejectedArrival::code).containsExactly("seal_invalid");
        var reference = kept.get(0).messageId();
        assertThat(arrivals.inspect(reference, "KZ", "officer.kz").map(WholePackage::bytes))
                .hasValue(handed);
        assertThat(events.of(PackageInspected.class)).containsExactly(new PackageInspected(reference, "officer.kz"));
        assertThat(arrivals.inspect(reference, "UZ", "officer.uz")).isEmpty();
        assertThat(events.of(MessageReceived.class)).isEmpty();
    }

    @Test
    void removesWhatWasKeptLongEnoughAndNothingElse() {
        var sent = letters.send("KZ", "KZ-GPO");
        jobs.drain();
        exchange.receive(SealedPackage.of(new byte[1_239]), "KZ");
        exchange.receive(SealedPackage.of(new byte[1_241]), "KZ");
        var reference = kept(1_239).get(0).messageId();
        cameBefore(89, reference);
        keeping.removeOld();
        assertThat(kept(1_239)).hasSize(1);

        events.clear();
        cameBefore(91, reference);
        cameBefore(91, sent.messageRef());
        keeping.removeOld();
        assertThat(kept(1_239)).isEmpty();
        assertThat(kept(1_241)).hasSize(1);
        assertThat(arrivals.inspect(reference, "KZ", "officer.kz")).isEmpty();
        assertThat(events.of(PackageDiscarded.class)).containsExactly(new PackageDiscarded(reference));
        assertThat(jdbc.sql("select count(*) from exchange_package where owner = ?")
                        .param(ExchangeArrival.owner(reference))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from exchange_arrival where message_id = ?")
                        .param(sent.messageRef())
                        .query(Long.class)
                        .single())
                .as("what was taken in")
                .isOne();
    }

    /** Its answer may be long in coming, and a caller who does not wait sends it again. */
    @Test
    void keepsWhatIsBroughtAgainOnceAndSaysTheSame() {
        var parcel = SealedPackage.of(new byte[1_243]);
        var first = exchange.receive(parcel, "KZ");
        clock.advance(Duration.ofMinutes(5));
        assertThat(exchange.receive(parcel, "KZ")).isEqualTo(first);
        assertThat(kept(1_243)).hasSize(1);

        exchange.receive(parcel, "UZ");
        assertThat(kept(1_243)).as("of Kazakhstan").hasSize(1);
        exchange.receive(SealedPackage.of(Arrays.copyOf(new byte[] {1}, 1_243)), "KZ");
        assertThat(kept(1_243)).as("another one").hasSize(2);
    }

    private void cameBefore(int days, String reference) {
        jdbc.sql("update exchange_arrival set arrived_at = ? where message_id = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofDays(days))), reference)
                .update();
    }

    private List<RejectedArrival> kept(int size) {
        return arrivals.rejected("KZ", FOREVER, "", Limit.of(500)).stream()
                .filter(arrival -> arrival.byHand() && arrival.size() == size)
                .toList();
    }

    @Test
    void givesNothingOutForInspectionThatWasTakenIn() {
        var sent = letters.send("KZ", "KZ-GPO");
        jobs.drain();
        exchange.receive(exchange.packageOf(sent.messageRef()), "KZ");
        assertThat(arrivals.inspect(sent.messageRef(), "KZ", "officer.kz")).isEmpty();
        assertThat(arrivals.rejected("KZ", FOREVER, "", Limit.of(100)))
                .extracting(RejectedArrival::messageId)
                .doesNotContain(sent.messageRef());
    }
}
