package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.OnBothDatabases;
import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.AuditSealer;
import org.rogatory.audit.AuditTrail;
import org.rogatory.audit.ChainProof;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Notes;
import org.rogatory.cases.Notes.NoteView;
import org.rogatory.deadlines.DeadlineView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import tools.jackson.databind.node.ObjectNode;

/** What is written comes back letter by letter and to the microsecond. */
@EngineTest
class KeptProcessTest {

    private static final String EVERY_SCRIPT = "Ўзбек Oʻzbek Қазақ ქართული հայերեն العربية עברית e\u0301 🕊👨‍👩‍👧 ";

    private final Files files;
    private final Notes notes;
    private final AuditTrail trail;
    private final AuditSealer sealer;
    private final ChainProof chain;
    private final Idempotency idempotency;

    @Autowired
    KeptProcessTest(
            Files files, Notes notes, AuditTrail trail, AuditSealer sealer, ChainProof chain, Idempotency idempotency) {
        this.files = files;
        this.notes = notes;
        this.trail = trail;
        this.sealer = sealer;
        this.chain = chain;
        this.idempotency = idempotency;
    }

    @Test
    void aRequestLongerThanASmallColumnHoldsInEveryScript() {
        var content = Contents.bankRecordsAndWitness();
        for (var field : List.of("facts", "purpose", "nexus")) {
            content.put(
                    field, EVERY_SCRIPT.repeat(19_000 / EVERY_SCRIPT.length()).strip());
        }
        var persons = content.withArray("persons");
        var first = (ObjectNode) persons.get(0);
        for (int number = persons.size(); number < 300; number++) {
            persons.add(first.deepCopy().put("name", "Synthetic " + EVERY_SCRIPT + number));
        }
        assertThat(content.toString().getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(70_000);

        var ours = files.draft(content, DRAFTER);
        var kept = files.node().outgoing().content(ours.file(), ours.officer(DRAFTER));
        assertThat(kept.path("facts")).isEqualTo(content.path("facts"));
        assertThat(kept.path("persons")).hasSize(300);
        assertThat(kept.path("persons").get(299).path("name").asString(""))
                .isEqualTo("Synthetic " + EVERY_SCRIPT + 299);
    }

    /** In the first hour a zone of Central Europe has no clock time, in the second it has two. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T02:30:00.123456Z", "2026-10-25T02:30:00.654321Z"})
    void aMomentOfAnyHour(String moment) {
        var ours = files.requestOfUzbekistanToKazakhstan();
        var at = Instant.parse(moment);
        files.node().moment(at);
        notes.add(ours.caseRef(), "first " + EVERY_SCRIPT, ours.officer(DRAFTER));
        files.node().pass(Duration.ofNanos(1000));
        notes.add(ours.caseRef(), "second", ours.officer(DRAFTER));

        assertThat(notes.of(ours.caseRef(), ours.officer(DRAFTER)))
                .extracting(NoteView::at, NoteView::author, NoteView::text)
                .containsExactly(
                        tuple(at.plusNanos(1000), "drafter.uz", "second"),
                        tuple(at, "drafter.uz", ("first " + EVERY_SCRIPT).strip()));
    }

    @Test
    void aDayAtTheEndOfTheCentury() {
        var later = DecisionProcessTest.postpone().until(LocalDate.of(2099, 12, 31), null);
        var theirs = files.received().consulted().does(HEAD, later);

        assertThat(files.node().deadlines().ofCase(theirs.caseRef()))
                .extracting(DeadlineView::ruleKey, deadline -> LocalDate.ofInstant(deadline.dueAt(), ZoneOffset.UTC))
                .contains(tuple("sys_postponed_review", LocalDate.of(2099, 12, 31)));
    }

    @Test
    void theTrailInItsOrderAndSealed() {
        var ours = files.underReview();
        sealer.seal();
        assertThat(chain.verify().whole()).isTrue();
        assertThat(chain.verify().position()).isPositive();
        assertThat(trail.of(ours.caseRef(), AuditTrail.NEWEST, Limit.of(50)))
                .hasSizeGreaterThan(2)
                .extracting(AuditEntry::id)
                .isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    /** The first call has not found the key yet when the second has kept it. */
    @Test
    void whatIsSentTwiceAtOnceIsDoneOnceAndAnsweredAlike() {
        var ours = files.requestOfUzbekistanToKazakhstan();
        var call = new Idempotency.Call(ours.officer(DRAFTER), "twice " + EVERY_SCRIPT, "the same");
        var tries = new AtomicInteger();
        var crossed = new ArrayList<DataAccessException>();

        var answer = new Crossings().again(() -> {
            try {
                return idempotency.once(call, () -> tries.incrementAndGet() == 1 ? meanwhile(call, ours) : "another");
            } catch (DataAccessException told) {
                crossed.add(told);
                throw told;
            }
        });

        assertThat(answer).isEqualTo(ours.caseRef());
        assertThat(tries).hasValue(1);
        assertThat(crossed).singleElement().matches(Crossings::doubled);
    }

    @Test
    @OnBothDatabases
    void whatWasAnsweredIsForgottenOnlyWhenItsTermIsOver() {
        var ours = files.requestOfUzbekistanToKazakhstan();
        var call = new Idempotency.Call(ours.officer(DRAFTER), "long ago", "the same");
        idempotency.once(call, ours::caseRef);
        var answered = files.node().clock().instant();

        idempotency.forget(answered);
        assertThat(idempotency.answered(call)).contains(ours.caseRef());
        assertThat(idempotency.forget(answered.plusSeconds(1))).isTrue();
        assertThat(idempotency.answered(call)).isEmpty();
    }

    private String meanwhile(Idempotency.Call call, Desk ours) {
        CompletableFuture.supplyAsync(() -> idempotency.once(call, ours::caseRef))
                .join();
        return ours.caseRef();
    }
}
