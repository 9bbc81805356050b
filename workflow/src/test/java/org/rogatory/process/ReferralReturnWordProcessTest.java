package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.COORDINATOR;
import static org.rogatory.identity.Role.FIRST_RESPONDER;
import static org.rogatory.identity.Role.SERVICE_PROVIDER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.requests.Choices;
import org.springframework.beans.factory.annotation.Autowired;

/** A return, and what is asked after it, go no further than the word of the person, or of who speaks for a child. */
@EngineTest
class ReferralReturnWordProcessTest {

    private static final String STATE = "KZ";
    private static final Officer COORDINATING = TracksOfReferral.of(COORDINATOR, STATE);
    private static final Officer HELPING = TracksOfReferral.of(SERVICE_PROVIDER, STATE);
    private static final Officer RESPONDING = TracksOfReferral.of(FIRST_RESPONDER, STATE);
    private static final ActDraft RECEPTION = Act.draft("confirm_reception");

    private final TracksOfReferral tracks;
    private final Consents consents;

    @Autowired
    ReferralReturnWordProcessTest(TracksOfReferral tracks, Consents consents) {
        this.tracks = tracks;
        this.consents = consents;
    }

    @BeforeEach
    void starts() {
        tracks.node().moment(Node.START);
    }

    private static ActDraft reasoned(String verb) {
        return Act.draft(verb).internalText("It was seen so (synthetic).");
    }

    /** Taken for an adult he has agreed, and a service waits for him; then he is found to be a child. */
    private String foundToBeAChild() {
        var caseRef = tracks.opened(STATE, Age.UNSURE);
        tracks.does(caseRef, RESPONDING, reasoned("decide_age").kind("adult"));
        tracks.does(caseRef, HELPING, reasoned("assess_risk").kind("return_safe"));
        tracks.does(caseRef, HELPING, wish(caseRef));
        tracks.receives(caseRef);
        tracks.does(caseRef, RESPONDING, reasoned("decide_age").kind("child"));
        return caseRef;
    }

    private void speaks(String caseRef, String who) {
        tracks.does(caseRef, RESPONDING, Act.draft("name_guardian").kind(who));
    }

    @Test
    void noReceptionIsConfirmedForAChildForWhomNobodySpeaks() {
        var caseRef = foundToBeAChild();
        assertThat(tracks.refusal(caseRef, COORDINATING, RECEPTION)).isEqualTo("track-guardian-missing");
        speaks(caseRef, "guardian_suspected");
        assertThat(tracks.refusal(caseRef, COORDINATING, RECEPTION)).isEqualTo("track-guardian-suspected");
        speaks(caseRef, "guardian_named");
        tracks.does(caseRef, COORDINATING, RECEPTION);
        assertThat(tracks.status(caseRef, Referral.RETURN)).isEqualTo("reception_confirmed");
    }

    private ActDraft wish(String caseRef) {
        return Act.draft("agree_to_return")
                .happened(tracks.today(caseRef), null)
                .keys(Choices.of("return_told").orElseThrow());
    }

    /** Nor by what he had said before, once another is named. */
    @Test
    void noChildTravelsByTheWordOfAGuardianWhoIsSuspectedNow() {
        var caseRef = foundToBeAChild();
        speaks(caseRef, "guardian_named");
        tracks.does(caseRef, COORDINATING, RECEPTION);
        speaks(caseRef, "guardian_suspected");
        assertThat(tracks.status(caseRef, Referral.RETURN)).isEqualTo("risk_assessed");
        assertThat(tracks.notices(COORDINATING, caseRef)).contains("track_guardian_ended");
        assertThat(tracks.refusal(caseRef, HELPING, wish(caseRef).internalText("Heard (synthetic).")))
                .isEqualTo("track-guardian-suspected");
        speaks(caseRef, "guardian_named");
        var travelled = Act.draft("record_travel").happened(tracks.today(caseRef), null);
        assertThat(tracks.refusal(caseRef, COORDINATING, travelled)).isEqualTo("wrong-status");
        tracks.does(caseRef, HELPING, wish(caseRef).internalText("It is best for the child (synthetic)."));
        tracks.does(caseRef, COORDINATING, RECEPTION);
        assertThat(tracks.refusal(caseRef, COORDINATING, travelled)).isEqualTo("admitted");
    }

    @Test
    void aReturnThatNobodyHasAgreedToYetStaysAsItIsWhenAGuardianIsSuspected() {
        var caseRef = tracks.opened(STATE, Age.CHILD);
        tracks.does(caseRef, HELPING, reasoned("assess_risk").kind("return_safe"));
        speaks(caseRef, "guardian_named");
        speaks(caseRef, "guardian_suspected");
        assertThat(tracks.status(caseRef, Referral.RETURN)).isEqualTo("risk_assessed");
        assertThat(tracks.notices(COORDINATING, caseRef)).doesNotContain("track_guardian_ended");
    }

    /** It moves by nothing but an act of a person. */
    @Test
    void thatAnIdentificationIsNotWantedByTheWordOfAGuardianWhoIsSuspectedNowIsToldAlone() {
        var caseRef = tracks.opened(STATE, Age.CHILD);
        speaks(caseRef, "guardian_named");
        tracks.does(caseRef, COORDINATING, Act.draft("start_assessment"));
        var unwanted = reasoned("withdraw_identification")
                .happened(tracks.today(caseRef), null)
                .keys(Choices.of("identification_told").orElseThrow());
        tracks.does(caseRef, HELPING, unwanted);
        speaks(caseRef, "guardian_none");
        assertThat(tracks.status(caseRef, Referral.IDENTIFICATION)).isEqualTo("withdrawn");
        assertThat(tracks.notices(COORDINATING, caseRef)).contains("track_guardian_ended");
    }

