package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.COORDINATOR;
import static org.rogatory.identity.Role.FIRST_RESPONDER;
import static org.rogatory.identity.Role.IDENTIFICATION_BODY;
import static org.rogatory.identity.Role.SERVICE_PROVIDER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.requests.Choices;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tracks of a file ask of people around their own steps: at its end, for a child, and long afterwards. */
@EngineTest
class ReferralTrackGuardsProcessTest {

    private static final String STATE = "KZ";
    private static final Officer COORDINATING = TracksOfReferral.of(COORDINATOR, STATE);
    private static final Officer HELPING = TracksOfReferral.of(SERVICE_PROVIDER, STATE);
    private static final Officer RESPONDING = TracksOfReferral.of(FIRST_RESPONDER, STATE);

    private final TracksOfReferral tracks;

    @Autowired
    ReferralTrackGuardsProcessTest(TracksOfReferral tracks) {
        this.tracks = tracks;
    }

    @BeforeEach
    void starts() {
        tracks.node().moment(Node.START);
    }

    private static ActDraft reasoned(String verb) {
        return Act.draft(verb).internalText("It was seen so (synthetic).");
    }

    private List<DeadlineView> followUps(String caseRef) {
        return tracks.node().deadlines().running(caseRef, "ref_followup");
    }

    @Test
    void whereTheConventionBindsNoPeriodIsShorterThanItSays() {
        var caseRef = tracks.opened("AM", Age.ADULT);
        var deciding = TracksOfReferral.commission(1, "AM");
        assertThat(tracks.refusal(caseRef, deciding, tracks.period(caseRef, 29)))
                .isEqualTo("track-reflection-short");
        tracks.does(caseRef, deciding, tracks.period(caseRef, 30));
        assertThat(tracks.status(caseRef, Referral.REFLECTION)).isEqualTo("granted_period");
    }

    @Test
    void aCoordinatorBeginsTheAssessmentWhereTheCommissionSits() {
        var caseRef = tracks.opened(STATE, Age.ADULT);
        tracks.does(caseRef, COORDINATING, Act.draft("start_assessment"));
        assertThat(tracks.status(caseRef, Referral.IDENTIFICATION)).isEqualTo("under_assessment");
    }

    @Test
    void noFileIsClosedOverWhatOthersHaveBegun() {
        var caseRef = tracks.opened(STATE, Age.ADULT);
        tracks.does(caseRef, COORDINATING, Act.draft("start_assessment"));
        tracks.does(caseRef, TracksOfReferral.commission(1, STATE), reasoned("decide_presumed_no"));
        tracks.does(
                caseRef,
                TracksOfReferral.of(COORDINATOR, 2, STATE),
                reasoned("propose_closing").kind("goals_reached"));
        var third = TracksOfReferral.of(COORDINATOR, 3, STATE);
        assertThat(tracks.refusal(caseRef, third, Act.draft("close"))).isEqualTo("track-decision-open");
        tracks.does(caseRef, TracksOfReferral.commission(2, STATE), Act.draft("confirm_decision"));
        tracks.does(caseRef, COORDINATING, Act.draft("ask_review"));
        assertThat(tracks.refusal(caseRef, third, Act.draft("close"))).isEqualTo("track-review-open");
        tracks.decides(caseRef, "decide_presumed_no", 3);
        tracks.does(caseRef, HELPING, reasoned("assess_risk").kind("return_safe"));
        tracks.does(caseRef, HELPING, wish(caseRef));
        assertThat(tracks.refusal(caseRef, third, Act.draft("close"))).isEqualTo("track-return-open");
        tracks.does(caseRef, COORDINATING, Act.draft("record_stay"));
        tracks.does(caseRef, third, Act.draft("close"));
        assertThat(tracks.file(caseRef).closedAt()).isNotNull();
    }

    @Test
    void noFileIsClosedOverAPeriodOrOverHelpThatRuns() {
        var caseRef = tracks.opened(STATE, Age.ADULT);
        tracks.does(caseRef, HELPING, Act.draft("offer"));
        tracks.does(caseRef, HELPING, Act.draft("start_service"));
        tracks.does(caseRef, TracksOfReferral.commission(1, STATE), tracks.period(caseRef, 30));
        tracks.does(
                caseRef,
                TracksOfReferral.of(COORDINATOR, 2, STATE),
                reasoned("propose_closing").kind("goals_reached"));
        var third = TracksOfReferral.of(COORDINATOR, 3, STATE);
        assertThat(tracks.refusal(caseRef, third, Act.draft("close"))).isEqualTo("track-reflection-runs");
        tracks.does(caseRef, TracksOfReferral.commission(1, STATE), reasoned("end_reflection"));
        assertThat(tracks.refusal(caseRef, third, Act.draft("close"))).isEqualTo("track-assistance-runs");
    }

