package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.COORDINATOR;
import static org.rogatory.identity.Role.FIRST_RESPONDER;
import static org.rogatory.identity.Role.SCREENER;
import static org.rogatory.identity.Role.SERVICE_PROVIDER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.track.DecisionView;
import org.rogatory.referral.track.TrackSaid;
import org.rogatory.requests.Choices;
import org.springframework.beans.factory.annotation.Autowired;

/** Of an identification what is no verdict: that more has to be known, and that the person does not want it. */
@EngineTest
class ReferralIdentificationProcessTest {

    private static final String STATE = "KZ";
    private static final Officer COORDINATING = TracksOfReferral.of(COORDINATOR, STATE);
    private static final Officer RESPONDING = TracksOfReferral.of(FIRST_RESPONDER, STATE);
    private static final Officer SCREENING = TracksOfReferral.of(SCREENER, STATE);
    private static final Officer HELPING = TracksOfReferral.of(SERVICE_PROVIDER, STATE);

    private final TracksOfReferral tracks;

    @Autowired
    ReferralIdentificationProcessTest(TracksOfReferral tracks) {
        this.tracks = tracks;
    }

    @BeforeEach
    void starts() {
        tracks.node().moment(Node.START);
    }

    private static Officer commission(int number) {
        return TracksOfReferral.commission(number, STATE);
    }

    @Test
    void whoStandsInForOneSignerDoesNotSignAsTheOther() {
        var caseRef = assessed();
        var presumed = Act.draft("decide_presumed_yes").internalText("What was seen (synthetic).");
        tracks.does(caseRef, commission(1), presumed);
        var deputy = commission(2).inPlaceOf(List.of(commission(1)));
        assertThat(tracks.refusal(caseRef, deputy, Act.draft("confirm_decision")))
                .isEqualTo(Refusal.FOUR_EYES);
        tracks.does(caseRef, commission(3), Act.draft("confirm_decision"));
        var conclusive = Act.draft("decide_conclusive_yes").internalText("What was seen (synthetic).");
        var other = commission(4).inPlaceOf(List.of(commission(3)));
        assertThat(tracks.refusal(caseRef, other, conclusive)).isEqualTo("track-same-people");
        assertThat(tracks.refusal(caseRef, commission(4), conclusive)).isEqualTo("admitted");
    }

    private String assessed() {
        var caseRef = tracks.opened(STATE, Age.ADULT);
        tracks.does(caseRef, SCREENING, Act.draft("start_assessment"));
        return caseRef;
    }

    private static ActDraft reasoned(String verb) {
        return Act.draft(verb).internalText("It was seen so (synthetic).");
    }

    private ActDraft unwanted(String caseRef) {
        return Act.draft("withdraw_identification")
                .happened(tracks.today(caseRef), null)
                .keys(Choices.of("identification_told").orElseThrow());
    }

    private String status(String caseRef) {
        return tracks.status(caseRef, Referral.IDENTIFICATION);
    }

    private Set<String> at(String caseRef) {
        return new Desk(tracks.node(), caseRef).at();
    }

    private List<DeadlineView> running(String caseRef, String rule) {
        return tracks.node().deadlines().running(caseRef, rule);
    }

    @Test
    void moreInformationIsNoVerdictAndTouchesNothingElse() {
        var caseRef = assessed();
        tracks.does(caseRef, HELPING, Act.draft("offer"));
        tracks.does(caseRef, commission(1), tracks.period(caseRef, 60));
        var today = tracks.today(caseRef);
        var asked = reasoned("adjourn_decision");
        assertThat(tracks.refusal(caseRef, commission(1), asked.until(today.minusDays(1), null)))
                .isEqualTo("day-past");
        tracks.does(caseRef, commission(1), asked.until(today.plusDays(6), null));
        assertThat(status(caseRef)).isEqualTo("information_awaited");
        assertThat(tracks.tracks().decisions(tracks.file(caseRef))).isEmpty();
        assertThat(at(caseRef)).contains("BringInformation").doesNotContain("DecidePresumed");
        assertThat(running(caseRef, "ref_presumed")).isEmpty();
        assertThat(running(caseRef, "ref_information"))
                .singleElement()
                .returns(today.plusDays(6), DeadlineView::lastDay);
        assertThat(tracks.refusal(caseRef, commission(2), reasoned("decide_presumed_yes")))
                .isEqualTo("wrong-status");
        tracks.passTo(today.plusDays(7));
        assertThat(tracks.notices(COORDINATING, caseRef)).contains("information_due");
        assertThat(tracks.notices(commission(2), caseRef)).contains("information_due");
        assertThat(status(caseRef)).as("a clock decides nothing").isEqualTo("information_awaited");
        brought(caseRef);
    }

    /** Who has asked decides as freely as the others: he has signed nothing. */
    private void brought(String caseRef) {
        tracks.does(caseRef, RESPONDING, reasoned("bring_information"));
        assertThat(status(caseRef)).isEqualTo("under_assessment");
        assertThat(running(caseRef, "ref_information")).isEmpty();
        assertThat(running(caseRef, "ref_presumed")).hasSize(1);
        assertThat(tracks.status(caseRef, Referral.REFLECTION)).isEqualTo("granted_period");
        assertThat(tracks.status(caseRef, Referral.ASSISTANCE)).isEqualTo("offered");
        tracks.decides(caseRef, "decide_presumed_yes", 1);
        tracks.decides(caseRef, "decide_conclusive_yes", 3);
        assertThat(status(caseRef)).isEqualTo("conclusive_yes");
    }