    private void closed(String caseRef) {
        proposed(caseRef, "goals_reached");
        tracks.does(caseRef, TracksOfReferral.of(COORDINATOR, 3, STATE), Act.draft("close"));
    }

    private void proposed(String caseRef, String why) {
        var proposed = reasoned("propose_closing").kind(why);
        tracks.does(caseRef, TracksOfReferral.of(COORDINATOR, 2, STATE), proposed);
    }

    /** He has agreed to be asked later, and has travelled. */
    private String returned() {
        var caseRef = tracks.opened(STATE, Age.ADULT);
        tracks.agrees(caseRef, STATE, "later_contact");
        tracks.does(caseRef, HELPING, reasoned("assess_risk").kind("return_safe"));
        tracks.does(caseRef, HELPING, wish(caseRef));
        tracks.receives(caseRef);
        tracks.does(caseRef, COORDINATING, RECEPTION);
        tracks.does(caseRef, COORDINATING, Act.draft("record_travel").happened(tracks.today(caseRef), null));
        return caseRef;
    }

    @Test
    void whoHasTravelledIsAskedOnWhenHisFileWasClosedByMistake() {
        var caseRef = returned();
        var first = tracks.today(caseRef).plusMonths(3);
        proposed(caseRef, "person_died");
        tracks.does(caseRef, TracksOfReferral.of(COORDINATOR, 3, STATE), Act.draft("close"));
        assertThat(asked(caseRef)).isFalse();
        tracks.does(caseRef, COORDINATING, reasoned("reopen_file"));
        assertThat(tracks.node().deadlines().running(caseRef, "ref_followup"))
                .singleElement()
                .returns(first, DeadlineView::lastDay);
    }

    @Test
    void aDateThatHasPassedWhileAClosingWasProposedIsFollowedByTheNext() {
        var caseRef = returned();
        var first = tracks.today(caseRef).plusMonths(3);
        proposed(caseRef, "person_died");
        tracks.passTo(first.plusDays(1));
        assertThat(asked(caseRef)).isFalse();
        tracks.does(caseRef, TracksOfReferral.of(COORDINATOR, 3, STATE), reasoned("refuse_closing"));
        assertThat(tracks.node().deadlines().running(caseRef, "ref_followup"))
                .singleElement()
                .returns(first.plusMonths(3), DeadlineView::lastDay);
    }

    /** What a guardian had agreed to beside ends, and the word of the person stands. */
    @Test
    void whoAgreesHimselfIsAskedOnWhenTheWordOfAGuardianEnds() {
        var caseRef = tracks.opened(STATE, Age.UNSURE);
        speaks(caseRef, "guardian_named");
        var spoken = ReferralSaid.consent(Purpose.LATER_CONTACT, List.of()).carrier("guardian");
        tracks.does(caseRef, RESPONDING, spoken);
        tracks.agrees(caseRef, STATE, "later_contact");
        tracks.does(caseRef, HELPING, reasoned("assess_risk").kind("return_safe"));
        tracks.does(caseRef, HELPING, wish(caseRef).internalText("It is best for the child (synthetic)."));
        tracks.receives(caseRef);
        tracks.does(caseRef, COORDINATING, RECEPTION);
        tracks.does(caseRef, COORDINATING, Act.draft("record_travel").happened(tracks.today(caseRef), null));
        assertThat(asked(caseRef)).isTrue();
        speaks(caseRef, "guardian_none");
        assertThat(asked(caseRef)).isTrue();
        assertThat(tracks.status(caseRef, Referral.RETURN)).isEqualTo("travelled");
    }

    private boolean asked(String caseRef) {
        return !tracks.node().deadlines().running(caseRef, "ref_followup").isEmpty();
    }

    /** At a post where nobody else works, who met the person asks him later, too. */
    @Test
    void aFirstResponderWritesDownHowThePersonIsLater() {
        var caseRef = tracks.opened(STATE, Age.ADULT);
        tracks.agrees(caseRef, STATE, "later_contact");
        closed(caseRef);
        var missed = Act.draft("record_follow_up")
                .happened(tracks.today(caseRef), null)
                .kind("followup_not_reached");
        assertThat(tracks.refusal(caseRef, RESPONDING, missed)).isEqualTo("admitted");
    }

    @Test
    void whoDoesNotWantToBeAskedAnyMoreIsNotAskedWhenHisFileWasTakenUpAndClosedAgain() {
        var caseRef = tracks.opened(STATE, Age.ADULT);
        tracks.agrees(caseRef, STATE, "later_contact");
        closed(caseRef);
        assertThat(asked(caseRef)).isTrue();
        var unwanted = Act.draft("record_follow_up")
                .happened(tracks.today(caseRef), null)
                .kind("followup_not_wanted");
        tracks.does(caseRef, HELPING, unwanted);
        assertThat(asked(caseRef)).isFalse();
        assertThat(consents.standing(caseRef, Purpose.LATER_CONTACT, null)).isEmpty();
        tracks.does(caseRef, COORDINATING, reasoned("reopen_file"));
        closed(caseRef);
        assertThat(asked(caseRef)).isFalse();
        assertThat(tracks.refusal(caseRef, HELPING, unwanted)).isEqualTo("track-consent-later");
    }
}
