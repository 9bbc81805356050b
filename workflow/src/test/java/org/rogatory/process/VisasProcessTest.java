package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.Levels.CENTRE;
import static org.rogatory.process.Levels.DISTRICT;
import static org.rogatory.process.Levels.REGION;
import static org.rogatory.process.Levels.TO_CENTRE;
import static org.rogatory.process.Levels.TO_REGION;
import static org.rogatory.process.Levels.WRITER;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Notes;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.documents.Original;
import org.rogatory.routes.RouteStage;
import org.rogatory.routes.RouteStep;
import org.rogatory.routes.StepPlace;
import org.rogatory.tasks.OpenTask;
import org.rogatory.transmission.Originals;
import org.rogatory.transmission.Originals.Described;
import org.springframework.beans.factory.annotation.Autowired;

/** A request of a district goes by the visas of its route: in turn or in parallel, back and again, within their days. */
@EngineTest
class VisasProcessTest {

    private static final Described UNDESCRIBED = new Described(Original.NONE, null);

    private final Levels levels;
    private final Notes notes;
    private final Originals originals;

    @Autowired
    VisasProcessTest(Levels levels, Notes notes, Originals originals) {
        this.originals = originals;
        this.levels = levels;
        this.notes = notes;
    }

    @BeforeEach
    void open() {
        levels.open();
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private static String refusal(Runnable act) {
        var refused = catchThrowableOfType(Refusal.class, act::run);
        return refused == null ? "admitted" : refused.code();
    }

    private List<String> terms(Desk desk, DeadlineStatus status) {
        return levels.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.status() == status)
                .map(DeadlineView::ruleKey)
                .toList();
    }

