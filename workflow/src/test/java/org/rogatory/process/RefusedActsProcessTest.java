package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Notes;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.content.NewDraft;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not admitted changes nothing: neither the file nor the process. */
@EngineTest
class RefusedActsProcessTest {

    private final Files files;
    private final Notes notes;

    RefusedActsProcessTest(@Autowired Files files, @Autowired Notes notes) {
        this.notes = notes;
        this.files = files;
    }

    /** The drafter who has risen: he holds every role of the central authority and still drafted the request. */
    private static Officer drafterWithAllRoles(Desk desk) {
        var drafter = desk.officer(DRAFTER);
        return new Officer(
                drafter.username(),
                drafter.displayName(),
                drafter.state(),
                "UZ-GPO",
                Set.of(SUPERVISOR, CENTRAL_OFFICER, HEAD, SIGNATORY));
    }

    @Test
    void nobodyEndorsesApprovesOrSignsWhatHeDrafted() {
        var ours = files.submitted();
        var drafter = drafterWithAllRoles(ours);
        assertThat(ours.refusal(drafter, Act.draft("endorse"))).isEqualTo("four-eyes");
        ours.does(SUPERVISOR, "endorse");
        assertThat(ours.refusal(drafter, Act.draft("approve"))).isEqualTo("four-eyes");
        ours.does(CENTRAL_OFFICER, "approve");
        assertThat(ours.refusal(drafter, Act.draft("sign"))).isEqualTo("four-eyes");
        assertThat(ours.at()).containsExactly("SignRequest");
    }

    @Test
    void nobodyApprovesTheAnswerHeDrafted() {
        var theirs = files.executed().does(CENTRAL_OFFICER, Files.answer("final"));
        var drafter = theirs.officer(CENTRAL_OFFICER);
        var risen = new Officer(drafter.username(), "", drafter.state(), drafter.authority(), Set.of(HEAD));
        assertThat(theirs.refusal(risen, Act.draft("approve_answer"))).isEqualTo("four-eyes");
        assertThat(theirs.at()).containsExactly("ApproveAnswer");
    }

    @Test
    void nobodySignsTheAnswerHeDrafted() {
        var theirs =
                files.executed().does(CENTRAL_OFFICER, Files.answer("final")).does(SUPERVISOR, "approve_answer");
        var drafter = theirs.officer(CENTRAL_OFFICER);
        var risen = new Officer(drafter.username(), "", drafter.state(), drafter.authority(), Set.of(SIGNATORY));
        assertThat(theirs.refusal(risen, Act.draft("sign_answer"))).isEqualTo("four-eyes");
        assertThat(theirs.at()).containsExactly("SignAnswer");
    }

    @Test
    void aRoleThatTheVerbDoesNotAskForIsRefused() {
        var ours = files.submitted();
        assertThat(ours.refusal(REGISTRAR, Act.draft("endorse"))).isEqualTo("role");
        assertThat(ours.status()).isEqualTo("with_supervisor");
        assertThat(ours.at()).containsExactly("EndorseRequest");

        var theirs = files.inExecution();
        assertThat(theirs.refusal(HEAD, Act.draft("record_execution"))).isEqualTo("role");
        assertThat(theirs.at()).containsExactly("ExecuteRequest");
    }

