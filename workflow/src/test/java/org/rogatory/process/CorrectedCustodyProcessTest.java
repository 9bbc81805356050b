package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Custodies.ALMATY;
import static org.rogatory.process.Custodies.detention;
import static org.rogatory.process.Custodies.order;
import static org.rogatory.process.Custodies.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.extradition.custody.CorrectedCustody;
import org.rogatory.extradition.custody.CorrectedEntry;
import org.rogatory.extradition.custody.CorrectionStatus;
import org.rogatory.extradition.custody.HardEnd;
import org.rogatory.extradition.custody.IncidentEnding;
import org.rogatory.extradition.custody.UnlawfulDetention;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A wrong entry of custody: counted anew, at once only where that takes nothing from who is held. */
@EngineTest
class CorrectedCustodyProcessTest {

    /** 72 hours after 4 May, 14:20 in Almaty. */
    private static final Instant THREE_DAYS = Instant.parse("2026-05-07T09:20:00Z");

    /** 15 days from 20 May, the first of them counted. */
    private static final Instant FIFTEEN_DAYS = Instant.parse("2026-06-03T19:00:00Z");

    private final Custodies custodies;
    private final CorrectedCustody corrections;
    private final JdbcTemplate database;
    private final Node node;

    @Autowired
    CorrectedCustodyProcessTest(Custodies custodies, CorrectedCustody corrections, DataSource database) {
        this.custodies = custodies;
        this.corrections = corrections;
        this.database = new JdbcTemplate(database);
        this.node = custodies.node();
    }

    private void at(String moment) {
        node.moment(Instant.parse(moment));
        node.jobs().ring();
        node.jobs().ring();
    }

    /** Written down as detained on 4 May at 14:20 in Almaty. */
    private String detained() {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.asked();
        custodies.does(caseRef, CUSTODY_OFFICER, detention("2026-05-04T14:20"));
        return caseRef;
    }

    private static ActDraft corrected(String entry, String time) {
        return Act.draft("correct_custody")
                .item(entry)
                .kind("custody_moment")
                .at(LocalDateTime.parse(time), ALMATY)
                .internalText("The record says so (synthetic).");
    }

    static ActDraft never(String entry) {
        return Act.draft("correct_custody")
                .item(entry)
                .kind("custody_never")
                .internalText("He was led back (synthetic).");
    }

    static ActDraft decided(String how) {
        return Act.draft("settle_custody_correction").kind(how);
    }

    private CorrectedEntry last(String caseRef) {
        var all = corrections.of(custodies.file(caseRef));
        return all.get(all.size() - 1);
    }

    private Instant end(String caseRef) {
        return custodies.files().hardEnd(caseRef).orElseThrow();
    }

    @Test
    void anEarlierDetentionCountsAtOnceAndWhatWasWrittenStays() {
        var caseRef = detained();
        custodies.does(caseRef, CUSTODY_OFFICER, corrected("1.begin", "2026-05-04T12:20"));
        assertThat(end(caseRef)).isEqualTo(THREE_DAYS.minusSeconds(7200));
        assertThat(last(caseRef))
                .returns(CorrectionStatus.TAKEN, CorrectedEntry::status)
                .returns(
                        Instant.parse("2026-05-04T09:20:00Z"),
                        entry -> entry.was().toInstant())
                .returns("The record says so (synthetic).", CorrectedEntry::reason);
        assertThat(custodies.at(caseRef)).containsExactly("AwaitCustody");
    }

    @Test
    void aLaterDetentionWaitsForAHeadAndTheEarlierEndGoesOn() {
        var caseRef = detained();
        custodies.does(caseRef, CUSTODY_OFFICER, corrected("1.begin", "2026-05-04T14:50"));
        assertThat(end(caseRef)).isEqualTo(THREE_DAYS);
        assertThat(node.notices().unreadOf(custodies.officer(caseRef, HEAD)))
                .filteredOn(notice -> notice.reference().equals(caseRef))
                .extracting(NoticeView::code)
                .contains("custody_correction");
        assertThat(refused(caseRef, corrected("1.begin", "2026-05-04T14:51"))).isEqualTo("correction-waits");
        custodies.does(caseRef, HEAD, decided("correction_holds"));
        assertThat(end(caseRef)).isEqualTo(THREE_DAYS.plusSeconds(1800));
        assertThat(last(caseRef).by().settled())
                .isEqualTo(custodies.officer(caseRef, HEAD).username());
        assertThat(custodies.refusal(() -> custodies.does(caseRef, HEAD, decided("correction_holds"))))
                .isEqualTo("correction-none");
    }

