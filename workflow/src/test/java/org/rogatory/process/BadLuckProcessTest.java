package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.rogatory.persons.IndexedNow;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Bad input and bad luck on a request for extradition: refused in clear words, and nothing is half done. */
@EngineTest
class BadLuckProcessTest {

    private final ExtraditionVerbsIn verbs;
    private final CustodyFiles custody;
    private final Custodies custodies;
    private final IndexedNow index;

    @Autowired
    BadLuckProcessTest(ExtraditionVerbsIn verbs, CustodyFiles custody, Custodies custodies, IndexedNow index) {
        this.verbs = verbs;
        this.custody = custody;
        this.custodies = custodies;
        this.index = index;
    }

    private Desk received() {
        return verbs.received(ExtraditionVerbsIn.request());
    }

    /** The code, and that nothing of the file, of custody or of what leaves has changed. */
    private String refused(Desk theirs, Role role, ActDraft act) {
        var before = theirs.file().version();
        var verbsBefore = theirs.verbs();
        var sentBefore = theirs.sent();
        var heldBefore = custody.of(theirs.file()).orElseThrow().status();
        var code = theirs.refusal(role, act);
        assertThat(theirs.file().version()).isEqualTo(before);
        assertThat(theirs.verbs()).isEqualTo(verbsBefore);
        assertThat(theirs.sent()).isEqualTo(sentBefore);
        assertThat(custody.of(theirs.file()).orElseThrow().status()).isEqualTo(heldBefore);
        return code;
    }

    private ActDraft release(Duration ago) {
        return Act.draft("release")
                .kind("limit_passed")
                .order(null, null, "Court of Almaty (synthetic)")
                .at(verbs.ago(ago), ExtraditionVerbsIn.ALMATY);
    }

    @Test
    void aReleaseBeforeTheArrestIsRefused() {
        var theirs = received();
        assertThat(refused(theirs, CUSTODY_OFFICER, release(Duration.ofMinutes(1))))
                .isEqualTo("nobody-held");
        verbs.detained(theirs);
        assertThat(refused(theirs, CUSTODY_OFFICER, release(Duration.ofHours(5))))
                .isEqualTo("release-before-arrest");
        theirs.does(CUSTODY_OFFICER, release(Duration.ofMinutes(1)));
        assertThat(theirs.sent()).endsWith("release_notice");
    }

    @Test
    void aReleaseThatWaitsForItsSignatureIsToldThoughTheRequestIsWithdrawnMeanwhile() {
        var ours = verbs.out().transmitted();
        var theirs = verbs.detained(ours.partner());
        theirs.writes(CUSTODY_OFFICER, release(Duration.ofMinutes(1)));
        verbs.node().jobs().drain();
        verbs.out().withdraw(ours);
        assertThat(theirs.status()).isEqualTo("withdrawn");
        assertThat(released(theirs)).containsExactly("held");

        theirs.signsWritten();
        verbs.node().jobs().drain();
        assertThat(released(theirs)).containsExactly("delivered");
    }

    /** How far word of the release has come. */
    private static List<String> released(Desk theirs) {
        return theirs.messages().stream()
                .filter(message -> "release_notice".equals(message.kind()))
                .map(ExchangeMessage::status)
                .toList();
    }

    @Test
    void nobodyIsDetainedTwice() {
        var theirs = verbs.detained(received());
        assertThat(refused(theirs, CUSTODY_OFFICER, verbs.detention())).isEqualTo("custody-open-twice");
    }

    @Test
    void slipsOfDaysAreToldBeforeTheyAreWrittenDown() {
        var dead = Act.draft("record_death").happened(verbs.today().minusDays(2), null);
        assertThat(refused(verbs.detained(received()), CENTRAL_OFFICER, dead)).isEqualTo("day-before-detention");
        var theirs = verbs.granted(verbs.arrested(received()));
        var over = verbs.appointment(Duration.ofHours(-1));
        assertThat(refused(theirs, CUSTODY_OFFICER, over)).isEqualTo("appointment-past");
        theirs.does(CUSTODY_OFFICER, over.internalText("He was handed over meanwhile (synthetic)."));
        assertThat(theirs.status()).isEqualTo("surrender_scheduled");
    }

    @Test
    void nothingIsDoneAboutADeadPerson() {
        var theirs = verbs.review(received());
        theirs.does(CENTRAL_OFFICER, Act.draft("record_death").happened(verbs.today(), null));
        assertThat(refused(theirs, CENTRAL_OFFICER, Act.draft("start_extradition_check")))
                .isEqualTo("wrong-status");
        assertThat(refused(theirs, CUSTODY_OFFICER, verbs.detention())).isEqualTo("person-dead");
        assertThat(theirs.at()).containsExactly("CloseWithdrawnFile");
        assertThat(theirs.does(CENTRAL_OFFICER, "close").running()).isFalse();
    }

