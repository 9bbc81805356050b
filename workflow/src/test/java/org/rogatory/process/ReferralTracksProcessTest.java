package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.COORDINATOR;
import static org.rogatory.identity.Role.FIRST_RESPONDER;
import static org.rogatory.identity.Role.SCREENER;
import static org.rogatory.identity.Role.SERVICE_PROVIDER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.track.DecisionView;
import org.rogatory.referral.track.TrackView;
import org.rogatory.requests.Choices;
import org.springframework.beans.factory.annotation.Autowired;

/** The five tracks of a file of referral: who decides, what runs, what ends, and that none waits for another. */
@EngineTest
class ReferralTracksProcessTest {

    private static final String STATE = "KZ";
    private static final Officer COORDINATING = TracksOfReferral.of(COORDINATOR, STATE);
    private static final Officer RESPONDING = TracksOfReferral.of(FIRST_RESPONDER, STATE);
    private static final Officer HELPING = TracksOfReferral.of(SERVICE_PROVIDER, STATE);

    private final TracksOfReferral tracks;

    @Autowired
    ReferralTracksProcessTest(TracksOfReferral tracks) {
        this.tracks = tracks;
    }

    @BeforeEach
    void starts() {
        tracks.node().moment(Node.START);
    }

    private String opened() {
        return tracks.opened(STATE, Age.ADULT);
    }

    private static Officer commission(int number) {
        return TracksOfReferral.commission(number, STATE);
    }

    private String assessed() {
        var caseRef = opened();
        tracks.does(caseRef, TracksOfReferral.of(SCREENER, STATE), Act.draft("start_assessment"));
        return caseRef;
    }

    private List<DeadlineView> running(String caseRef, String rule) {
        return tracks.node().deadlines().running(caseRef, rule);
    }

    @Test
    void aDecisionHoldsWhenASecondPersonHasSignedItAndOthersDecideAtTheEnd() {
        var caseRef = assessed();
        assertThat(running(caseRef, "ref_presumed")).hasSize(1);
        var yes = Act.draft("decide_presumed_yes").internalText("Documents were taken (synthetic).");
        tracks.does(caseRef, commission(1), yes);
        assertThat(tracks.status(caseRef, Referral.IDENTIFICATION)).isEqualTo("under_assessment");
        assertThat(tracks.refusal(caseRef, commission(2), yes)).isEqualTo("track-decision-open");
        assertThat(tracks.refusal(caseRef, commission(1), Act.draft("confirm_decision")))
                .isEqualTo("four-eyes");
        tracks.does(caseRef, commission(2), Act.draft("confirm_decision"));
        assertThat(tracks.status(caseRef, Referral.IDENTIFICATION)).isEqualTo("presumed_yes");
        assertThat(running(caseRef, "ref_presumed")).isEmpty();
        assertThat(running(caseRef, "ref_conclusive")).hasSize(1);
        concluded(caseRef);
    }

    private void concluded(String caseRef) {
        var end = Act.draft("decide_conclusive_no").internalText("No means were found (synthetic).");
        assertThat(tracks.refusal(caseRef, commission(2), end)).isEqualTo("track-same-people");
        tracks.does(caseRef, commission(3), end);
        assertThat(tracks.refusal(caseRef, commission(1), Act.draft("confirm_decision")))
                .isEqualTo("track-same-people");
        tracks.does(caseRef, commission(4), Act.draft("confirm_decision"));
        tracks.does(caseRef, HELPING, Act.draft("ask_review"));
        assertThat(tracks.refusal(
                        caseRef,
                        commission(4),
                        Act.draft("decide_conclusive_yes").internalText("x")))
                .isEqualTo("track-same-people");
        tracks.decides(caseRef, "decide_conclusive_yes", 5);
        assertThat(tracks.status(caseRef, Referral.IDENTIFICATION)).isEqualTo("conclusive_yes");
        assertThat(tracks.tracks().decisions(tracks.file(caseRef)))
                .hasSize(3)
                .allMatch(DecisionView::holds)
                .last()
                .returns(true, DecisionView::review);
    }