    @Test
    void whoHasWrittenItDownDoesNotConfirmIt() {
        var caseRef = detained();
        custodies.does(caseRef, HEAD, corrected("1.begin", "2026-05-04T14:50"));
        assertThat(custodies.refusal(() -> custodies.does(caseRef, HEAD, decided("correction_holds"))))
                .isEqualTo("four-eyes");
        assertThat(custodies.refusal(() -> custodies.does(caseRef, HEAD, decided("correction_dropped"))))
                .isEqualTo("field-missing");
        custodies.does(caseRef, HEAD, decided("correction_dropped").internalText("A slip (synthetic)."));
        assertThat(end(caseRef)).isEqualTo(THREE_DAYS);
        assertThat(last(caseRef).status()).isEqualTo(CorrectionStatus.DROPPED);
    }

    @Test
    void aReleaseThatNeverWasHoldsThePersonAgainOnceAHeadConfirmsIt() {
        var caseRef = detained();
        custodies.does(caseRef, CUSTODY_OFFICER, release("2026-05-04T14:40"));
        assertThat(custodies.at(caseRef)).isEmpty();
        custodies.does(caseRef, CUSTODY_OFFICER, never("1.end"));
        assertThat(custodies.view(caseRef).held()).isFalse();
        custodies.does(caseRef, HEAD, decided("correction_holds"));
        assertThat(custodies.view(caseRef)).matches(view -> view.held() && "detained".equals(view.status()));
        assertThat(end(caseRef)).isEqualTo(THREE_DAYS);
        assertThat(custodies.at(caseRef)).containsExactly("AwaitCustody");
    }

    @Test
    void whatWasUnlawfulByAWrongEntryEndsByItsCorrection() {
        var caseRef = detained();
        at("2026-05-07T09:20:00Z");
        assertThat(custodies.at(caseRef)).containsExactly("DecideRelease");
        custodies.does(caseRef, CUSTODY_OFFICER, corrected("1.begin", "2026-05-04T14:50"));
        assertThat(custodies.view(caseRef).incident()).isTrue();
        custodies.does(caseRef, HEAD, decided("correction_holds"));
        assertThat(custodies.view(caseRef).status()).isEqualTo("detained");
        assertThat(custodies.view(caseRef).incidents())
                .extracting(UnlawfulDetention::endedHow)
                .containsExactly(IncidentEnding.CORRECTED);
        assertThat(custodies.view(caseRef).hardEnd()).returns(THREE_DAYS.plusSeconds(1800), HardEnd::at);
        at("2026-05-07T09:50:00Z");
        assertThat(custodies.view(caseRef).incident()).isTrue();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        var caseRef = detained();
        custodies.does(caseRef, COURT, order("record_custody_order", "2026-05-04T14:40"));
        assertThat(refused(caseRef, corrected("1.begin", "2026-05-04T14:20"))).isEqualTo("correction-changes-nothing");
        assertThat(refused(caseRef, corrected("1.begin", "2026-05-04T14:45"))).isEqualTo("custody-ends-before-begin");
        assertThat(refused(caseRef, never("1.begin"))).isEqualTo("correction-of-begin");
        assertThat(refused(caseRef, never("1.end"))).isEqualTo("unknown-code");
        custodies.does(caseRef, CUSTODY_OFFICER, corrected("2.begin", "2026-05-04T14:30"));
        assertThat(custodies.view(caseRef).periods().get(0).period().until())
                .isEqualTo(custodies.view(caseRef).periods().get(1).period().from());
    }

    /** Granted, and to be handed over on 20 May. */
    private String appointed() {
        at("2026-05-04T10:00:00Z");
        var caseRef = custodies.requested();
        custodies.does(caseRef, CUSTODY_OFFICER, detention("2026-05-04T14:20"));
        custodies.does(caseRef, COURT, order("record_extradition_arrest", "2026-05-04T14:40"));
        custodies.follows(caseRef, Act.draft("record_final"));
        custodies.follows(caseRef, Act.draft("schedule_surrender").until(LocalDate.of(2026, 5, 20), null));
        assertThat(end(caseRef)).isEqualTo(FIFTEEN_DAYS);
        return caseRef;
    }

    private void heldAfterAll(String caseRef) {
        custodies.does(caseRef, CUSTODY_OFFICER, never("2.end"));
        custodies.does(caseRef, HEAD, decided("correction_holds"));
        assertThat(custodies.view(caseRef).held()).isTrue();
        assertThat(end(caseRef)).isEqualTo(FIFTEEN_DAYS);
    }

    @Test
    void whoWasNeverFreeIsHeldForHisSurrenderAndNoLongerThanBefore() {
        var caseRef = appointed();
        custodies.does(caseRef, CUSTODY_OFFICER, release("2026-05-04T14:50"));
        custodies.follows(caseRef, Act.draft("record_not_taken_over"));
        custodies.follows(caseRef, Act.draft("schedule_surrender").until(LocalDate.of(2026, 6, 10), null));
        heldAfterAll(caseRef);
        assertThat(custodies.view(caseRef).groundLost()).isFalse();

        custodies.follows(caseRef, Act.draft("record_withdrawal"));
        custodies.does(caseRef, CUSTODY_OFFICER, release("2026-05-04T14:55"));
        assertThat(custodies.view(caseRef)).matches(view -> !view.groundLost() && !view.granted());
        heldAfterAll(caseRef);
        assertThat(custodies.view(caseRef)).matches(view -> view.groundLost() && view.granted());
    }