    /** He dies while he is still held, and the file is closed without a release that never was. */
    private void diesHeld(Desk theirs, String status) {
        assertThat(theirs.status()).isEqualTo(status);
        assertThat(custody.inCustody(theirs.caseRef())).isTrue();
        theirs.does(CENTRAL_OFFICER, Act.draft("record_death").happened(verbs.today(), null));
        assertThat(theirs.status()).isEqualTo("deceased");
        assertThat(custody.of(theirs.file()).orElseThrow())
                .matches(view -> !view.held() && "deceased".equals(view.status()));
        assertThat(theirs.at()).containsExactly("CloseWithdrawnFile");
        assertThat(theirs.does(CENTRAL_OFFICER, "close").running()).isFalse();
    }

    @Test
    void whoDiesInCustodyAfterTheEndOfTheRequestIsWrittenDownAsDead() {
        var refusal = ExtraditionVerbsIn.refuse("own_national");
        var decided = verbs.check(verbs.detained(received())).does(HEAD, refusal);
        diesHeld(decided, "decided_refused");
        var refused = verbs.check(verbs.detained(received())).does(HEAD, refusal);
        diesHeld(refused.does(CENTRAL_OFFICER, "notify_refusal"), "refused");
        var withdrawn = verbs.detained(verbs.review(received()));
        diesHeld(withdrawn.does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal")), "withdrawn");
        var returned = verbs.detained(verbs.review(received()));
        diesHeld(returned.does(HEAD, ExtraditionWaysIn.returned()), "returned_without_execution");
    }

    /** Nobody is held for a request that is taken back while the refusal of it may still be appealed against. */
    @Test
    void whatIsTakenBackAfterTheDecisionToRefuseFreesThePerson() {
        var refusal = ExtraditionVerbsIn.refuse("own_national");
        var theirs = verbs.check(verbs.detained(received())).does(HEAD, refusal);
        assertThat(theirs.status()).isEqualTo("decided_refused");
        var notice = JsonMapper.shared().createObjectNode();
        verbs.sends(theirs.file().threadId(), "KZ", "withdrawal_notice", notice);
        assertThat(theirs.status()).isEqualTo("withdrawn");
        assertThat(theirs.verbs()).contains("record_withdrawal").doesNotContain("parked_message");
        assertThat(theirs.at()).containsExactly("CloseWithdrawnFile");
        heldForNothing(theirs);
    }

    @Test
    void oneStateAsksForOnePersonOnce() {
        var content = ExtraditionVerbsIn.request();
        var first = verbs.check(verbs.received(content));
        var second = verbs.review(verbs.received(content.deepCopy()));
        var check = Act.draft("start_extradition_check");
        index.look();
        assertThat(refused(second, CENTRAL_OFFICER, check)).isEqualTo("same-person-requested");
        second.does(CENTRAL_OFFICER, ExtraditionVerbsIn.checkBesideOthers());
        assertThat(second.status()).isEqualTo(first.status());
    }

    @Test
    void oneStateAsksForOnePersonOnceAlsoByConsentAndAfterAPostponement() {
        var content = ExtraditionVerbsIn.request();
        verbs.check(verbs.received(content));
        var agreed = verbs.review(verbs.received(content.deepCopy()));
        agreed.does(CENTRAL_OFFICER, SurrenderVerbs.consent(verbs.today(), custodies.paper(agreed.caseRef())));
        var putOff = verbs.review(verbs.received(content.deepCopy())).does(HEAD, ExtraditionWaysIn.putOff("postpone"));
        index.look();
        assertThat(refused(agreed, HEAD, ExtraditionVerbsIn.grant())).isEqualTo("same-person-requested");
        var law = ExtraditionVerbsIn.grant().internalText("The central authority has said by which law.");
        assertThat(refused(agreed, HEAD, law)).isEqualTo("same-person-requested");
        agreed.does(HEAD, ExtraditionVerbsIn.besideOthers(law));
        assertThat(agreed.status()).isEqualTo("decided_granted");

        var resume = Act.draft("resume");
        assertThat(refused(putOff, CENTRAL_OFFICER, resume)).isEqualTo("same-person-requested");
        putOff.does(CENTRAL_OFFICER, ExtraditionVerbsIn.besideOthers(Act.draft("resume")))
                .does(HEAD, ExtraditionWaysIn.putOff("postpone"))
                .does(CENTRAL_OFFICER, resume);
        assertThat(putOff.status()).isEqualTo("extradition_check");
    }

    @Test
    void aRequestForWhomAnotherFileSaysToBeDeadIsCheckedOnlyWithAWord() {
        var content = ExtraditionVerbsIn.request();
        var dead = verbs.review(verbs.received(content))
                .does(CENTRAL_OFFICER, Act.draft("record_death").happened(verbs.today(), null));
        var second = verbs.review(verbs.received(content.deepCopy()));
        index.look();
        var check = Act.draft("start_extradition_check");
        assertThat(refused(second, CENTRAL_OFFICER, check)).isEqualTo("same-person-dead");
        assertThat(dead.does(CENTRAL_OFFICER, "close").status()).isEqualTo("closed");
        assertThat(refused(second, CENTRAL_OFFICER, check)).isEqualTo("same-person-dead");
        check.internalText("It was his brother who died (synthetic).");
        assertThat(refused(second, CENTRAL_OFFICER, check)).isEqualTo("same-person-dead");
        second.does(CENTRAL_OFFICER, check.keys(List.of("death_looked_into")));
        assertThat(second.status()).isEqualTo("extradition_check");
        var third = verbs.review(verbs.received(content.deepCopy()));
        index.look();
        assertThat(refused(third, CENTRAL_OFFICER, check)).isEqualTo("same-person-requested");
    }

    @Test
    void whatEndedOtherwiseSaysNothingOfADeath() {
        var content = ExtraditionVerbsIn.request();
        verbs.review(verbs.received(content))
                .does(HEAD, ExtraditionWaysIn.returned())
                .does(CENTRAL_OFFICER, "close");
        var second = verbs.review(verbs.received(content.deepCopy()));
        index.look();
        second.does(CENTRAL_OFFICER, "start_extradition_check");
        assertThat(second.status()).isEqualTo("extradition_check");
    }

    @Test
    void aDecisionWithoutTheStepOfTheCourtIsRefused() {
        var theirs = verbs.check(received()).does(HEAD, ExtraditionVerbsIn.grant());
        assertThat(refused(theirs, CENTRAL_OFFICER, verbs.court("record_court_grant")))
                .isEqualTo("court-step-missing");
        assertThat(refused(theirs, CENTRAL_OFFICER, Act.draft("record_final"))).isEqualTo("appeal-limit-unknown");
    }

    @Test
    void nothingIsWrittenDownThatHasNotHappenedYet() {
        var theirs = verbs.granted(verbs.arrested(received()));
        theirs.does(CUSTODY_OFFICER, verbs.appointment(Duration.ofHours(1)));
        var ahead = Act.draft("record_surrender").at(verbs.ago(Duration.ofHours(-1)), ExtraditionVerbsIn.ALMATY);
        assertThat(refused(theirs, CUSTODY_OFFICER, ahead)).isEqualTo("moment-in-future");
        var nowhere = Act.draft("record_surrender").at(verbs.ago(Duration.ofMinutes(1)), "Nowhere/Town");
        assertThat(refused(theirs, CUSTODY_OFFICER, nowhere)).isEqualTo("zone-unknown");
    }

    @Test
    void noAnswerIsAskedForAfterThePersonHasToBeFree() {
        var theirs = verbs.detained(received());
        var late = LocalDate.of(2027, 1, 15);
        verbs.register(theirs);
        var review = Act.draft("assign_review").officer("central_officer.kz").until(late, null);
        assertThat(refused(theirs, HEAD, review)).isEqualTo("review-outside-limit");
        theirs.does(HEAD, review.internalText("He will be free by then; the request goes on."));
        var question = Act.draft("request_information")
                .keys(List.of("dual_criminality"))
                .until(late, null);
        assertThat(refused(theirs, CENTRAL_OFFICER, question)).isEqualTo("answer-outside-limit");
    }

    @Test
    void whoIsHeldIsNotForgottenInAClosedFile() {
        var theirs = verbs.detained(verbs.review(received()));
        theirs.does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal"));
        assertThat(refused(theirs, CENTRAL_OFFICER, Act.draft("close"))).isEqualTo("person-held");
        theirs.does(CUSTODY_OFFICER, release(Duration.ofMinutes(1)));
        assertThat(theirs.does(CENTRAL_OFFICER, "close").status()).isEqualTo("closed");
    }

    /** Detained before the withdrawal came, and written down after it. */
    @Test
    void whoseDetentionIsWrittenDownAfterTheEndIsHeldForNothing() {
        var theirs = verbs.review(received());
        theirs.does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal"));
        heldForNothing(verbs.detained(theirs));
        theirs.does(CUSTODY_OFFICER, release(Duration.ofMinutes(1)));
        assertThat(custodies.at(theirs.caseRef())).isEmpty();
        var anew = Act.draft("record_new_detention")
                .at(verbs.ago(Duration.ofMinutes(1)), ExtraditionVerbsIn.ALMATY)
                .happened(null, "Almaty (synthetic)");
        heldForNothing(theirs.does(CUSTODY_OFFICER, anew.internalText("By another order (synthetic).")));
    }

    private void heldForNothing(Desk theirs) {
        assertThat(custody.of(theirs.file()).orElseThrow()).matches(view -> view.held() && view.groundLost());
        assertThat(custodies.at(theirs.caseRef())).containsExactly("DecideRelease");
        assertThat(theirs.node().notices().unreadOf(theirs.officer(HEAD)))
                .filteredOn(notice -> notice.reference().equals(theirs.caseRef()))
                .extracting(NoticeView::code)
                .contains("custody_ground_lost");
    }
}