    @Test
    void aDecisionThatIsNotMadeMovesNothingAndANoIsLookedAtByOthers() {
        var caseRef = assessed();
        tracks.does(caseRef, commission(1), Act.draft("decide_presumed_no").internalText("Nothing yet (synthetic)."));
        tracks.does(caseRef, commission(2), Act.draft("drop_decision").internalText("Too early (synthetic)."));
        assertThat(tracks.status(caseRef, Referral.IDENTIFICATION)).isEqualTo("under_assessment");
        tracks.decides(caseRef, "decide_presumed_no", 1);
        tracks.does(caseRef, HELPING, Act.draft("ask_review"));
        assertThat(tracks.status(caseRef, Referral.IDENTIFICATION)).isEqualTo("in_review_presumed");
        tracks.decides(caseRef, "decide_presumed_no", 3);
        tracks.does(
                caseRef,
                TracksOfReferral.of(SCREENER, STATE),
                Act.draft("reopen").internalText("A letter was found (synthetic)."));
        tracks.decides(caseRef, "decide_presumed_yes", 1);
        assertThat(tracks.status(caseRef, Referral.IDENTIFICATION)).isEqualTo("presumed_yes");
        assertThat(tracks.node().timeline().of(caseRef).stream().map(Timeline.Moment::step))
                .extracting(Step::internalText)
                .as("no word of a decision stands in the timeline")
                .containsOnlyNulls();
    }

    @Test
    void helpWaitsForNothingAndAPeriodEndsAloneAfterItsReminders() {
        var caseRef = opened();
        tracks.does(caseRef, HELPING, Act.draft("offer"));
        tracks.does(caseRef, HELPING, Act.draft("start_service"));
        assertThat(tracks.status(caseRef, Referral.ASSISTANCE)).isEqualTo("provided");

        var from = tracks.today(caseRef);
        var unfounded = Act.draft("grant").happened(from, null).until(from.plusDays(20), null);
        assertThat(tracks.refusal(caseRef, commission(1), unfounded)).isEqualTo("track-basis-missing");
        tracks.does(caseRef, commission(1), tracks.period(caseRef, 20));
        tracks.passTo(from.plusDays(10));
        assertThat(tracks.notices(COORDINATING, caseRef)).contains("reflection_half");
        tracks.passTo(from.plusDays(13));
        assertThat(tracks.notices(COORDINATING, caseRef)).contains("reflection_7");
        tracks.passTo(from.plusDays(19));
        assertThat(tracks.notices(COORDINATING, caseRef)).contains("reflection_1");
        assertThat(tracks.status(caseRef, Referral.REFLECTION)).isEqualTo("granted_period");
        tracks.passTo(from.plusDays(21));
        assertThat(tracks.status(caseRef, Referral.REFLECTION)).isEqualTo("ended");
        assertThat(tracks.notices(COORDINATING, caseRef)).contains("reflection_ended");
        assertThat(tracks.tracks().reflection(tracks.file(caseRef))).get().matches(period -> !period.runs());
        assertThat(tracks.status(caseRef, Referral.ASSISTANCE)).isEqualTo("provided");
        assertThat(tracks.status(caseRef, Referral.RETURN)).isEqualTo("not_considered");
        assertThat(tracks.status(caseRef, Referral.IDENTIFICATION)).isEqualTo("not_started");
    }

    @Test
    void aReminderHeardLateTellsWhatIsLeft() {
        var caseRef = opened();
        var from = tracks.today(caseRef);
        tracks.does(caseRef, commission(1), tracks.period(caseRef, 20));
        tracks.passTo(from.plusDays(15));
        assertThat(tracks.notices(COORDINATING, caseRef)).contains("reflection_soon");
        tracks.passTo(from.plusDays(19));
        assertThat(tracks.notices(COORDINATING, caseRef))
                .contains("reflection_1")
                .doesNotContain("reflection_half", "reflection_7");
    }