    @Test
    void aRequestIsApprovedOnceEveryLevelHasGivenItsVisaInItsTurn() {
        var ours = levels.endorsed();
        assertThat(levels.told(ours)).containsExactly("1 UZ-REG-1 waiting", "1 UZ-GPO ahead");
        assertThat(terms(ours, DeadlineStatus.RUNNING)).containsExactly("sys_visa");
        assertThat(levels.workOf(REGION, ours)).containsExactly("GiveVisa");
        assertThat(levels.noticesOf(REGION)).contains("visa_asked");
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("approve"))).isEqualTo("visas-awaited");
        assertThat(levels.offered(ours.officer(CENTRAL_OFFICER), ours)).contains("approve visas-awaited");
        assertThat(ours.refusal(CENTRE, Levels.give())).isEqualTo("visa-not-yours");

        ours.does(REGION, Levels.give());
        assertThat(levels.told(ours)).containsExactly("1 UZ-REG-1 given", "1 UZ-GPO waiting");
        assertThat(levels.workOf(REGION, ours)).isEmpty();
        ours.does(CENTRE, Levels.give());
        assertThat(levels.told(ours)).containsExactly("1 UZ-REG-1 given", "1 UZ-GPO given");
        assertThat(levels.visas(ours).get(0).text()).isEqualTo("Agreed (made up).");
        assertThat(terms(ours, DeadlineStatus.RUNNING)).containsExactly("sys_ca_review");
        assertThat(ours.does(CENTRAL_OFFICER, Act.draft("approve")).status()).isEqualTo("approved");
        assertThat(ours.verbs()).containsSubsequence("endorse", "give_visa", "give_visa", "approve");
    }

    @Test
    void aLevelReadsTheFileWhenItsVisaIsAskedForAndAfterwardsAndDoesNothingElseInIt() {
        var ours = levels.drafted().does(WRITER, Act.draft("submit"));
        assertThat(ours.refusal(REGION, Act.draft("endorse"))).isEqualTo("not-found");
        ours.does(DISTRICT, Act.draft("endorse"));

        assertThat(levels.offered(REGION, ours)).containsExactlyInAnyOrder("give_visa", "return_visa");
        var returned = OutgoingRouteProcessTest.returned();
        assertThat(ours.refusal(REGION, returned)).isEqualTo("reads-only");
        assertThat(refusal(() -> notes.add(ours.caseRef(), "A note (made up).", REGION)))
                .isEqualTo("reads-only");
        assertThat(originals.describes(ours.file(), REGION)).isFalse();
        assertThat(refusal(() -> originals.toDescribe(ours.caseRef(), "any", REGION)))
                .isEqualTo("reads-only");
        assertThat(refusal(() -> originals.describe(ours.caseRef(), "any", UNDESCRIBED, REGION)))
                .isEqualTo("reads-only");
        ours.does(REGION, Levels.give());
        assertThat(levels.offered(REGION, ours)).isEmpty();
        assertThat(ours.refusal(REGION, Levels.give())).isEqualTo("visa-not-yours");

        ours.does(CENTRE, Levels.giveBack());
        ours.does(WRITER, Act.draft("resume_draft"));
        var both = Levels.officer(REGION.username(), "UZ-REG-1", SUPERVISOR, DRAFTER);
        var content = Contents.bankRecordsAndWitness();
        assertThat(refusal(() -> levels.node().outgoing().write(ours.caseRef(), null, content, both)))
                .isEqualTo("reads-only");
    }

    @Test
    void returnedFromTheMiddleItIsCorrectedAndComesByEveryLevelAgainOnTheRouteItHad() {
        var ours = levels.endorsed().does(REGION, Levels.give());
        assertThat(ours.refusal(CENTRE, Act.draft("return_visa"))).isEqualTo("field-missing");
        ours.does(CENTRE, Levels.giveBack());
        assertThat(ours.status()).isEqualTo("returned_for_correction");
        assertThat(ours.at()).containsExactly("CorrectRequest");
        assertThat(terms(ours, DeadlineStatus.RUNNING)).containsExactly("sys_correction");
        assertThat(levels.workOf(CENTRE, ours)).isEmpty();

        levels.endRoutes();
        levels.node().pass(Duration.ofDays(2));
        ours.does(WRITER, Act.draft("resume_draft"))
                .does(WRITER, Act.draft("submit"))
                .does(DISTRICT, Act.draft("endorse"));
        assertThat(levels.told(ours))
                .containsExactly("1 UZ-REG-1 given", "1 UZ-GPO returned", "2 UZ-REG-1 waiting", "2 UZ-GPO ahead");
        ours.does(REGION, Levels.give()).does(CENTRE, Levels.give());
        assertThat(ours.does(CENTRAL_OFFICER, Act.draft("approve")).status()).isEqualTo("approved");
        var later = levels.drafted(WRITER).does(WRITER, Act.draft("submit")).does(DISTRICT, Act.draft("endorse"));
        assertThat(levels.told(later)).isEmpty();
    }

    @Test
    void aSubmittedRequestKeepsTheEditionsOfItsDayAtStagesItHasNotReached() {
        var first = levels.route("UZ-DIST-1", RouteStage.APPROVE, TO_REGION, TO_CENTRE);
        var ours = levels.drafted(WRITER).does(WRITER, Act.draft("submit"));
        levels.node().pass(Duration.ofDays(1));
        levels.renewed(first, TO_CENTRE);
        var later = levels.drafted(WRITER).does(WRITER, Act.draft("submit"));
        ours.does(DISTRICT, Act.draft("endorse"));
        later.does(DISTRICT, Act.draft("endorse"));
        assertThat(levels.told(ours)).containsExactly("1 UZ-REG-1 waiting", "1 UZ-GPO ahead");
        assertThat(levels.told(later)).containsExactly("1 UZ-GPO waiting");
    }

    @Test
    void aSubmittedRequestKeepsARouteThatHasEndedBeforeItComesToItsStage() {
        var ours = levels.drafted().does(WRITER, Act.draft("submit"));
        levels.endRoutes();
        levels.node().pass(Duration.ofDays(2));
        var later = levels.drafted(WRITER).does(WRITER, Act.draft("submit"));
        ours.does(DISTRICT, Act.draft("endorse"));
        later.does(DISTRICT, Act.draft("endorse"));
        assertThat(levels.told(ours)).containsExactly("1 UZ-REG-1 waiting", "1 UZ-GPO ahead");
        assertThat(levels.told(later)).isEmpty();
    }

    @Test
    void visasOfOneTurnAreAskedForAtOnceAndTheNextTurnWaitsForBoth() {
        var head = new RouteStep(1, StepPlace.ABOVE, null, HEAD, "First deputy (made up)", 5);
        levels.route("UZ-DIST-1", RouteStage.ENDORSE, TO_REGION, head, TO_CENTRE);
        var ours = levels.drafted(WRITER).does(WRITER, Act.draft("submit"));
        assertThat(levels.told(ours)).containsExactly("1 UZ-REG-1 waiting", "1 UZ-REG-1 waiting", "1 UZ-GPO ahead");
        assertThat(ours.refusal(DISTRICT, Act.draft("endorse"))).isEqualTo("visas-awaited");
        ours.does(Levels.REGION_HEAD, Levels.give());
        assertThat(levels.told(ours)).containsExactly("1 UZ-REG-1 waiting", "1 UZ-REG-1 given", "1 UZ-GPO ahead");
        ours.does(REGION, Levels.give());
        assertThat(levels.told(ours)).containsExactly("1 UZ-REG-1 given", "1 UZ-REG-1 given", "1 UZ-GPO waiting");
        ours.does(CENTRE, Levels.give());
        assertThat(ours.does(DISTRICT, Act.draft("endorse")).status()).isEqualTo("with_central_authority");
    }

    @Test
    void aVisaThatIsNotGivenInItsDaysIsToldToTheLevelAndItsHeadRoundByRound() {
        var ours = levels.endorsed();
        levels.jdbc().sql("delete from notices_notice").update();
        levels.node().pass(Duration.ofDays(3));
        levels.node().jobs().ring();
        assertThat(levels.noticesOf(REGION)).isEmpty();
        levels.node().pass(Duration.ofDays(1));
        levels.node().jobs().ring();
        assertThat(levels.noticesOf(REGION)).containsExactly("visa_overdue");
        assertThat(levels.noticesOf(Levels.REGION_HEAD)).containsExactly("visa_overdue");
        assertThat(levels.noticesOf(Levels.CENTRE_HEAD)).contains("deadline_passed");

        levels.node().pass(Duration.ofDays(4));
        levels.node().jobs().ring();
        assertThat(levels.noticesOf(Levels.CENTRE_HEAD)).contains("deadline_escalated");
        ours.does(REGION, Levels.give());
        assertThat(terms(ours, DeadlineStatus.RUNNING)).containsExactly("sys_visa");
    }

    @Test
    void eachVisaOfOneTurnIsDueAtTheEndOfItsOwnDay() {
        var head = new RouteStep(1, StepPlace.ABOVE, null, HEAD, "First deputy (made up)", 5);
        levels.route("UZ-DIST-1", RouteStage.ENDORSE, TO_REGION, head);
        var ours = levels.drafted(WRITER).does(WRITER, Act.draft("submit"));
        var ends = levels.visas(ours).stream()
                .map(visa -> Objects.requireNonNull(visa.dueOn()).plusDays(1))
                .map(day -> day.atStartOfDay(ZoneId.of("Asia/Tashkent")).toInstant())
                .toList();
        assertThat(ours.work(REGION)).extracting(OpenTask::dueAt).containsExactly(ends.get(0));
        assertThat(ours.work(Levels.REGION_HEAD)).extracting(OpenTask::dueAt).containsExactly(ends.get(1));
    }

    @Test
    void aVisaThatIsLateIsNotToldOnceMoreSinceAnotherOneIsGiven() {
        var head = new RouteStep(1, StepPlace.ABOVE, null, HEAD, "First deputy (made up)", 5);
        levels.route("UZ-DIST-1", RouteStage.ENDORSE, TO_REGION, head);
        var ours = levels.drafted(WRITER).does(WRITER, Act.draft("submit"));
        levels.node().pass(Duration.ofDays(4));
        levels.node().jobs().ring();
        assertThat(levels.noticesOf(REGION)).contains("visa_overdue");

        levels.jdbc().sql("delete from notices_notice").update();
        ours.does(Levels.REGION_HEAD, Levels.give());
        levels.node().jobs().ring();
        assertThat(levels.noticesOf(REGION)).doesNotContain("visa_overdue");
        assertThat(terms(ours, DeadlineStatus.PASSED)).containsOnlyOnce("sys_visa");
    }

    @Test
    void returnedBeforeTheSignatureTheApprovalIsTakenBackFirst() {
        levels.route("UZ-DIST-1", RouteStage.SIGN, TO_REGION);
        var ours = levels.drafted(WRITER)
                .does(WRITER, Act.draft("submit"))
                .does(DISTRICT, Act.draft("endorse"))
                .does(CENTRAL_OFFICER, Act.draft("approve"));
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("visas-awaited");
        ours.does(REGION, Levels.giveBack());
        assertThat(ours.status()).isEqualTo("returned_for_correction");
        assertThat(ours.at()).containsExactly("CorrectRequest");
        assertThat(ours.verbs()).contains("return_visa", "recall_approval", "return_for_correction");
        assertThat(ours.file().numbers().office()).isNull();
    }

    @Test
    void noVisaIsGivenOnALetterThatIsBeingLaidOut() {
        levels.route("UZ-DIST-1", RouteStage.SIGN, TO_REGION);
        var ours = levels.drafted(WRITER)
                .does(WRITER, Act.draft("submit"))
                .does(DISTRICT, Act.draft("endorse"))
                .only(CENTRAL_OFFICER, Act.draft("approve"));
        assertThat(ours.refusal(REGION, Levels.give())).isEqualTo("letter-being-prepared");
        assertThat(ours.refusal(REGION, Levels.giveBack())).isEqualTo("letter-being-prepared");
        assertThat(levels.offered(REGION, ours)).contains("give_visa letter-being-prepared");
        levels.node().jobs().drain();
        ours.does(REGION, Levels.give());
        assertThat(levels.told(ours)).containsExactly("1 UZ-REG-1 given");
    }

    @Test
    void aRecalledOrCancelledRequestWaitsForNoVisa() {
        levels.route("UZ-DIST-1", RouteStage.SIGN, TO_REGION);
        var ours = levels.endorsed();
        ours.does(CENTRAL_OFFICER, OutgoingRouteProcessTest.returned());
        assertThat(levels.told(ours)).containsExactly("1 UZ-REG-1 lapsed", "1 UZ-GPO lapsed");
        assertThat(levels.workOf(REGION, ours)).isEmpty();
        assertThat(terms(ours, DeadlineStatus.RUNNING)).doesNotContain("sys_visa");
    }

    @Test
    void aProsecutorGivesHisVisaOnTheRequestOfACourtAndNeverWritesInIt() {
        levels.route(
                "UZ-COURT-1",
                RouteStage.APPROVE,
                new RouteStep(1, StepPlace.ABOVE, null, COURT, null, 5),
                new RouteStep(2, StepPlace.AUTHORITY, "UZ-GPO", SUPERVISOR, null, 3));
        var ours = levels.drafted(Desk.officer(COURT, "UZ")).does(COURT, Act.draft("submit_by_court"));
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("approve"))).isEqualTo("visas-awaited");
        ours.does(Levels.SUPREME, Levels.give()).does(CENTRE, Levels.give());
        assertThat(ours.does(CENTRAL_OFFICER, Act.draft("approve")).status()).isEqualTo("approved");

        var draft = levels.drafted(Desk.officer(COURT, "UZ"));
        var prosecutor = Levels.officer("both.uz", "UZ-COURT-1", SUPERVISOR, DRAFTER);
        var content = Contents.bankRecordsAndWitness();
        assertThat(refusal(() -> levels.node().outgoing().write(draft.caseRef(), null, content, prosecutor)))
                .isEqualTo("role");
    }
}
