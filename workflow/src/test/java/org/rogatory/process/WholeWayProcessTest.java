package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.deadlines.DeadlineView;
import org.springframework.beans.factory.annotation.Autowired;

/** A request from its draft until both States have closed their files. */
@EngineTest
class WholeWayProcessTest {

    private final Files files;

    WholeWayProcessTest(@Autowired Files files) {
        this.files = files;
    }

    @Test
    void aRequestIsMadeExecutedAnsweredAndClosedOnBothSides() {
        var ours = files.transmitted();
        assertThat(ours.status()).isEqualTo("delivered");
        assertThat(ours.at()).containsExactly("AwaitPartner");

        var theirs = Files.underReview(ours.partner());
        assertThat(ours.status()).isEqualTo("registered_by_partner");
        assertThat(ours.file().counterpartRef()).isEqualTo(theirs.caseRef());

        Files.inExecution(theirs);
        theirs.items().forEach(item -> Files.execute(theirs, item.itemRef()));
        Files.answered(theirs.does(EXECUTOR, "record_execution"));
        assertThat(ours.status()).isEqualTo("answered");
        assertThat(ours.itemStatuses()).containsOnly("executed");
        assertThat(ours.at()).containsExactly("AssessAnswer");

        assertThat(ours.closes(CENTRAL_OFFICER).status()).isEqualTo("closed");
        assertThat(theirs.closes(CENTRAL_OFFICER).status()).isEqualTo("closed");
        assertThat(ours.running()).isFalse();
        assertThat(theirs.running()).isFalse();
        assertThat(ours.sent()).containsExactly("mla_request");
        assertThat(theirs.sent()).containsExactly("acknowledgement", "response_executed");
    }

    @Test
    void aCourtDraftsSubmitsAndSignsItsOwnRequest() {
        var ours = files.requestOfACourt();
        assertThat(ours.refusal(COURT, Act.draft("submit"))).isEqualTo("role");

        ours.does(COURT, "submit_by_court");
        assertThat(ours.status()).isEqualTo("with_central_authority");
        assertThat(ours.at()).containsExactly("ReviewRequest");

        ours.does(CENTRAL_OFFICER, "approve").does(COURT, "sign").does(REGISTRAR, "transmit");
        assertThat(ours.status()).isEqualTo("delivered");
        assertThat(ours.position().passed()).doesNotContain("EndorseRequest");
    }

    @Test
    void aRequestOfACourtThatIsReturnedGoesBackToTheCentralAuthority() {
        var ours = files.requestOfACourt().does(COURT, "submit_by_court");
        ours.does(CENTRAL_OFFICER, OutgoingRouteProcessTest.returned());
        ours.does(COURT, "resume_draft");
        assertThat(ours.at()).containsExactly("CorrectRequest");
        assertThat(running(ours)).containsExactly("sys_correction");

        ours.does(COURT, "submit_by_court");
        assertThat(ours.at()).containsExactly("ReviewRequest");
        assertThat(running(ours)).containsExactly("sys_ca_review");
    }

    private List<String> running(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(DeadlineView::running)
                .map(DeadlineView::ruleKey)
                .toList();
    }

    @Test
    void anUnexpectedVerbLeavesTheProcessWhereItIs() {
        var ours = files.underReview();
        ours.does(HEAD, "approve");
        ours.does(HEAD, OutgoingRouteProcessTest.recalled());
        assertThat(ours.at()).containsExactly("ReviewRequest");
        assertThat(running(ours)).containsExactly("sys_ca_review");
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("wrong-status");
        assertThat(ours.refusal(DRAFTER, Act.draft("submit"))).isEqualTo("wrong-status");
        assertThat(ours.at()).containsExactly("ReviewRequest");
    }
}