    @Test
    void aLongerPeriodEndsLaterAndIsRemindedOfAnew() {
        var caseRef = opened();
        var from = tracks.today(caseRef);
        tracks.does(caseRef, commission(1), tracks.period(caseRef, 20));
        var same = Act.draft("extend").until(from.plusDays(20), null).internalText("He is ill (synthetic).");
        assertThat(tracks.refusal(caseRef, commission(1), same)).isEqualTo("track-not-longer");
        tracks.does(
                caseRef,
                commission(1),
                Act.draft("extend").until(from.plusDays(60), null).internalText("He is ill (synthetic)."));
        tracks.passTo(from.plusDays(21));
        assertThat(tracks.status(caseRef, Referral.REFLECTION)).isEqualTo("extended");
        tracks.passTo(from.plusDays(30));
        assertThat(tracks.notices(COORDINATING, caseRef)).contains("reflection_half");
        tracks.does(caseRef, commission(1), Act.draft("end_reflection").internalText("He asks so (synthetic)."));
        assertThat(tracks.status(caseRef, Referral.REFLECTION)).isEqualTo("ended");
        assertThat(running(caseRef, "ref_reflection")).isEmpty();
        assertThat(running(caseRef, "ref_reflection_warn")).isEmpty();
    }

    @Test
    void aCaseIsLinkedByItsCodeOnAConsentOrAnOrderAlone() {
        var caseRef = opened();
        tracks.links(caseRef, "KZ-CRIM-2026-17");
        var named = TracksOfReferral.byOrder("Ivanova Anna");
        assertThat(tracks.refusal(caseRef, COORDINATING, named)).isEqualTo("track-case-code");
        var again = TracksOfReferral.byOrder("kz-crim-2026-17");
        assertThat(tracks.refusal(caseRef, COORDINATING, again)).isEqualTo("track-case-linked");
        var unordered = Act.draft("link_case").reference("KZ-CRIM-2026-18").kind("link_by_order");
        assertThat(tracks.refusal(caseRef, COORDINATING, unordered)).isEqualTo("track-order-missing");
        var agreed = Act.draft("link_case").reference("KZ-CRIM-2026-18").kind("link_by_consent");
        assertThat(tracks.refusal(caseRef, COORDINATING, agreed)).isEqualTo("track-consent-justice");
        tracks.agrees(caseRef, STATE, "law_enforcement");
        tracks.does(caseRef, COORDINATING, agreed);
        assertThat(tracks.tracks().links(tracks.file(caseRef))).hasSize(2);
        withdrawn(caseRef);
    }

    /** What rests on the consent ends with it; what the person has said he says once. */
    private void withdrawn(String caseRef) {
        tracks.does(caseRef, COORDINATING, Act.draft("check_non_punishment").kind("punishment_none"));
        tracks.does(caseRef, COORDINATING, Act.draft("claim_compensation").kind("compensation_claimed"));
        var said = Act.draft("record_statement").happened(tracks.today(caseRef), null);
        tracks.does(caseRef, HELPING, said.kind("statement_sound"));
        assertThat(tracks.track(caseRef, Referral.JUSTICE).said())
                .last()
                .matches(told -> told.codes().contains("statement_sound"));
        assertThat(tracks.refusal(
                        caseRef, HELPING, Act.draft("record_statement").happened(tracks.today(caseRef), null)))
                .as("once")
                .isEqualTo("wrong-status");
        tracks.does(caseRef, RESPONDING, Act.draft("withdraw_consent").kind("law_enforcement"));
        assertThat(tracks.tracks().links(tracks.file(caseRef)))
                .filteredOn(link -> link.endedAt() != null)
                .singleElement()
                .matches(link -> link.linkedRef().equals("KZ-CRIM-2026-18"));
    }

