package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.EngineContext;
import org.rogatory.EngineJobs;
import org.rogatory.HeardEvents;
import org.rogatory.OnBothDatabases;
import org.rogatory.SetClock;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was refused can be inspected, by the State it was for and by nobody to whom its file is shut. */
@Tag("slow")
@SpringBootTest(classes = EngineContext.class)
class RefusedPackagesTest {

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
    @OnBothDatabases
    void keepsWhatAnOfficerWasHandedAndWasRefusedAsItCame() {
        var handed = new byte[1_237];
        assertThat(exchange.receive(SealedPackage.of(handed), Takers.CLERK)
                        .receipt()
                        .code())
                .isEqualTo("seal_invalid");
        var kept = arrivals.rejected(ListPlace.START, Takers.HEAD, Limit.of(100)).stream()
                .filter(arrival -> arrival.byHand() && arrival.size() == handed.length)
                .toList();
        assertThat(kept).hasSize(1).extracting(RejectedArrival::code).containsExactly("seal_invalid");
        var reference = kept.get(0).messageId();
        assertThat(arrivals.inspect(reference, Takers.HEAD).map(WholePackage::bytes))
                .hasValue(handed);
        assertThat(events.of(PackageInspected.class)).containsExactly(new PackageInspected(reference, "head.kz"));
        assertThat(arrivals.inspect(reference, Takers.ELSEWHERE)).isEmpty();
        assertThat(events.of(MessageReceived.class)).isEmpty();
    }

    @Test
    @OnBothDatabases
    void removesWhatWasKeptLongEnoughAndNothingElse() {
        var sent = letters.send("KZ", "KZ-GPO");
        jobs.drain();
        exchange.receive(SealedPackage.of(new byte[1_239]), Takers.CLERK);
        exchange.receive(SealedPackage.of(new byte[1_241]), Takers.CLERK);
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
        assertThat(arrivals.inspect(reference, Takers.HEAD)).isEmpty();
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
    @OnBothDatabases
    void keepsWhatIsBroughtAgainOnceAndSaysTheSame() {
        var parcel = SealedPackage.of(new byte[1_243]);
        var first = exchange.receive(parcel, Takers.CLERK);
        clock.advance(Duration.ofMinutes(5));
        assertThat(exchange.receive(parcel, Takers.CLERK)).isEqualTo(first);
        assertThat(kept(1_243)).hasSize(1);

        exchange.receive(parcel, Takers.CLERK_ELSEWHERE);
        assertThat(kept(1_243)).as("of Kazakhstan").hasSize(1);
        exchange.receive(SealedPackage.of(Arrays.copyOf(new byte[] {1}, 1_243)), Takers.CLERK);
        assertThat(kept(1_243)).as("another one").hasSize(2);
    }

    private void cameBefore(int days, String reference) {
        jdbc.sql("update exchange_arrival set arrived_at = ? where message_id = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofDays(days))), reference)
                .update();
    }

    private List<RejectedArrival> kept(int size) {
        return arrivals.rejected(ListPlace.START, Takers.HEAD, Limit.of(500)).stream()
                .filter(arrival -> arrival.byHand() && arrival.size() == size)
                .toList();
    }

    @Test
    void givesNothingOutForInspectionThatWasTakenIn() {
        var sent = letters.send("KZ", "KZ-GPO");
        jobs.drain();
        exchange.receive(exchange.packageOf(sent.messageRef()), Takers.CLERK);
        assertThat(arrivals.inspect(sent.messageRef(), Takers.HEAD)).isEmpty();
        assertThat(arrivals.rejected(ListPlace.START, Takers.HEAD, Limit.of(100)))
                .extracting(RejectedArrival::messageId)
                .doesNotContain(sent.messageRef());
    }

    /** A package for another State, handed to the State whose file writes in its thread: its manifest is readable. */
    private String astray() {
        var sent = letters.send("KZ", "KZ-GPO");
        jobs.drain();
        var parcel = exchange.packageOf(sent.messageRef());
        assertThat(exchange.receive(parcel, Takers.CLERK_ELSEWHERE).receipt().code())
                .isEqualTo("addressee_unknown");
        return jdbc.sql("select message_id from exchange_arrival where to_state = 'UZ' and thread_id = ?")
                .param(letters.caseRef().substring("UZ-".length()))
                .query(String.class)
                .single();
    }

    private List<String> told(Officer officer) {
        return arrivals.rejected(ListPlace.START, officer, Limit.of(500)).stream()
                .filter(RejectedArrival::readable)
                .map(RejectedArrival::messageId)
                .toList();
    }

    private void keptOut(String principal) {
        jdbc.sql("insert into cases_access (case_ref, principal, access_level) values (?, ?, 'excluded')")
                .params(letters.caseRef(), principal)
                .update();
    }

    @Test
    void whoIsKeptOutOfAFileIsToldNothingOfItsRefusedPackage() {
        var reference = astray();
        assertThat(told(Takers.CLERK_ELSEWHERE)).contains(reference);
        assertThat(arrivals.inspect(reference, Takers.CLERK_ELSEWHERE)).isPresent();

        keptOut(Officer.personal(Takers.CLERK_ELSEWHERE.username()));

        assertThat(told(Takers.CLERK_ELSEWHERE)).doesNotContain(reference);
        assertThat(arrivals.inspect(reference, Takers.CLERK_ELSEWHERE)).isEmpty();
        assertThat(told(Takers.ELSEWHERE)).contains(reference);
        assertThat(arrivals.inspect(reference, Takers.ELSEWHERE)).isPresent();

        keptOut("anybody");

        assertThat(told(Takers.ELSEWHERE)).doesNotContain(reference);
        assertThat(arrivals.inspect(reference, Takers.ELSEWHERE)).isEmpty();
    }

    @Test
    void whatTellsNoFileIsTakenByTheHeadAlone() {
        exchange.receive(SealedPackage.of(new byte[1_249]), Takers.CLERK);
        var reference = kept(1_249).get(0).messageId();

        assertThat(refused(() -> arrivals.inspect(reference, Takers.CLERK))).isEqualTo("role");
        assertThat(arrivals.inspect(reference, Takers.HEAD)).isPresent();
    }

    @Test
    void othersThanWhoTakesPackagesInAskForNothing() {
        var drafter = new Officer("drafter.kz", "Testov", "KZ", "KZ-GPO", Set.of(Role.DRAFTER));
        var operator = new Officer("operator.kz", "Testov", "KZ", "KZ-GPO", Set.of(Role.OPERATOR));

        assertThat(refused(() -> arrivals.rejected(ListPlace.START, drafter, Limit.of(1))))
                .isEqualTo("role");
        assertThat(refused(() -> arrivals.inspect("none", operator))).isEqualTo("role");
        assertThat(refused(() -> arrivals.rejected(ListPlace.START, operator, Limit.of(1))))
                .isEqualTo("admitted");
    }

    private static String refused(Runnable act) {
        var refused = catchThrowableOfType(Refusal.class, act::run);
        return refused == null ? "admitted" : refused.code();
    }
}
