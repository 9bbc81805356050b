package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;
import static org.rogatory.process.ReferralFixtures.refused;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;
import static org.rogatory.process.SharesAbroad.FOREIGN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.notices.NoticeView;
import org.rogatory.referral.consent.ConsentView;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareArrival;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.share.ShareView;
import org.rogatory.referral.share.Shares;
import org.springframework.beans.factory.annotation.Autowired;

/** What ends on a day is announced, ends on it, and leaves nothing under way: a draft, a consent, a proposal. */
@EngineTest
class ReferralLastDaysProcessTest {

    private static final String SERVICE = "KZ-SHELTER-1";
    private static final Officer OURS = ReferralFixtures.coordinator(COORDINATOR);
    private static final Officer SECOND = ReferralFixtures.coordinator2(COORDINATOR);
    private static final Officer RESPONDER = ReferralFixtures.responder(UNIT);
    private static final Officer THEIRS = ReferralFixtures.caseworker(SERVICE);

    private final ReferralFixtures referrals;
    private final Shares shares;
    private final Consents consents;
    private final Offers offers;
    private final SharesAbroad abroad;

    @Autowired
    ReferralLastDaysProcessTest(SharesAbroad abroad, Shares shares, Consents consents, Offers offers) {
        this.abroad = abroad;
        this.referrals = abroad.referrals();
        this.shares = shares;
        this.consents = consents;
        this.offers = offers;
    }

    @BeforeEach
    @AfterEach
    void fresh() {
        referrals.node().courier().reset();
    }

    private void passes(int days) {
        referrals.node().pass(Duration.ofDays(days));
        referrals.node().jobs().ring();
        referrals.node().jobs().drain();
    }

    private LocalDate today() {
        return referrals.node().today("Asia/Almaty");
    }

