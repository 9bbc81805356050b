package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.ExtraditionVerbsIn.ALMATY;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.extradition.assurance.AssuranceFiles;
import org.rogatory.extradition.assurance.AssuranceSheet;
import org.rogatory.extradition.assurance.AssuranceStatus;
import org.rogatory.extradition.assurance.FollowUps.Due;
import org.rogatory.extradition.assurance.FollowUps.Kind;
import org.springframework.beans.factory.annotation.Autowired;

/** An assurance goes to the other State and back, keeps the surrender, and is followed when both files are closed. */
@EngineTest
class AssuranceProcessTest {

    private static final String KIND = "conditions_of_detention";

    private final ExtraditionVerbsOut out;
    private final ExtraditionVerbsIn in;
    private final AssuranceWays ways;
    private final AssuranceFiles files;
    private final Deadlines deadlines;

    @Autowired
    AssuranceProcessTest(
            ExtraditionVerbsOut out,
            ExtraditionVerbsIn in,
            AssuranceWays ways,
            AssuranceFiles files,
            Deadlines deadlines) {
        this.out = out;
        this.in = in;
        this.ways = ways;
        this.files = files;
        this.deadlines = deadlines;
    }

    @BeforeEach
    void begin() {
        out.node().moment(Node.START);
    }

    private AssuranceSheet sheet(Desk desk) {
        return files.of(desk.file());
    }

    private AssuranceStatus status(Desk desk) {
        return line(desk).status();
    }

    private AssuranceSheet.Line line(Desk desk) {
        return sheet(desk).assurances().stream()
                .filter(each -> each.code().kind().equals(KIND))
                .findFirst()
                .orElseThrow();
    }

    private Desk asking() {
        return out.transmit(out.sign(out.approve(out.endorse(out.submit(out.draft(ExtraditionVerbsIn.request()))))));
    }

    private static Desk granted(ExtraditionVerbsIn in, Desk theirs) {
        return in.granted(in.arrested(theirs)).does(CENTRAL_OFFICER, "send_decision");
    }

    /** What runs for the file by the rule of promises, if anything does. */
    private LocalDate next(Desk desk) {
        return deadlines.running(desk.caseRef(), "sys_assurance_followup").stream()
                .map(DeadlineView::lastDay)
                .findFirst()
                .orElse(LocalDate.MAX);
    }

    @Test
    void whatTheRequestPromisesIsThereFromTheStartOnBothSides() {
        var ours = asking();
        for (var desk : new Desk[] {ours, ours.partner()}) {
            assertThat(sheet(desk).assurances()).hasSize(3).allSatisfy(each -> {
                assertThat(each.asked()).isFalse();
                assertThat(each.status()).isEqualTo(AssuranceStatus.GIVEN);
                assertThat(each.given()).isNotBlank();
            });
        }
    }

    /** Asked by the one, given by the other, each time by a letter that a second person signs. */
    private Desk answered(Desk ours) {
        var theirs = granted(in, ours.partner());
        theirs.does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        assertThat(theirs.sent()).endsWith("assurance_request");
        assertThat(ours.verbs()).contains("record_assurance_request");
        assertThat(status(ours)).isEqualTo(AssuranceStatus.ASKED);
        var given = ways.of(ours, "give_assurance", KIND).releasedText("In the prison of Tashkent (synthetic).");
        ours.does(CENTRAL_OFFICER, given);
        assertThat(theirs.verbs()).contains("record_assurance_reply").doesNotContain("parked_message");
        assertThat(line(theirs).given()).isEqualTo("In the prison of Tashkent (synthetic).");
        return theirs;
    }

    @Test
    void nobodyIsGivenUpUntilAHeadHasDecidedOnWhatWasAskedFor() {
        var ours = asking();
        var theirs = granted(in, ours.partner());
        theirs.does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        assertThat(theirs.refusal(CUSTODY_OFFICER, in.appointment(Duration.ofHours(2))))
                .isEqualTo("assurance-open");
        assertThat(theirs.refusal(CENTRAL_OFFICER, ways.inside(theirs, "reject_assurance", KIND)))
                .isEqualTo("role");
        theirs.does(HEAD, ways.inside(theirs, "reject_assurance", KIND));
        assertThat(theirs.sent()).endsWith("assurance_decision");
        assertThat(theirs.lastSent().toString())
                .contains("assurance_rejected")
                .as("why stays here")
                .doesNotContain("consul told us");
        assertThat(ours.verbs()).contains("received_assurance_rejected").doesNotContain("parked_message");
        assertThat(status(ours)).as("nobody waits for it any more").isEqualTo(AssuranceStatus.REJECTED);
        theirs.does(CUSTODY_OFFICER, in.appointment(Duration.ofHours(2)));
        assertThat(theirs.status()).isEqualTo("surrender_scheduled");
        assertThat(theirs.lastSent().toString()).as("why stays here").doesNotContain("consul told us");
    }

