package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.Levels.CENTRE;
import static org.rogatory.process.Levels.CENTRE_HEAD;
import static org.rogatory.process.Levels.DISTRICT;
import static org.rogatory.process.Levels.REGION;
import static org.rogatory.process.Levels.REGION_HEAD;
import static org.rogatory.process.Levels.WRITER;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.absences.AbsenceReason;
import org.rogatory.absences.AbsenceView;
import org.rogatory.absences.Absences;
import org.rogatory.absences.NewAbsence;
import org.rogatory.absences.Substitutions;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.handover.HandoverReason;
import org.rogatory.handover.Handovers;
import org.rogatory.handover.Signing.Outcome;
import org.rogatory.identity.Officer;
import org.rogatory.routes.RouteStage;
import org.rogatory.routes.RouteStep;
import org.rogatory.routes.StepPlace;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gives a visa: never who wrote the draft, for one that is away his substitute; a head skips or moves it. */
@EngineTest
class VisaHoldersProcessTest {

    private static final Officer STANDING_IN = Levels.officer("standin.uz", "UZ-REG-1", SIGNATORY);
    private static final Officer NEXT = Levels.officer("standin.next.uz", "UZ-REG-1", SIGNATORY);
    private static final Officer RECEIVER = Levels.officer("receiver.region.uz", "UZ-REG-1", SUPERVISOR);
    private static final Officer OF_THE_DISTRICT = Levels.officer("standin.dist.uz", "UZ-DIST-1", SIGNATORY);

    private final Levels levels;
    private final Leaving leaving;
    private final Absences absences;
    private final Substitutions substitutions;

    @Autowired
    VisaHoldersProcessTest(Levels levels, Leaving leaving, Absences absences, Substitutions substitutions) {
        this.levels = levels;
        this.leaving = leaving;
        this.absences = absences;
        this.substitutions = substitutions;
    }

    @BeforeEach
    void open() {
        levels.open();
        levels.known(STANDING_IN, NEXT, OF_THE_DISTRICT);
    }

    @AfterEach
    void forget() {
        levels.forget();
        levels.jdbc()
                .sql("delete from identity_user where username = ?")
                .param(RECEIVER.username())
                .update();
    }

    private AbsenceView away(Officer officer, int from, int to, Officer substitute) {
        var today = levels.today();
        var wanted = new NewAbsence(
                officer.username(),
                today.plusDays(from),
                today.plusDays(to),
                AbsenceReason.LEAVE,
                substitute.username());
        return absences.note(wanted, officer);
    }

    private String trail(Desk desk) {
        return String.join(
                " ",
                levels.jdbc()
                        .sql("select details from audit_entry where action = 'routes.visa' and subject = ?")
                        .param(desk.caseRef())
                        .query(String.class)
                        .list());
    }

    @Test
    void whoWroteTheDraftGivesNoVisaOnItNorDoesHeWhoStandsInForHim() {
        var own = new RouteStep(1, StepPlace.INITIATOR, null, SUPERVISOR, null, 3);
        levels.route("UZ-DIST-1", RouteStage.APPROVE, own);
        var writer = Levels.officer("both.uz", "UZ-DIST-1", DRAFTER, SUPERVISOR);
        levels.known(writer);
        away(writer, 0, 5, OF_THE_DISTRICT);
        var ours = levels.drafted(writer).does(writer, Act.draft("submit")).does(DISTRICT, Act.draft("endorse"));

        assertThat(ours.refusal(writer, Levels.give())).isEqualTo("four-eyes");
        assertThat(levels.offered(writer, ours)).contains("give_visa four-eyes");
        assertThat(ours.refusal(OF_THE_DISTRICT, Levels.give())).isEqualTo("four-eyes");
        ours.does(DISTRICT, Levels.give());
        assertThat(ours.does(CENTRAL_OFFICER, Act.draft("approve")).status()).isEqualTo("approved");
    }

    @Test
    void aSubstituteGivesTheVisaOfWhoIsAwayAndTheTrailSaysForWhom() {
        away(REGION, 0, 5, STANDING_IN);
        var ours = levels.endorsed();
        assertThat(levels.workOf(STANDING_IN, ours)).containsExactly("GiveVisa");
        ours.does(STANDING_IN, Levels.give());
        var first = levels.visas(ours).get(0);
        assertThat(first.settledBy()).isEqualTo(STANDING_IN.username());
        assertThat(first.forWhom()).isEqualTo(REGION.username());
        assertThat(trail(ours)).contains(REGION.username(), "given");
        assertThat(ours.refusal(STANDING_IN, Levels.give())).isEqualTo("visa-not-yours");
    }