    @Test
    void whoLooksAgainMayAskToKnowMoreToo() {
        var caseRef = assessed();
        tracks.decides(caseRef, "decide_presumed_no", 1);
        tracks.does(caseRef, HELPING, Act.draft("ask_review"));
        assertThat(at(caseRef)).contains("ReviewDecision").doesNotContain("DecidePresumed");
        tracks.does(caseRef, commission(3), reasoned("adjourn_decision"));
        assertThat(status(caseRef)).isEqualTo("review_information_awaited");
        assertThat(running(caseRef, "ref_information")).as("as the rule gives").hasSize(1);
        var second = TracksOfReferral.of(COORDINATOR, 2, STATE);
        tracks.does(caseRef, second, reasoned("propose_closing").kind("goals_reached"));
        var third = TracksOfReferral.of(COORDINATOR, 3, STATE);
        assertThat(tracks.refusal(caseRef, third, Act.draft("close"))).isEqualTo("track-review-open");
        tracks.does(caseRef, commission(4), reasoned("bring_information"));
        assertThat(status(caseRef)).isEqualTo("in_review_presumed");
        assertThat(tracks.refusal(caseRef, commission(1), reasoned("decide_presumed_yes")))
                .as("others decide")
                .isEqualTo("track-same-people");
        tracks.decides(caseRef, "decide_presumed_yes", 3);
        assertThat(status(caseRef)).isEqualTo("presumed_yes");
    }

    @Test
    void whatOneHasSignedWaitsForTheSecondSignature() {
        var caseRef = assessed();
        assertThat(at(caseRef)).contains("DecidePresumed");
        tracks.does(caseRef, commission(1), reasoned("decide_presumed_yes"));
        assertThat(at(caseRef)).contains("SignDecision").doesNotContain("DecidePresumed");
        assertThat(new Desk(tracks.node(), caseRef).work(commission(2)))
                .extracting(task -> task.step())
                .contains("SignDecision");
        assertThat(tracks.refusal(caseRef, commission(2), reasoned("adjourn_decision")))
                .isEqualTo("track-decision-open");
        tracks.does(caseRef, commission(2), reasoned("drop_decision"));
        assertThat(at(caseRef)).contains("DecidePresumed").doesNotContain("SignDecision");
        tracks.decides(caseRef, "decide_presumed_yes", 1);
        assertThat(at(caseRef)).contains("DecideConclusive").doesNotContain("SignDecision");
        tracks.does(caseRef, commission(3), reasoned("decide_conclusive_no"));
        assertThat(at(caseRef)).contains("SignDecision").doesNotContain("DecideConclusive");
    }

    @Test
    void whoDoesNotWantToBeIdentifiedLosesNothingAndMayWantItAgain() {
        var caseRef = assessed();
        tracks.does(caseRef, HELPING, Act.draft("offer"));
        tracks.does(caseRef, HELPING, Act.draft("start_service"));
        tracks.decides(caseRef, "decide_presumed_yes", 1);
        tracks.does(caseRef, commission(3), reasoned("decide_conclusive_no"));
        tracks.does(caseRef, HELPING, unwanted(caseRef).internalText("She is tired of it (synthetic)."));
        assertThat(status(caseRef)).isEqualTo("withdrawn");
        assertThat(running(caseRef, "ref_conclusive")).isEmpty();
        assertThat(tracks.tracks().decisions(tracks.file(caseRef)))
                .last()
                .matches(DecisionView::dropped)
                .returns("no", DecisionView::result);
        assertThat(tracks.refusal(caseRef, commission(4), Act.draft("confirm_decision")))
                .isEqualTo("wrong-status");
        assertThat(tracks.track(caseRef, Referral.IDENTIFICATION).said())
                .last()
                .returns(HELPING.username(), TrackSaid::by);
        assertThat(tracks.status(caseRef, Referral.ASSISTANCE)).isEqualTo("provided");
        assertThat(at(caseRef)).contains("AwaitIdentification");
        tracks.does(caseRef, RESPONDING, Act.draft("take_up_identification"));
        assertThat(status(caseRef)).as("where the last decision has left it").isEqualTo("presumed_yes");
        assertThat(running(caseRef, "ref_conclusive")).hasSize(1);
        tracks.decides(caseRef, "decide_conclusive_yes", 3);
        assertThat(status(caseRef)).isEqualTo("conclusive_yes");
    }

    @Test
    void nobodyTakesAChildOutOfItAlone() {
        var child = tracks.opened(STATE, Age.CHILD);
        tracks.does(child, SCREENING, Act.draft("start_assessment"));
        assertThat(tracks.refusal(child, HELPING, unwanted(child))).isEqualTo("track-guardian-missing");
        tracks.does(child, RESPONDING, Act.draft("name_guardian").kind("guardian_named"));
        assertThat(tracks.refusal(child, HELPING, unwanted(child))).isEqualTo("track-best-interests");
        tracks.does(child, HELPING, unwanted(child).internalText("A relative asked first (synthetic)."));
        tracks.does(child, RESPONDING, Act.draft("take_up_identification"));
        assertThat(status(child)).as("nothing was decided").isEqualTo("under_assessment");
    }
}