    @Test
    void nobodyReturnsWithoutHisWishASafePlaceAndAService() {
        var caseRef = opened();
        assertThat(tracks.refusal(caseRef, COORDINATING, Act.draft("ask_nationality")))
                .isEqualTo("track-consent-nationality");
        tracks.agrees(caseRef, STATE, "nationality_check");
        tracks.does(caseRef, COORDINATING, Act.draft("ask_nationality"));
        tracks.does(caseRef, COORDINATING, Act.draft("record_nationality"));
        tracks.does(caseRef, HELPING, risk("return_not_safe"));
        var wish = Act.draft("agree_to_return")
                .happened(tracks.today(caseRef), null)
                .keys(Choices.of("return_told").orElseThrow());
        assertThat(tracks.refusal(caseRef, HELPING, wish)).isEqualTo("track-risk");
        tracks.does(caseRef, HELPING, risk("return_safe_with_measures"));
        tracks.does(caseRef, HELPING, wish);
        assertThat(tracks.refusal(caseRef, COORDINATING, Act.draft("confirm_reception")))
                .isEqualTo("track-reception-missing");
        tracks.receives(caseRef);
        tracks.does(caseRef, COORDINATING, Act.draft("confirm_reception"));
        followed(caseRef);
    }

    /** He is asked at four dates after it, one after the other. */
    private void followed(String caseRef) {
        tracks.agrees(caseRef, STATE, "later_contact");
        var returned = tracks.today(caseRef);
        tracks.does(caseRef, COORDINATING, Act.draft("record_travel").happened(returned, null));
        assertThat(tracks.status(caseRef, Referral.RETURN)).isEqualTo("travelled");
        assertThat(tracks.tracks().followUps(tracks.file(caseRef))).hasSize(4);
        assertThat(running(caseRef, "ref_followup"))
                .singleElement()
                .returns(returned.plusMonths(3), DeadlineView::lastDay);

        tracks.passTo(returned.plusMonths(3).plusDays(1));
        assertThat(tracks.notices(COORDINATING, caseRef)).contains("follow_up_due");
        assertThat(running(caseRef, "ref_followup"))
                .as("also where nobody writes down that he was asked")
                .singleElement()
                .returns(returned.plusMonths(6), DeadlineView::lastDay);
        tracks.does(
                caseRef,
                HELPING,
                Act.draft("record_follow_up")
                        .happened(returned.plusMonths(3), null)
                        .kind("followup_well"));
        assertThat(running(caseRef, "ref_followup"))
                .singleElement()
                .returns(returned.plusMonths(6), DeadlineView::lastDay);
    }

    private static ActDraft risk(String found) {
        return Act.draft("assess_risk").kind(found).internalText("The village was asked about (synthetic).");
    }

    @Test
    void whoStaysMayThinkAgainAndAGuardianUnderSuspicionAgreesToNothing() {
        var adult = opened();
        tracks.does(adult, HELPING, risk("return_safe"));
        tracks.does(adult, COORDINATING, Act.draft("record_stay"));
        tracks.does(adult, COORDINATING, Act.draft("reconsider"));
        assertThat(tracks.track(adult, Referral.RETURN))
                .returns("not_considered", TrackView::status)
                .returns(null, TrackView::finding);

        var child = tracks.opened(STATE, Age.CHILD);
        tracks.does(child, HELPING, risk("return_safe"));
        var wish = Act.draft("agree_to_return")
                .happened(tracks.today(child), null)
                .keys(Choices.of("return_told").orElseThrow());
        assertThat(tracks.refusal(child, HELPING, wish)).isEqualTo("track-guardian-missing");
        tracks.does(child, HELPING, Act.draft("offer"));
        tracks.does(child, HELPING, Act.draft("start_service"));
        assertThat(tracks.status(child, Referral.ASSISTANCE)).isEqualTo("provided");
    }
}
