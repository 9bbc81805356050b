package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.HelpOfReferral.COORDINATING;
import static org.rogatory.process.HelpOfReferral.HELPING;
import static org.rogatory.process.HelpOfReferral.OTHER;
import static org.rogatory.process.HelpOfReferral.about;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.referral.file.Age;
import org.springframework.beans.factory.annotation.Autowired;

/** What two have agreed of the end of help holds for help as it stood then, and for none that comes later. */
@EngineTest
class ReferralHelpEndProcessTest {

    private static final String NOT_APPROVED = "service-end-not-approved";

    private final HelpOfReferral help;

    @Autowired
    ReferralHelpEndProcessTest(HelpOfReferral help) {
        this.help = help;
    }

    private static ActDraft reasoned(String verb) {
        return Act.draft(verb).internalText("All is well (synthetic).");
    }

    private void proposed(CaseFile file) {
        help.does(file, COORDINATING, reasoned("propose_help_end").kind("goals_reached"));
    }

    /** Offered and wanted; two have agreed to end it before it began. */
    private CaseFile agreed() {
        var file = help.begun(Age.ADULT);
        help.wanted(file, "medical_care");
        proposed(file);
        help.does(file, OTHER, Act.draft("approve_help_end"));
        assertThat(help.help(file)).as("nothing is given yet").isEqualTo("offered");
        return file;
    }

    private void asksTwoAnew(CaseFile file) {
        assertThat(help.view(file).people().endApprovedBy()).isNull();
        assertThat(help.view(file).people().endBy()).isNull();
    }

    @Test
    void nobodyEndsAloneWhatBeganAfterTwoHadAgreed() {
        var file = agreed();
        help.does(file, HELPING, about("begin_service", file, 1));
        assertThat(help.help(file)).isEqualTo("provided");
        assertThat(help.refusal(file, COORDINATING, reasoned("end_assistance"))).isEqualTo(NOT_APPROVED);
        asksTwoAnew(file);
    }

    @Test
    void helpThatIsOfferedAnewIsEndedByTwoWhoAgreeAnew() {
        var file = agreed();
        help.does(file, HELPING, Act.draft("decline_assistance"));
        help.does(file, HELPING, Act.draft("offer"));
        asksTwoAnew(file);
    }

    @Test
    void whatOneHadProposedIsNotAgreedToWhenHelpGoesOn() {
        var file = help.begun(Age.ADULT);
        help.given(file, "medical_care");
        proposed(file);
        help.does(file, HELPING, reasoned("suspend"));
        help.does(file, HELPING, Act.draft("resume"));
        assertThat(help.refusal(file, OTHER, Act.draft("approve_help_end"))).isEqualTo("wrong-status");
    }

    private void takenUpAgain(CaseFile file) {
        help.does(file, HELPING, reasoned("propose_closing").kind("goals_reached"));
        help.does(file, OTHER, Act.draft("close"));
        help.does(file, COORDINATING, reasoned("reopen_file"));
    }

    private void planned(CaseFile file, int days) {
        help.does(
                file, HELPING, reasoned("record_safety_plan").until(help.today().plusDays(days), null));
        help.wanted(file, "medical_care");
        help.does(file, HELPING, help.goal());
        help.does(file, OTHER, Act.draft("approve_plan"));
        var agreed = Act.draft("acknowledge_plan").kind("plan_agreed_orally");
        help.does(file, HELPING, agreed.happened(help.today(), null));
        assertThat(help.clocks(file)).contains("ref_safety_review", "ref_plan_review");
    }

    /** On the day that the safety plan names, or at once where that is past. */
    @Test
    void bothPlansAreLookedAtAgainWhenAFileIsTakenUpAgain() {
        var soon = help.begun(Age.ADULT);
        planned(soon, 3);
        var late = help.begun(Age.ADULT);
        planned(late, 1);
        takenUpAgain(soon);
        assertThat(help.clocks(soon)).containsOnlyOnce("ref_safety_review").containsOnlyOnce("ref_plan_review");
        assertThat(reviewedOn(soon)).isEqualTo(help.view(soon).days().safetyReviewOn());

        help.does(late, HELPING, reasoned("propose_closing").kind("goals_reached"));
        help.does(late, OTHER, Act.draft("close"));
        assertThat(help.clocks(late)).doesNotContain("ref_safety_review", "ref_plan_review");
        help.referrals().node().pass(Duration.ofDays(5));
        help.does(late, COORDINATING, reasoned("reopen_file"));
        assertThat(reviewedOn(late)).isEqualTo(help.today());
    }

    private LocalDate reviewedOn(CaseFile file) {
        return help.referrals().node().deadlines().running(file.caseRef(), "ref_safety_review").stream()
                .map(DeadlineView::lastDay)
                .findFirst()
                .orElseThrow();
    }

    /** Needs were assessed, a plan agreed to and approved, a service given; then two ended it. */
    private CaseFile ended() {
        var file = help.begun(Age.ADULT);
        help.does(file, HELPING, reasoned("assess_needs").keys(List.of("medical_care")));
        help.given(file, "medical_care");
        help.does(file, HELPING, help.goal());
        help.does(file, COORDINATING, help.goal());
        help.does(file, OTHER, Act.draft("approve_plan"));
        var agreed = Act.draft("acknowledge_plan").kind("plan_agreed_orally");
        help.does(file, HELPING, agreed.happened(help.today(), null));
        help.does(file, HELPING, about("finish_service", file, 1).kind("outcome_reached"));
        proposed(file);
        help.does(file, OTHER, Act.draft("approve_help_end"));
        assertThat(help.help(file)).isEqualTo("ended");
        return file;
    }

    @Test
    void helpThatHadEndedBeginsAnewWithTheFileThatIsTakenUpAgain() {
        var file = ended();
        takenUpAgain(file);
        assertThat(help.help(file)).isEqualTo("not_started");
        assertThat(help.at(file)).contains("AssessNeeds");
        assertThat(help.view(file).days().assessedOn()).isNull();
        assertThat(help.view(file).days().agreedOn()).isNull();
        assertThat(help.view(file).people().approvedBy()).isNull();
        help.does(file, HELPING, Act.draft("start_support"));
        assertThat(help.clocks(file)).contains("ref_assessment", "ref_plan");
        help.given(file, "medical_care");
        assertThat(help.help(file)).isEqualTo("provided");
        assertThat(help.refusal(file, COORDINATING, reasoned("end_assistance"))).isEqualTo(NOT_APPROVED);
    }

    /** The approval of then says nothing of help that begins anew: his goals are to be approved by another again. */
    @Test
    void whoWroteGoalsBeforeHelpBeganAnewDoesNotApproveThePlan() {
        var file = ended();
        takenUpAgain(file);
        help.does(file, OTHER, help.goal());
        assertThat(help.refusal(file, COORDINATING, Act.draft("approve_plan"))).isEqualTo("four-eyes");
        help.does(file, SharesAbroad.THIRD, Act.draft("approve_plan"));
        assertThat(help.view(file).people().approvedBy()).isEqualTo(SharesAbroad.THIRD.username());
        help.does(file, OTHER, help.goal());
        assertThat(help.refusal(file, COORDINATING, Act.draft("approve_plan")))
                .as("others have approved his")
                .isEqualTo("admitted");
    }

    @Test
    void aFileThatIsTakenUpAgainAsksTwoAnew() {
        var file = agreed();
        takenUpAgain(file);
        asksTwoAnew(file);
        help.does(file, HELPING, Act.draft("decline_assistance"));
        assertThat(help.refusal(file, COORDINATING, reasoned("end_assistance"))).isEqualTo(NOT_APPROVED);
    }
}