    @Test
    void whoStandsInForAnAbsentSubstituteIsOfferedTheVisaAndGivesIt() {
        away(REGION, 0, 5, STANDING_IN);
        away(STANDING_IN, 0, 5, NEXT);
        var ours = levels.endorsed();
        var next = substitutions.acting(NEXT);
        assertThat(levels.workOf(next, ours)).contains("GiveVisa");
        assertThat(levels.offered(next, ours)).contains("give_visa");

        ours.does(next, Levels.give());

        var first = levels.visas(ours).get(0);
        assertThat(first.settledBy()).isEqualTo(NEXT.username());
        assertThat(first.forWhom()).isEqualTo(REGION.username());
    }

    @Test
    void aSubstituteNamedLaterFindsWhatWaitsAndGivesItOnceHisDayHasCome() {
        var ours = levels.endorsed();
        assertThat(ours.refusal(STANDING_IN, Levels.give())).isEqualTo("not-found");
        away(REGION, 1, 5, STANDING_IN);
        assertThat(levels.workOf(STANDING_IN, ours)).containsExactly("GiveVisa");
        assertThat(ours.refusal(STANDING_IN, Levels.give())).isEqualTo("visa-not-yours");
        levels.node().pass(Duration.ofDays(1));
        assertThat(ours.does(STANDING_IN, Levels.give()).status()).isEqualTo("with_central_authority");
        assertThat(levels.told(ours)).contains("1 UZ-REG-1 given");
    }

    /** What a substitute has of a visa that waits: a task, and the file. */
    private void has(Officer officer, Desk ours, boolean something) {
        assertThat(levels.workOf(officer, ours).contains("GiveVisa")).isEqualTo(something);
        assertThat(levels.node()
                        .cases()
                        .lookUp(ours.caseRef(), AccessScope.of(officer))
                        .isPresent())
                .isEqualTo(something);
    }

    @Test
    @OnBothDatabases
    void whoIsNoSubstituteAnyMoreHasNeitherTheFileNorTheTask() {
        var ours = levels.endorsed();
        var absence = away(REGION, 1, 5, STANDING_IN);
        has(STANDING_IN, ours, true);
        var task = ours.work(STANDING_IN).get(0).taskId();
        assertThat(levels.node().tasks().take(task, STANDING_IN)).isPresent();

        absences.cancel(absence.absenceId(), REGION);

        has(STANDING_IN, ours, false);
        has(REGION, ours, true);
        assertThat(levels.node().tasks().take(task, REGION))
                .as("nobody holds it")
                .isPresent();
        ours.does(REGION, Levels.give());
    }

    @Test
    void whoStandsInForAnotherHolderAsWellKeepsBoth() {
        levels.known(RECEIVER);
        var ours = levels.endorsed();
        var absence = away(REGION, 1, 5, STANDING_IN);
        var other = away(RECEIVER, 1, 5, STANDING_IN);
        absences.cancel(absence.absenceId(), REGION);
        has(STANDING_IN, ours, true);
        absences.cancel(other.absenceId(), RECEIVER);
        has(STANDING_IN, ours, false);
    }

    @Test
    void whoPassesAbsencesOnForATimeHasNeitherAndHisSuccessorHasBoth() {
        var ours = levels.endorsed();
        away(REGION, 1, 5, STANDING_IN);
        away(REGION, 8, 9, STANDING_IN);
        handedOver(STANDING_IN, NEXT, REGION_HEAD, HandoverReason.LONG_LEAVE);
        has(STANDING_IN, ours, false);
        has(NEXT, ours, true);
    }

    private void handedOver(Officer from, Officer to, Officer head, HandoverReason reason) {
        var wanted = new Handovers.Wanted(from.username(), reason, to.username());
        var handover = leaving.handovers().open(wanted, head);
        assertThat(leaving.sign(handover, from)).isEqualTo(Outcome.SIGNED);
        assertThat(leaving.sign(handover, to)).isEqualTo(Outcome.DONE);
    }

