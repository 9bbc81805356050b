package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;
import static org.rogatory.process.ReferralFixtures.refused;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.identity.Officer;
import org.rogatory.notices.NoticeView;
import org.rogatory.referral.Referral;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.NewConsent;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.OfferOutcomes;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.OutcomeView;
import org.rogatory.referral.share.ShareOutcomes;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.share.Shares;
import org.rogatory.requests.Choices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.json.JsonMapper;

/** What comes back to who has referred a person: one code that is so, while the person lets it, and nothing else. */
@EngineTest
class ReferralOutcomesProcessTest {

    private static final Officer OURS = ReferralFixtures.responder(UNIT);
    private static final Officer THEIRS = ReferralFixtures.coordinator(COORDINATOR);

    private final ReferralFixtures referrals;
    private final Shares shares;
    private final Offers offers;
    private final OfferOutcomes telling;
    private final ShareOutcomes outcomes;
    private final Consents consents;
    private final Deliberation deliberation;
    private final ApplicationEventPublisher events;

    @Autowired
    ReferralOutcomesProcessTest(
            ReferralFixtures referrals,
            Shares shares,
            Offers offers,
            OfferOutcomes telling,
            ShareOutcomes outcomes,
            Consents consents,
            Deliberation deliberation,
            ApplicationEventPublisher events) {
        this.referrals = referrals;
        this.shares = shares;
        this.offers = offers;
        this.telling = telling;
        this.outcomes = outcomes;
        this.consents = consents;
        this.deliberation = deliberation;
        this.events = events;
    }

    @BeforeEach
    @AfterEach
    void fresh() {
        referrals.node().courier().reset();
    }

    /** Both files of a person who was passed on, and the code under which they meet. */
    private record Passed(CaseFile ours, Desk theirs, String shareRef) {

        CaseFile received() {
            return theirs.file();
        }
    }

    private Passed passed(String service) {
        return passed(service, consent(Purpose.REFERRAL, SCOPE));
    }

    private Passed passed(String service, ActDraft word) {
        var file = referrals.opened(UNIT, Age.ADULT);
        referrals.does(file, OURS, word);
        referrals.does(file, OURS, passing("refer", COORDINATOR).kind(service));
        var shareRef = referrals.share(file).shareRef();
        offers.accept(shareRef, THEIRS);
        referrals.carried();
        var received = offers.open(shareRef, THEIRS);
        return new Passed(file, new Desk(referrals.node(), received), shareRef);
    }

    private void decided(Passed passed, String verb, int first) {
        var why = Act.draft(verb).internalText("It was seen so (synthetic).");
        referrals.does(passed.received(), ReferralFixtures.commission(first), why);
        referrals.does(passed.received(), ReferralFixtures.commission(first + 1), Act.draft("confirm_decision"));
    }

    /** Passed on to be identified, and presumed to be a victim there. */
    private Passed presumed() {
        var passed = passed("service_identification");
        referrals.does(passed.received(), THEIRS, Act.draft("start_assessment"));
        decided(passed, "decide_presumed_yes", 1);
        return passed;
    }

    private List<String> codes(CaseFile file) {
        return outcomes.of(file).stream().map(OutcomeView::code).toList();
    }

    private List<List<String>> told(CaseFile file, String verb, Officer officer) {
        return deliberation.timeline(referrals.desk(file).file(), officer).stream()
                .filter(moment -> moment.step().verb().equals(verb))
                .map(moment -> moment.step().codes())
                .toList();
    }