    /** Free and taken again as it was written down, with another day in between; what frees him earlier counts. */
    @Test
    void whoWasWrittenDownAsTakenAgainAndNeverWasFreeIsHeldByTheFirstDay() {
        var caseRef = appointed();
        custodies.does(caseRef, CUSTODY_OFFICER, release("2026-05-04T14:50"));
        custodies.follows(caseRef, Act.draft("schedule_surrender").until(LocalDate.of(2026, 6, 10), null));
        at("2026-05-05T10:00:00Z");
        var anew = Act.draft("record_new_detention").at(LocalDateTime.parse("2026-05-05T14:30"), ALMATY);
        custodies.does(
                caseRef,
                CUSTODY_OFFICER,
                anew.happened(null, "Almaty (synthetic)").internalText("Caught (synthetic)."));
        custodies.does(caseRef, COURT, order("record_extradition_arrest", "2026-05-05T14:40"));
        assertThat(end(caseRef)).isAfter(FIFTEEN_DAYS);
        custodies.does(caseRef, CUSTODY_OFFICER, never("2.end"));
        assertThat(end(caseRef)).isEqualTo(FIFTEEN_DAYS);
    }

    @Test
    void whoDidNotFleeIsHeldUnlawfullyAsBefore() {
        var caseRef = appointed();
        at("2026-06-04T06:00:00Z");
        assertThat(custodies.view(caseRef).incident()).isTrue();
        var fled = Act.draft("record_escape").at(LocalDateTime.parse("2026-06-04T10:00"), ALMATY);
        custodies.does(caseRef, CUSTODY_OFFICER, fled);
        assertThat(custodies.view(caseRef).incident()).isFalse();
        heldAfterAll(caseRef);
        assertThat(custodies.view(caseRef)).matches(view -> view.incident() && "release_due".equals(view.status()));
    }

    /** By mistake he was said to be free, and the head has not looked at it yet. */
    private String freeByMistake() {
        var caseRef = detained();
        custodies.does(caseRef, CUSTODY_OFFICER, release("2026-05-04T14:40"));
        custodies.does(caseRef, CUSTODY_OFFICER, never("1.end"));
        return caseRef;
    }

    @Test
    void noFileIsClosedBeforeTheHeadHasLookedAtWhatWaits() {
        var caseRef = freeByMistake();
        assertThat(custodies.files().bar(caseRef, "close")).contains("correction-waits");
        assertThat(custodies.refusal(() -> custodies.follows(caseRef, Act.draft("close"))))
                .isEqualTo("correction-waits");
        custodies.does(caseRef, HEAD, decided("correction_dropped").internalText("He did go free (synthetic)."));
        custodies.follows(caseRef, Act.draft("close"));
        assertThat(custodies.view(caseRef).status()).isEqualTo("closed");
    }

    @Test
    void whoeverIsDeadIsDetainedByNoCorrection() {
        var caseRef = freeByMistake();
        custodies.follows(caseRef, Act.draft("record_death"));
        assertThat(last(caseRef).status()).isEqualTo(CorrectionStatus.DROPPED);
        assertThat(custodies.refusal(() -> custodies.does(caseRef, HEAD, decided("correction_holds"))))
                .isEqualTo("correction-none");
        assertThat(custodies.view(caseRef)).matches(view -> !view.held() && "deceased".equals(view.status()));
        assertThat(custodies.files().bar(caseRef, "close")).isEmpty();
    }

    /** The entry is put elsewhere by hand: which act would do that while one waits nobody can say beforehand. */
    @Test
    void whatWaitedIsNotTakenWhereTheEntryIsNoLongerWhatItWas() {
        var caseRef = detained();
        custodies.does(caseRef, CUSTODY_OFFICER, corrected("1.begin", "2026-05-04T14:50"));
        database.update("update extradition_period set number = 9 where case_ref = ?", caseRef);
        var overtaken = custodies.refusal(() -> custodies.does(caseRef, HEAD, decided("correction_holds")));
        database.update("update extradition_period set number = 1 where case_ref = ?", caseRef);
        assertThat(overtaken).isEqualTo("correction-overtaken");
        assertThat(end(caseRef)).isEqualTo(THREE_DAYS);
    }

    private String refused(String caseRef, ActDraft act) {
        return custodies.refusal(() -> custodies.does(caseRef, CUSTODY_OFFICER, act));
    }
}