    @Test
    @OnBothDatabases
    void whoTakesAVisaOverReadsTheFileAndWorksOnItNoMoreThanWhoHasLeft() {
        levels.known(RECEIVER);
        var ours = levels.endorsed();
        ours.work(REGION).forEach(task -> levels.node().tasks().take(task.taskId(), REGION));

        handedOver(REGION, RECEIVER, REGION_HEAD, HandoverReason.TRANSFER);

        ours.foremost();
        assertThat(levels.node().tasks().mine(RECEIVER))
                .anyMatch(task -> ours.caseRef().equals(task.caseRef()));
        assertThat(levels.node().cases().principals(ours.caseRef()))
                .doesNotContain(Officer.personal(RECEIVER.username()));
        assertThat(ours.refusal(RECEIVER, OutgoingRouteProcessTest.returned())).isEqualTo("reads-only");
        ours.does(RECEIVER, Levels.give());
        assertThat(levels.told(ours)).contains("1 UZ-REG-1 given");
    }

    @Test
    void aHeadAboveSkipsAVisaForAReasonAndNobodyElseDoes() {
        var ours = levels.endorsed();
        var waiting = levels.visas(ours).get(0).number();
        var last = levels.visas(ours).get(1).number();
        assertThat(ours.refusal(REGION, Levels.skip(waiting))).isEqualTo("role");
        assertThat(ours.refusal(REGION_HEAD, Levels.skip(last))).isEqualTo("role");
        assertThat(ours.refusal(
                        CENTRE_HEAD, Act.draft("skip_visa").reference(waiting).internalText("No reason")))
                .isEqualTo("field-missing");
        assertThat(ours.refusal(CENTRE_HEAD, Levels.skip("unknown"))).isEqualTo("visa-unknown");

        ours.does(REGION_HEAD, Levels.skip(waiting));
        assertThat(levels.told(ours)).containsExactly("1 UZ-REG-1 skipped", "1 UZ-GPO waiting");
        assertThat(levels.visas(ours).get(0).reasons()).containsExactly("skip_nobody_there");
        ours.does(CENTRE_HEAD, Levels.skip(last));
        assertThat(ours.does(CENTRAL_OFFICER, Act.draft("approve")).status()).isEqualTo("approved");
    }

    @Test
    void aLevelWhereNobodyIsLeftIsShownAndItsVisaMovesToTheSuccessor() {
        var abolished = new RouteStep(1, StepPlace.AUTHORITY, "UZ-ACA", SUPERVISOR, null, 3);
        levels.route("UZ-DIST-1", RouteStage.APPROVE, abolished, Levels.TO_CENTRE);
        var ours = levels.drafted(WRITER).does(WRITER, Act.draft("submit")).does(DISTRICT, Act.draft("endorse"));
        var vacant = levels.visas(ours).get(0);
        assertThat(vacant.vacant()).isTrue();
        assertThat(levels.visas(ours).get(1).vacant()).isFalse();
        assertThat(levels.noticesOf(CENTRE_HEAD)).contains("visa_vacant");

        assertThat(ours.refusal(CENTRE_HEAD, Levels.move(vacant.number(), "UZ-ACA")))
                .isEqualTo("visa-moved-nowhere");
        assertThat(ours.refusal(CENTRE_HEAD, Levels.move(vacant.number(), "UZ-SSS")))
                .isEqualTo("nobody-gives-visa");
        ours.does(CENTRE_HEAD, Levels.move(vacant.number(), "UZ-REG-1"));
        assertThat(levels.told(ours)).containsExactly("1 UZ-REG-1 waiting", "1 UZ-GPO ahead");
        assertThat(levels.visas(ours).get(0).movedFrom()).isEqualTo("UZ-ACA");
        ours.does(REGION, Levels.give()).does(CENTRE, Levels.give());
        assertThat(ours.does(CENTRAL_OFFICER, Act.draft("approve")).status()).isEqualTo("approved");
    }

    @Test
    @OnBothDatabases
    void aLevelThatADrafterDoesNotHaveAboveHimIsLeftOutWithThatReason() {
        var far = new RouteStep(1, StepPlace.FURTHER_ABOVE, null, SUPERVISOR, null, 3);
        levels.route("UZ-REG-1", RouteStage.APPROVE, far, Levels.TO_CENTRE);
        var writer = Levels.officer("writer.region.uz", "UZ-REG-1", DRAFTER);
        var ours = levels.drafted(writer).does(writer, Act.draft("submit")).does(REGION, Act.draft("endorse"));
        assertThat(levels.told(ours)).containsExactly("1 null skipped", "1 UZ-GPO waiting");
        assertThat(levels.visas(ours).get(0).reasons()).containsExactly("skip_no_level");
        assertThat(levels.visas(ours).get(0).settledBy()).isEqualTo("system");
    }
}