    private List<String> notices(Officer officer, String reference) {
        return referrals.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(reference))
                .map(NoticeView::code)
                .toList();
    }

    @Test
    void theResultOfAReviewReachesWhoHasReferredThePerson() {
        var passed = passed("service_identification");
        var ref = passed.shareRef();
        referrals.does(passed.received(), THEIRS, Act.draft("start_assessment"));
        assertThat(telling.tellable(ref, THEIRS)).as("nothing is decided").isEmpty();
        assertThat(refused(() -> offers.done(ref, "presumed_yes", THEIRS))).isEqualTo("share-outcome");
        decided(passed, "decide_presumed_no", 1);
        assertThat(telling.tellable(ref, THEIRS)).containsExactly("presumed_no");
        assertThat(refused(() -> offers.done(ref, "presumed_yes", THEIRS)))
                .as("it is not so")
                .isEqualTo("share-outcome");
        offers.done(ref, "presumed_no", THEIRS);
        referrals.carried();
        assertThat(codes(passed.ours())).containsExactly("presumed_no");
        assertThat(told(passed.ours(), "hear_outcome", OURS)).containsExactly(List.of("presumed_no"));
        assertThat(told(passed.received(), "tell_outcome", THEIRS)).containsExactly(List.of("presumed_no"));
        reviewed(passed);
    }

    private void reviewed(Passed passed) {
        var ref = passed.shareRef();
        assertThat(telling.tellable(ref, THEIRS)).as("it was told").isEmpty();
        referrals.does(passed.received(), THEIRS, Act.draft("ask_review"));
        decided(passed, "decide_presumed_yes", 3);
        assertThat(notices(THEIRS, ref)).contains("share_result_changed");
        telling.tell(ref, "presumed_yes", THEIRS);
        assertThat(refused(() -> telling.tell(ref, "presumed_yes", THEIRS))).isEqualTo("share-outcome");
        referrals.carried();
        assertThat(codes(passed.ours())).containsExactly("presumed_no", "presumed_yes");
        assertThat(notices(OURS, passed.ours().caseRef())).contains("share_result_came");
        assertThat(referrals.node().courier().told().toString())
                .contains("presumed_yes")
                .doesNotContain(
                        "SYNTETBEKOVA",
                        passed.ours().caseRef(),
                        passed.received().caseRef());
        referrals.node().courier().carried().forEach(referrals.node().courier()::carryAgain);
        referrals.carried();
        assertThat(codes(passed.ours())).as("twice is once").hasSize(2);
    }

    /** A word of what came of it arrives, whenever it was told. */
    private void comes(Passed passed, String code, @Nullable Long number) {
        var share = passed.shareRef();
        var said = JsonMapper.shared().createObjectNode().put("step", "outcome").put("share", share);
        said.put("outcome", code);
        Optional.ofNullable(number).ifPresent(of -> said.put("number", of));
        var message = new MessageReceived(
                "told-" + share + number,
                share,
                Referral.FORM,
                "KZ",
                COORDINATOR,
                "KZ",
                UNIT,
                share,
                said,
                List.of(),
                null);
        referrals.transaction().executeWithoutResult(status -> events.publishEvent(message));
        referrals.carried();
    }

    @Test
    @OnBothDatabases
    void whatWasToldFirstAndComesLateIsNoResult() {
        var passed = presumed();
        offers.done(passed.shareRef(), "presumed_yes", THEIRS);
        referrals.carried();
        comes(passed, "presumed_no", 1L);
        assertThat(codes(passed.ours())).containsExactly("presumed_yes");

        var later = referrals.node().clock().millis();
        comes(passed, "presumed_yes", later + 2);
        comes(passed, "presumed_no", later + 1);
        assertThat(codes(passed.ours())).as("the same holds again").containsExactly("presumed_yes", "presumed_yes");
        comes(passed, "presumed_no", null);
        assertThat(codes(passed.ours())).as("of a former version").hasSize(3).endsWith("presumed_no");
    }

    @Test
    void nothingIsToldOnceThePersonHasTakenItBack() {
        var passed = presumed();
        referrals.does(passed.ours(), OURS, Act.draft("withdraw_consent"));
        referrals.carried();
        var ref = passed.shareRef();
        assertThat(telling.tellable(ref, THEIRS)).isEmpty();
        assertThat(refused(() -> offers.done(ref, "presumed_yes", THEIRS))).isEqualTo("share-outcome");
        offers.done(ref, null, THEIRS);
        referrals.carried();
        assertThat(codes(passed.ours())).isEmpty();
        assertThat(shares.of(referrals.desk(passed.ours()).file()))
                .singleElement()
                .matches(share -> share.status() == ShareStatus.DONE);
        assertThat(refused(() -> telling.tell(ref, "presumed_yes", THEIRS))).isEqualTo("share-outcome");
    }

    /** The former result holds again after it was told that there is none. */
    @Test
    void whatIsTakenUpAgainIsToldOnceMore() {
        var passed = presumed();
        var ref = passed.shareRef();
        var told = Choices.of("identification_told").orElseThrow();
        var today = referrals.node().today("Asia/Almaty");
        var unwanted =
                Act.draft("withdraw_identification").happened(today, null).keys(told);
        referrals.does(passed.received(), THEIRS, unwanted);
        offers.done(ref, "identification_withdrawn", THEIRS);
        assertThat(notices(THEIRS, ref)).doesNotContain("share_result_changed");
        referrals.does(passed.received(), THEIRS, Act.draft("take_up_identification"));
        assertThat(notices(THEIRS, ref)).contains("share_result_changed");
        telling.tell(ref, "presumed_yes", THEIRS);
        referrals.carried();
        assertThat(codes(passed.ours())).containsExactly("identification_withdrawn", "presumed_yes");
    }

    /** What another organisation has told of the person's word is for what that has passed on. */
    @Test
    void aWordThatHasRunOutIsNotCarriedByAnother() {
        var tomorrow = referrals.node().today("Asia/Almaty").plusDays(1);
        var passed = passed("medical_care", consent(Purpose.REFERRAL, SCOPE).until(tomorrow, null));
        var another =
                new NewConsent(Purpose.SERVICE, true, null, NewConsent.TOLD, null, SCOPE, THEIRS.username(), null);
        referrals.transaction().executeWithoutResult(status -> consents.keep(passed.received(), another));
        assertThat(telling.tellable(passed.shareRef(), THEIRS)).isNotEmpty();
        referrals.node().pass(Duration.ofDays(2));
        assertThat(telling.tellable(passed.shareRef(), THEIRS)).isEmpty();
    }

    @Test
    @OnBothDatabases
    void ofHelpIsToldWhetherItWasGivenAndOfNoIdentification() {
        var passed = passed("medical_care");
        var ref = passed.shareRef();
        assertThat(telling.tellable(ref, THEIRS)).startsWith("help_given").doesNotContain("presumed_yes");
        assertThat(refused(() -> telling.tell(ref, "help_given", THEIRS)))
                .as("before all is done")
                .isEqualTo("share-outcome");
        assertThat(refused(() -> offers.done(ref, "conclusive_yes", THEIRS))).isEqualTo("share-outcome");
        offers.done(ref, "help_in_part", THEIRS);
        referrals.carried();
        assertThat(codes(passed.ours())).containsExactly("help_in_part");
        assertThat(telling.tellable(ref, THEIRS)).isEmpty();
    }

    @Test
    void whoLearnsItOtherwiseWritesItDown() {
        var passed = passed("medical_care");
        var finish = Act.draft("finish_share").item(passed.shareRef());
        var desk = referrals.desk(passed.ours());
        assertThat(desk.refusal(OURS, finish.kind("presumed_yes"))).isEqualTo("unknown-code");
        referrals.does(passed.ours(), OURS, finish.kind("help_not_given"));
        assertThat(outcomes.of(desk.file()))
                .singleElement()
                .returns("noted", OutcomeView::way)
                .returns("help_not_given", OutcomeView::code);
        assertThat(told(passed.ours(), "finish_share", OURS)).containsExactly(List.of("help_not_given"));
        referrals.carried();
        assertThat(codes(passed.received())).as("it is ours").isEmpty();
    }
}
