package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not admitted changes nothing: neither the file nor the process. */
@EngineTest
class RefusedActsProcessTest {

    private final Files files;

    RefusedActsProcessTest(@Autowired Files files) {
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
    void anExecutingAuthorityOfAnotherStateIsRefused() {
        var theirs = files.received().does(CENTRAL_OFFICER, "accept");
        var foreign = Act.draft("assign_execution").authority("UZ-UNIT-1");
        assertThat(theirs.refusal(HEAD, foreign)).isEqualTo("authority-of-other-state");
        assertThat(theirs.status()).isEqualTo("accepted");
    }
}