    private static Desk dropped(Desk desk) {
        return desk.does(
                CENTRAL_OFFICER, Act.draft("drop_letter").internalText("The wrong file was enclosed (synthetic)."));
    }

    @Test
    void whatNoLetterHasAskedForKeepsNobody() {
        var theirs = granted(in, asking().partner()).writes(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        assertThat(status(theirs)).isEqualTo(AssuranceStatus.ASKED);
        dropped(theirs);
        assertThat(status(theirs)).isEqualTo(AssuranceStatus.ENDED);
        theirs.does(CUSTODY_OFFICER, in.appointment(Duration.ofHours(2)));
        assertThat(theirs.status()).isEqualTo("surrender_scheduled");
    }

    @Test
    void whatNoLetterHasGivenIsGivenByTheNextOne() {
        var ours = asking();
        var theirs = granted(in, ours.partner()).does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        ours.writes(CENTRAL_OFFICER, ways.of(ours, "give_assurance", KIND).releasedText("In Tashkent (synthetic)."));
        assertThat(status(ours)).isEqualTo(AssuranceStatus.GIVEN);
        dropped(ours);
        assertThat(status(ours)).isEqualTo(AssuranceStatus.ASKED);
        assertThat(line(ours).given()).isNull();
        ours.does(CENTRAL_OFFICER, ways.of(ours, "give_assurance", KIND).releasedText("In Samarkand (synthetic)."));
        assertThat(line(theirs).given()).isEqualTo("In Samarkand (synthetic).");
    }

    @Test
    void whatNoLetterHasToldIsDecidedAnew() {
        var ours = asking();
        var theirs = granted(in, ours.partner()).does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        theirs.writes(HEAD, ways.inside(theirs, "reject_assurance", KIND));
        assertThat(status(dropped(theirs))).isEqualTo(AssuranceStatus.ASKED);
        assertThat(line(theirs).decidedBy()).isNull();
        assertThat(line(theirs).why()).isNull();
        assertThat(theirs.refusal(CUSTODY_OFFICER, in.appointment(Duration.ofHours(2))))
                .isEqualTo("assurance-open");
        ours.does(CENTRAL_OFFICER, ways.of(ours, "give_assurance", KIND).releasedText("In Tashkent (synthetic)."));
        assertThat(theirs.verbs()).contains("record_assurance_reply").doesNotContain("parked_message");

        theirs.writes(HEAD, ways.of(theirs, "accept_assurance", KIND));
        assertThat(status(dropped(theirs))).isEqualTo(AssuranceStatus.GIVEN);
        theirs.does(HEAD, ways.of(theirs, "accept_assurance", KIND));
        assertThat(ours.verbs()).contains("received_assurance_accepted");
    }

    @Test
    void aDecisionOnWhichASurrenderWasAppointedStays() {
        var theirs = granted(in, asking().partner()).does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        theirs.writes(HEAD, ways.inside(theirs, "reject_assurance", KIND));
        var decision = theirs.messages().get(theirs.messages().size() - 1).messageId();
        theirs.writes(CUSTODY_OFFICER, in.appointment(Duration.ofHours(2)));
        var drop = Act.draft("drop_letter").fingerprint(decision).internalText("It is told by hand (synthetic).");
        theirs.does(CENTRAL_OFFICER, drop);
        assertThat(status(theirs)).isEqualTo(AssuranceStatus.REJECTED);
    }

    @Test
    @OnBothDatabases
    void whatNoLetterHasReportedIsOwedAgain() {
        var ours = asking();
        surrendered(ours, answered(ours));
        var first = next(ours);
        ours.writes(CENTRAL_OFFICER, report(ours));
        assertThat(next(ours)).isEqualTo(first.plusMonths(6));
        dropped(ours);
        assertThat(sheet(ours).done()).isEmpty();
        assertThat(next(ours)).isEqualTo(first);
        ours.does(CENTRAL_OFFICER, report(ours));
        assertThat(next(ours)).isEqualTo(first.plusMonths(6));
    }

    private ActDraft report(Desk ours) {
        return ways.of(ours, "send_assurance_report", KIND).releasedText("He is well (synthetic).");
    }

    private void surrendered(Desk ours, Desk theirs) {
        theirs.does(HEAD, ways.of(theirs, "accept_assurance", KIND));
        assertThat(ours.verbs()).contains("received_assurance_accepted");
        assertThat(status(ours)).isEqualTo(AssuranceStatus.GIVEN);
        theirs.does(CUSTODY_OFFICER, in.appointment(Duration.ofHours(2)));
        out.node().pass(Duration.ofHours(3));
        var handedOver = in.ago(Duration.ofHours(1));
        theirs.does(CUSTODY_OFFICER, Act.draft("record_surrender").at(handedOver, ALMATY))
                .does(CENTRAL_OFFICER, "close");
        ours.does(CUSTODY_OFFICER, out.surrendered(ours).at(handedOver, ALMATY).reference("19"))
                .does(CENTRAL_OFFICER, ExtraditionVerbsOut.closing());
    }

    @Test
    @OnBothDatabases
    void whatWasPromisedIsFollowedOnBothSidesWhenTheFilesAreClosed() {
        var ours = asking();
        var theirs = answered(ours);
        surrendered(ours, theirs);
        var first = LocalDate.of(2026, 4, 20).plusMonths(6);
        assertThat(sheet(theirs).due()).extracting(Due::kind).containsExactly(Kind.VISIT, Kind.REPORT);
        assertThat(sheet(ours).due()).extracting(Due::kind).containsExactly(Kind.REPORT);
        assertThat(next(theirs)).isEqualTo(first);
        assertThat(next(ours)).isEqualTo(first);

        later(first);
        assertThat(deadlines.ofCase(theirs.caseRef())).anyMatch(DeadlineView::overdue);
        visitedAndReported(ours, theirs);
        assertThat(next(theirs)).isEqualTo(first.plusMonths(6));
        assertThat(next(ours)).isEqualTo(first.plusMonths(6));

        theirs.does(HEAD, ways.inside(theirs, "record_breach", KIND));
        assertThat(sheet(theirs).breached()).isTrue();
        theirs.does(HEAD, ways.inside(theirs, "end_assurance", KIND));
        assertThat(next(theirs)).as("nothing is left to look after").isEqualTo(LocalDate.MAX);
    }

    private void later(LocalDate day) {
        out.node().moment(day.plusDays(3).atTime(6, 0).toInstant(ZoneOffset.UTC));
        out.node().jobs().ring();
    }

    private void visitedAndReported(Desk ours, Desk theirs) {
        var visited = ways.inside(theirs, "record_visit", KIND).happened(in.today(), null);
        theirs.does(CENTRAL_OFFICER, visited);
        ours.does(CENTRAL_OFFICER, report(ours));
        assertThat(ours.sent()).endsWith("assurance_report");
        assertThat(sheet(theirs).done())
                .extracting(AssuranceSheet.Note::kind)
                .containsExactlyInAnyOrder(Kind.VISIT, Kind.REPORT);
        assertThat(theirs.verbs()).contains("record_assurance_report").doesNotContain("parked_message");
    }

    @Test
    void whatIsSaidToHaveComeOnADayToComeIsNotWrittenDown() {
        var ours = asking();
        var theirs = granted(in, ours.partner()).does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        var tomorrow = in.today().plusDays(1);
        var reply = ways.of(theirs, "record_assurance_reply", KIND).releasedText("In Tashkent (synthetic).");
        assertThat(theirs.refusal(REGISTRAR, reply.happened(tomorrow, null))).isEqualTo("day-in-future");
        var request = Act.draft("record_assurance_request").kind(KIND).releasedText("Assure us of it (synthetic).");
        assertThat(ours.refusal(REGISTRAR, request.happened(tomorrow, null))).isEqualTo("day-in-future");
    }

    @Test
    void whatWasWrittenDownFromPaperIsAskedOnceThoughItsMessageFollows() {
        var ours = asking();
        var theirs = granted(in, ours.partner());
        var paper = Act.draft("record_assurance_request").kind(KIND).releasedText("Assure us of it (synthetic).");
        ours.does(REGISTRAR, paper.reference("KZ-79"));
        theirs.does(CENTRAL_OFFICER, AssuranceWays.ask(KIND));
        assertThat(ours.verbs()).filteredOn("record_assurance_request"::equals).hasSize(2);
        assertThat(sheet(ours).assurances())
                .filteredOn(each -> each.code().kind().equals(KIND))
                .hasSize(1);
        assertThat(line(ours).wanted()).contains("Assure us of it", "Please assure us of this (synthetic).");
        ours.does(CENTRAL_OFFICER, ways.of(ours, "give_assurance", KIND).releasedText("In Tashkent (synthetic)."));
        assertThat(line(theirs).given()).isEqualTo("In Tashkent (synthetic).");
    }
}