    private ActDraft wish(String caseRef) {
        return Act.draft("agree_to_return")
                .happened(tracks.today(caseRef), null)
                .keys(Choices.of("return_told").orElseThrow());
    }

    @Test
    void aDecisionTellsWhatItObligesTo() {
        var refused = tracks.opened(STATE, Age.ADULT);
        tracks.does(refused, COORDINATING, Act.draft("start_assessment"));
        tracks.decides(refused, "decide_presumed_no", 1);
        assertThat(tracks.notices(COORDINATING, refused)).contains("decision_negative");
        var told = Act.draft("tell_decision").happened(tracks.today(refused), null);
        assertThat(tracks.refusal(refused, HELPING, told)).isEqualTo("field-missing");
        tracks.does(refused, HELPING, told.keys(Choices.of("decision_told").orElseThrow()));
        assertThat(tracks.track(refused, Referral.IDENTIFICATION).said())
                .last()
                .satisfies(said -> assertThat(said.codes()).contains("told_review"));

        var bound = tracks.opened("AM", Age.ADULT);
        tracks.does(bound, TracksOfReferral.of(COORDINATOR, "AM"), Act.draft("start_assessment"));
        tracks.decides(bound, "decide_presumed_yes", 1);
        var body = TracksOfReferral.of(IDENTIFICATION_BODY, 4, "AM");
        assertThat(tracks.notices(body, bound)).contains("reflection_due");

        var unknown = tracks.opened(STATE, Age.ADULT);
        tracks.does(unknown, COORDINATING, Act.draft("start_assessment"));
        tracks.decides(unknown, "decide_presumed_yes", 1);
        assertThat(tracks.notices(TracksOfReferral.commission(4, STATE), unknown))
                .as("of this State nothing was seen")
                .doesNotContain("reflection_due");
    }

    @Test
    void nobodyAsksAConsulateAboutAChildForWhomNobodySpeaks() {
        var child = tracks.opened(STATE, Age.CHILD);
        tracks.agrees(child, STATE, "nationality_check");
        assertThat(tracks.refusal(child, COORDINATING, Act.draft("ask_nationality")))
                .isEqualTo("track-guardian-missing");
        tracks.does(child, RESPONDING, Act.draft("name_guardian").kind("guardian_suspected"));
        assertThat(tracks.refusal(child, COORDINATING, Act.draft("ask_nationality")))
                .isEqualTo("track-guardian-suspected");
        tracks.does(child, RESPONDING, Act.draft("name_guardian").kind("guardian_named"));
        tracks.does(child, COORDINATING, Act.draft("ask_nationality"));
        tracks.does(child, COORDINATING, Act.draft("record_nationality"));
        tracks.does(child, HELPING, reasoned("assess_risk").kind("return_safe"));
        assertThat(tracks.refusal(child, HELPING, wish(child)))
                .as("nobody has said why it is best for the child")
                .isEqualTo("track-best-interests");
    }

    private String returned() {
        var caseRef = tracks.opened(STATE, Age.ADULT);
        tracks.does(caseRef, HELPING, reasoned("assess_risk").kind("return_safe"));
        tracks.does(caseRef, HELPING, wish(caseRef));
        tracks.receives(caseRef);
        tracks.does(caseRef, COORDINATING, Act.draft("confirm_reception"));
        tracks.does(caseRef, COORDINATING, Act.draft("record_travel").happened(tracks.today(caseRef), null));
        return caseRef;
    }

    private ActDraft asked(String caseRef, String kind) {
        return Act.draft("record_follow_up")
                .happened(tracks.today(caseRef), null)
                .kind(kind);
    }

    @Test
    void whoAgreesAfterHisReturnIsAskedFromThenOnAndByASafeWayAlone() {
        var caseRef = returned();
        assertThat(followUps(caseRef)).isEmpty();
        assertThat(tracks.refusal(caseRef, HELPING, asked(caseRef, "followup_well")))
                .isEqualTo("track-consent-later");
        tracks.agrees(caseRef, STATE, "later_contact");
        assertThat(followUps(caseRef))
                .singleElement()
                .returns(tracks.today(caseRef).plusMonths(3), DeadlineView::lastDay);
        tracks.loses(caseRef);
        assertThat(tracks.refusal(caseRef, HELPING, asked(caseRef, "followup_well")))
                .isEqualTo("track-no-safe-channel");
        assertThat(tracks.refusal(caseRef, HELPING, asked(caseRef, "followup_not_reached")))
                .isEqualTo("admitted");
        var safe = Map.of("safe", "yes", "value", "nobody@example.org", "said_by", "the person (synthetic)");
        tracks.does(
                caseRef,
                RESPONDING,
                Act.draft("record_contact").kind("contact_mail").answers(safe));
        tracks.does(caseRef, HELPING, asked(caseRef, "followup_well"));
        assertThat(followUps(caseRef)).hasSize(1);
        tracks.does(caseRef, HELPING, asked(caseRef, "followup_not_wanted"));
        assertThat(followUps(caseRef)).as("he wants to be asked no more").isEmpty();
    }