    @Test
    void aStatusThatDoesNotAdmitTheVerbIsRefused() {
        var ours = files.submitted();
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("approve"))).isEqualTo("wrong-status");
        ours.does(SUPERVISOR, "endorse");
        assertThat(ours.refusal(SUPERVISOR, Act.draft("endorse"))).isEqualTo("wrong-status");
        assertThat(ours.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("wrong-status");
        assertThat(ours.at()).containsExactly("ReviewRequest");
    }

    @Test
    void anOlderVersionOfTheFileIsRefused() {
        var ours = files.submitted();
        var seen = ours.file().version();
        ours.does(SUPERVISOR, Act.draft("endorse").version(seen));
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("approve").version(seen)))
                .isEqualTo("changed-meanwhile");
    }

    @Test
    void anOfficerOfTheOtherStateOrOfAnotherUnitDoesNotEvenSeeTheFile() {
        var ours = files.transmitted();
        assertThat(ours.refusal(Desk.officer(HEAD, "KZ"), Act.draft("withdraw")))
                .isEqualTo("not-found");
        assertThat(ours.refusal(COURT, Act.draft("cancel"))).isEqualTo("not-found");
        assertThat(ours.partner().refusal(Desk.officer(Role.REGISTRAR, "UZ"), Act.draft("register")))
                .isEqualTo("not-found");
        assertThat(ours.partner().refusal(EXECUTOR, Files.begun())).isEqualTo("not-found");
    }

    @Test
    void anErrorOfTheLawRulesStopsSubmission() {
        var ours = files.draft(Contents.withoutPurpose(), DRAFTER);
        assertThat(ours.refusal(DRAFTER, Act.draft("submit"))).isEqualTo("findings");
        assertThat(ours.status()).isEqualTo("draft");
        assertThat(ours.running()).isFalse();
    }

    @Test
    void aRequestOfACourtIsSubmittedByTheCourtAndNoOther() {
        var courts = files.requestOfACourt();
        var drafter = new Officer("d.uz", "", "UZ", courts.file().unit(), Set.of(DRAFTER));
        assertThat(courts.refusal(drafter, Act.draft("submit"))).isEqualTo("court-route");
        var ours = files.requestOfUzbekistanToKazakhstan();
        var judge = new Officer("j.uz", "", "UZ", ours.file().unit(), Set.of(COURT));
        assertThat(ours.refusal(judge, Act.draft("submit_by_court"))).isEqualTo("not-court-route");
        assertThat(ours.status()).isEqualTo("draft");
    }

    @Test
    void onlyADraftIsWrittenAndOnlyForTheOwnState() {
        var ours = files.submitted();
        var outgoing = files.node().outgoing();
        var drafter = ours.officer(DRAFTER);
        var content = Contents.bankRecordsAndWitness();
        var late = catchThrowableOfType(
                Refusal.class, () -> outgoing.write(ours.caseRef(), ours.file().version(), content, drafter));
        assertThat(late.code()).isEqualTo("not-a-draft");
        var foreign = content.deepCopy().put("requesting", "KZ");
        var others = catchThrowableOfType(Refusal.class, () -> outgoing.draft(new NewDraft(foreign, null), drafter));
        assertThat(others.code()).isEqualTo("other-state");
    }

    @Test
    void aNoteThatIsTooLongIsNotKept() {
        var ours = files.submitted();
        var long4001 = "n".repeat(Notes.LONGEST + 1);
        var refused =
                catchThrowableOfType(Refusal.class, () -> notes.add(ours.caseRef(), long4001, ours.officer(DRAFTER)));
        assertThat(refused.code()).isEqualTo("note-too-long");
        assertThat(notes.of(ours.caseRef(), Officer.system(ours.file().state())))
                .isEmpty();
    }

    @Test
    void aNoteOnAClosedFileIsNotKept() {
        var ours = files.underReview();
        notes.add(ours.caseRef(), "While it is open (made up).", ours.officer(DRAFTER));
        ours.does(DRAFTER, Files.withdrawal("cancel")).closes(DRAFTER);
        assertThat(ours.file().closedAt()).isNotNull();
        var refused =
                catchThrowableOfType(Refusal.class, () -> notes.add(ours.caseRef(), "Late.", ours.officer(DRAFTER)));
        assertThat(refused.code()).isEqualTo("note-closed");
        assertThat(notes.of(ours.caseRef(), ours.officer(DRAFTER))).hasSize(1);
    }

    @Test
    void aDayOfAnotherAgeIsRefused() {
        var ours = files.transmitted();
        var asked = Act.draft("record_information_request")
                .internalText("On paper, not scanned.")
                .keys(List.of("facts"));
        assertThat(ours.refusal(CENTRAL_OFFICER, asked.until(LocalDate.of(1989, 12, 31), null)))
                .isEqualTo("day-out-of-range");
        assertThat(ours.refusal(CENTRAL_OFFICER, asked.until(LocalDate.of(2101, 1, 1), null)))
                .isEqualTo("day-out-of-range");
    }

    @Test
    void anExecutingAuthorityOfAnotherStateIsRefused() {
        var theirs = files.received().does(CENTRAL_OFFICER, "accept");
        var foreign = Act.draft("assign_execution").authority("UZ-UNIT-1");
        assertThat(theirs.refusal(HEAD, foreign)).isEqualTo("authority-of-other-state");
        assertThat(theirs.status()).isEqualTo("accepted");
    }
}