    private List<String> told(Officer officer, CaseFile file) {
        return referrals.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(file.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    private boolean runs(CaseFile file, String rule) {
        return !referrals.node().deadlines().running(file.caseRef(), rule).isEmpty();
    }

    @Test
    void whoHasAFirstContactIsToldBeforeItsLastDay() {
        var file = referrals.opened(UNIT, Age.UNSURE, today().plusDays(7));
        passes(5);
        assertThat(told(RESPONDER, file)).doesNotContain("draft_dies_soon");
        passes(1);
        assertThat(told(RESPONDER, file)).contains("draft_dies_soon");
        assertThat(referrals.node().cases().lookUp(file.caseRef(), AccessScope.of(RESPONDER)))
                .as("it lives still")
                .isPresent();
    }

    /** Offered by a consent of which tomorrow is the last day. */
    private CaseFile offered() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var until = today().plusDays(1);
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE).until(until, null));
        referrals.does(file, OURS, passing("refer", SERVICE));
        assertThat(runs(file, "ref_consent_ends")).isTrue();
        return file;
    }

    @Test
    void whatWaitsByAConsentGoesNoFurtherAfterItsLastDay() {
        var file = offered();
        passes(2);
        assertThat(referrals.share(file))
                .returns(ShareStatus.REVOKED, ShareView::status)
                .returns("consent_run_out", ShareView::reason);
        assertThat(told(OURS, file)).contains("consent_run_out", "share_revoked");
        assertThat(consents.standing(file.caseRef())).isEmpty();
        assertThat(referrals.node().courier().told().toString()).doesNotContain("SYNTETBEKOVA");
        assertThat(referrals.desk(file).refusal(OURS, passing("refer", SERVICE)))
                .isEqualTo("share-no-ground");
    }

    /** The same accepted there, and come; nobody has opened it. */
    private CaseFile unopened() {
        var file = offered();
        offers.accept(referrals.share(file).shareRef(), THEIRS);
        referrals.carried();
        assertThat(referrals.share(file).arrival()).isEqualTo(ShareArrival.ARRIVED);
        return file;
    }

    @Test
    void whatWasAcceptedAndNobodyHasOpenedEndsAfterTheLastDayToo() {
        var file = unopened();
        endsUnopened(file);
        assertThat(referrals.desk(file).refusal(OURS, passing("refer", SERVICE)))
                .isEqualTo("share-no-ground");
    }

    /** Nobody has taken anything back, and both sides learn that it is over. */
    private void endsUnopened(CaseFile file) {
        passes(2);
        referrals.carried();
        assertThat(referrals.share(file))
                .returns(ShareStatus.EXPIRED, ShareView::status)
                .returns("consent_run_out", ShareView::reason)
                .returns(null, ShareView::withdrawnAt);
        assertThat(referrals.offer(file, THEIRS))
                .returns(ShareStatus.EXPIRED, OfferView::status)
                .returns("consent_run_out", OfferView::reason);
        assertThat(told(OURS, file)).contains("share_revoked");
        assertThat(refused(() -> offers.open(referrals.share(file).shareRef(), THEIRS)))
                .isEqualTo("share-over");
    }

    /** What has left holds the day of the consent by which it left: it is offered anew by the other one. */
    @Test
    void whatAnotherConsentCarriesByThenIsOfferedAnew() {
        var file = unopened();
        referrals.does(file, OURS, consent(Purpose.SERVICE, SCOPE));
        endsUnopened(file);
        referrals.does(file, OURS, passing("refer", SERVICE));
        offers.accept(referrals.share(file).shareRef(), THEIRS);
        referrals.carried();
        assertThat(offers.opens(referrals.offer(file, THEIRS), THEIRS)).isTrue();
    }

    /** Opened on the last day, and no word of that comes back: what the organisation has was passed on rightly. */
    @Test
    void whatWasOpenedInTimeIsNotTakenBackThoughNobodyKnowsOfIt() {
        var file = abroad.accepted("refer", consent(Purpose.CROSS_BORDER, SCOPE).until(today().plusDays(1), null));
        referrals.carried();
        referrals.node().courier().cutOff("KZ");
        var opened = offers.open(abroad.ref(file), FOREIGN);
        referrals.carried();
        assertThat(abroad.arrival(file)).isEqualTo(ShareArrival.ARRIVED);
        passes(2);
        referrals.carried();
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.EXPIRED);
        assertThat(referrals.offer(file, FOREIGN))
                .returns(ShareStatus.ACCEPTED, OfferView::status)
                .returns(null, OfferView::withdrawnAt);
        assertThat(consents.of(new Desk(referrals.node(), opened).file()))
                .extracting(ConsentView::withdrawnAt)
                .containsOnlyNulls();
    }

    /** Whoever has it knows the day, also before any word of its end comes. */
    @Test
    void nobodyThereOpensItAfterTheLastDay() {
        var file = unopened();
        referrals.node().pass(Duration.ofDays(2));
        assertThat(offers.opens(referrals.offer(file, THEIRS), THEIRS)).isFalse();
        assertThat(refused(() -> offers.open(referrals.share(file).shareRef(), THEIRS)))
                .isEqualTo("share-over");
    }

    @Test
    void whatAnotherConsentCarriesByThenWaitsOn() {
        var file = offered();
        referrals.does(file, OURS, consent(Purpose.SERVICE, SCOPE));
        passes(2);
        assertThat(referrals.share(file).status().pending()).isTrue();
    }

    /** The word by name was for less than what is given to all: its last day opens nothing. */
    @Test
    void whoHadAWordByNameGetsNothingByWhatIsGivenToAllUntilHeIsNamedAnew() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var named = consent(Purpose.REFERRAL, List.of("age")).authority(SERVICE);
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        referrals.does(file, OURS, named.until(today().plusDays(1), null));
        passes(2);
        assertThat(referrals.desk(file).refusal(OURS, passing("refer", SERVICE)))
                .isEqualTo("share-no-ground");
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE).authority(SERVICE));
        referrals.does(file, OURS, passing("refer", SERVICE));
        assertThat(referrals.share(file).status().pending()).isTrue();
    }

    @Test
    void aConsentThatIsTakenBackEndsAtOnceAndNotOnceMore() {
        var file = offered();
        referrals.does(file, OURS, Act.draft("withdraw_consent").kind("referral"));
        assertThat(runs(file, "ref_consent_ends")).isFalse();
        passes(2);
        assertThat(told(OURS, file)).doesNotContain("consent_run_out");
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.RECALLED);
    }

    private CaseFile proposed() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, passing("refer", SERVICE).conditions("Life is in danger (synthetic)."));
        assertThat(runs(file, "ref_override")).isTrue();
        return file;
    }

    @Test
    void whatOneProposesWithoutConsentIsGoneWhenNobodyAgreesInTime() {
        var file = proposed();
        var proposed = shares.proposed(referrals.desk(file).file()).get(0);
        passes(10);
        assertThat(shares.proposed(referrals.desk(file).file())).isEmpty();
        assertThat(told(OURS, file)).contains("override_lapsed");
        var late = Act.draft("approve_override").item(proposed.overrideRef());
        assertThat(referrals.desk(file).refusal(SECOND, late)).isEqualTo("unknown-code");
        assertThat(shares.of(referrals.desk(file).file())).isEmpty();
    }

    @Test
    void whatASecondPersonHasAgreedToInTimeIsNotTakenBack() {
        var file = proposed();
        var proposed = shares.proposed(referrals.desk(file).file()).get(0);
        referrals.does(file, SECOND, Act.draft("approve_override").item(proposed.overrideRef()));
        assertThat(runs(file, "ref_override")).isFalse();
        assertThat(referrals.share(file).ground()).isEqualTo("override");
    }
}