    @Test
    void whoStaysIsAskedAfterHisFileWasClosedUntilItIsTakenUpAgain() {
        var caseRef = tracks.opened(STATE, Age.ADULT);
        tracks.agrees(caseRef, STATE, "later_contact");
        assertThat(tracks.refusal(caseRef, HELPING, asked(caseRef, "followup_not_reached")))
                .as("while the file is open")
                .isEqualTo("wrong-status");
        closed(caseRef);
        assertThat(followUps(caseRef))
                .singleElement()
                .returns(tracks.today(caseRef).plusMonths(3), DeadlineView::lastDay);
        assertThat(tracks.tracks().followUps(tracks.file(caseRef))).hasSize(4);
        assertThat(tracks.refusal(caseRef, HELPING, asked(caseRef, "followup_well")))
                .isEqualTo("track-no-safe-channel");
        tracks.does(caseRef, COORDINATING, reasoned("reopen_file"));
        assertThat(followUps(caseRef)).isEmpty();

        var silent = tracks.opened(STATE, Age.ADULT);
        closed(silent);
        assertThat(followUps(silent)).as("he has not agreed to be asked").isEmpty();
    }

    @Test
    void nobodyIsRemindedToAskWhoHasDied() {
        var stayed = tracks.opened(STATE, Age.ADULT);
        tracks.agrees(stayed, STATE, "later_contact");
        closed(stayed, "person_died");
        assertThat(followUps(stayed)).isEmpty();
        assertThat(tracks.tracks().followUps(tracks.file(stayed))).isEmpty();

        var returned = returned();
        tracks.agrees(returned, STATE, "later_contact");
        assertThat(followUps(returned)).hasSize(1);
        closed(returned, "person_died");
        assertThat(followUps(returned)).isEmpty();
    }

    /** He is asked by the file that stays; who takes this one up again says that it is about another. */
    @Test
    void nobodyIsAskedLaterByAFileThatWasGivenUpForAnother() {
        var given = returned();
        tracks.agrees(given, STATE, "later_contact");
        assertThat(followUps(given)).hasSize(1);
        var stays = tracks.opened(STATE, Age.ADULT);
        tracks.does(
                given,
                TracksOfReferral.of(COORDINATOR, 2, STATE),
                reasoned("propose_merge").reference(stays));
        tracks.does(given, TracksOfReferral.of(COORDINATOR, 3, STATE), Act.draft("approve_merge"));
        assertThat(followUps(given)).isEmpty();
        assertThat(tracks.tracks().followUps(tracks.file(given))).isEmpty();
        tracks.does(given, COORDINATING, reasoned("reopen_file"));
        assertThat(tracks.tracks().followUps(tracks.file(given))).hasSize(4);
    }

    private void closed(String caseRef) {
        closed(caseRef, "goals_reached");
    }

    private void closed(String caseRef, String why) {
        var proposed = reasoned("propose_closing").kind(why);
        tracks.does(caseRef, TracksOfReferral.of(COORDINATOR, 2, STATE), proposed);
        tracks.does(caseRef, TracksOfReferral.of(COORDINATOR, 3, STATE), Act.draft("close"));
    }

    @Test
    void whoHasNoAnswerToTheQuestionOfAgeIsNotMadeAChildAgain() {
        var caseRef = tracks.opened(STATE, Age.UNSURE);
        tracks.does(caseRef, RESPONDING, reasoned("decide_age").kind("adult"));
        tracks.does(caseRef, RESPONDING, Act.draft("record_safety").answers(Map.of("age", "refused")));
        assertThat(tracks.node().deadlines().running(caseRef, "ref_child_alert"))
                .isEmpty();
        tracks.does(caseRef, RESPONDING, Act.draft("record_safety").kind("child"));
        assertThat(tracks.node().deadlines().running(caseRef, "ref_child_alert"))
                .hasSize(1);
    }

    @Test
    void whatAnAuthorityHasGrantedIsNotHandedOverWithTheFile() {
        var caseRef = tracks.opened(STATE, Age.ADULT);
        tracks.does(caseRef, RESPONDING, ReferralSaid.consent(Purpose.REFERRAL, ReferralSaid.SCOPE));
        tracks.does(caseRef, TracksOfReferral.commission(1, STATE), tracks.period(caseRef, 30));
        var handing = ReferralSaid.passing("transfer_file", "KZ-SHELTER-1");
        assertThat(tracks.refusal(caseRef, COORDINATING, handing)).isEqualTo("track-handover");
        tracks.does(caseRef, TracksOfReferral.commission(1, STATE), reasoned("end_reflection"));
        assertThat(tracks.refusal(caseRef, COORDINATING, handing)).isEqualTo("admitted");
    }
}
