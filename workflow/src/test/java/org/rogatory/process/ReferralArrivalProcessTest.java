package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.refused;
import static org.rogatory.process.ReferralSaid.NAME;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.rogatory.persons.FileKeys;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.contact.RevealReason;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareArrival;
import org.rogatory.referral.share.ShareReveals;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.share.ShareView;
import org.springframework.beans.factory.annotation.Autowired;

/** What was accepted is followed until the person is there: nobody is at neither of two places unseen. */
@EngineTest
class ReferralArrivalProcessTest {

    private static final String ABROAD = "KG-NC";
    private static final String MENDING = "MendRelease";
    private static final Officer OURS = ReferralFixtures.coordinator(COORDINATOR);
    private static final Officer SECOND = ReferralFixtures.coordinator2(COORDINATOR);
    private static final Officer THIRD =
            new Officer("coordinator3.kz.kz-nc", "coordinator3", "KZ", COORDINATOR, Set.of(Role.COORDINATOR));
    private static final Officer FOREIGN = ReferralFixtures.coordinator(ABROAD);

    private final ReferralFixtures referrals;
    private final Offers offers;
    private final ShareReveals reveals;
    private final FileKeys keys;

    @Autowired
    ReferralArrivalProcessTest(ReferralFixtures referrals, Offers offers, ShareReveals reveals, FileKeys keys) {
        this.referrals = referrals;
        this.offers = offers;
        this.reveals = reveals;
        this.keys = keys;
    }

    @BeforeEach
    @AfterEach
    void fresh() {
        referrals.node().courier().reset();
    }

    /** Offered to another State; who decides there has accepted, and his word is not carried yet. */
    private CaseFile accepted(String verb, ActDraft agreed) {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, agreed.authority(ABROAD));
        referrals.does(file, OURS, passing(verb, ABROAD));
        offers.accept(ref(file), FOREIGN);
        return file;
    }

    private CaseFile accepted(String verb) {
        return accepted(verb, consent(Purpose.CROSS_BORDER, SCOPE));
    }

    private CaseFile arrived(String verb) {
        var file = accepted(verb);
        referrals.carried();
        return file;
    }

    /** What leaves by that reaches nobody there. */
    private CaseFile lost(String verb) {
        return lost(accepted(verb));
    }

    private CaseFile lost(CaseFile accepted) {
        referrals.node().courier().cutOff("KG");
        referrals.carried();
        referrals.node().courier().reached("KG");
        assertThat(arrival(accepted)).isEqualTo(ShareArrival.LOST);
        return accepted;
    }

    private String ref(CaseFile file) {
        return referrals.share(file).shareRef();
    }

    private @Nullable ShareArrival arrival(CaseFile file) {
        return referrals.share(file).arrival();
    }

    private boolean closed(CaseFile file) {
        return referrals.desk(file).file().closedAt() != null;
    }

    private ActDraft about(CaseFile file, String verb) {
        return Act.draft(verb).item(ref(file));
    }

    private void waits(int days) {
        referrals.node().pass(Duration.ofDays(days));
        referrals.node().jobs().ring();
        referrals.carried();
    }

    private List<String> notices(Officer officer, String reference) {
        return referrals.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(reference))
                .map(NoticeView::code)
                .toList();
    }

    private List<String> steps(CaseFile file) {
        var shareRef = ref(file);
        return referrals.node().courier().told().stream()
                .map(told -> told.path("payload"))
                .filter(said -> shareRef.equals(said.path("share").asString("")))
                .map(said -> said.path("step").asString(""))
                .toList();
    }

    private boolean unreadable(CaseFile file) {
        return keys.destroyed("release-" + ref(file));
    }

    @Test
    @OnBothDatabases
    void aFileIsClosedOnlyOnceItIsTakenUpThere() {
        var file = lost("transfer_file");
        assertThat(closed(file)).as("the person is here").isFalse();
        assertThat(referrals.desk(file).at()).contains(MENDING);
        assertThat(notices(OURS, file.caseRef())).contains("share_lost");
        assertThat(unreadable(file)).as("it is sent anew under it").isFalse();
        referrals.does(file, OURS, about(file, "resend_share"));
        assertThat(arrival(file)).isEqualTo(ShareArrival.ARRIVED);
        assertThat(referrals.desk(file).at()).doesNotContain(MENDING);
        assertThat(unreadable(file)).isTrue();
        assertThat(closed(file)).as("nobody has opened it").isFalse();
        var opened = offers.open(ref(file), FOREIGN);
        referrals.carried();
        assertThat(arrival(file)).isEqualTo(ShareArrival.TAKEN);
        assertThat(closed(file)).isTrue();
        assertThat(steps(file)).containsOnlyOnce("accept", "release");
        assertThat(referrals.node().courier().told().toString()).doesNotContain("SYNTETBEKOVA", file.caseRef());
        assertThat(reveals.came(opened, ref(file), RevealReason.SAFETY, FOREIGN))
                .contains(NAME);
    }

    @Test
    void whatDidNotArriveIsEndedAndToldThere() {
        var file = lost("transfer_file");
        referrals.does(file, OURS, about(file, "revoke_share"));
        assertThat(referrals.share(file))
                .returns(ShareStatus.EXPIRED, ShareView::status)
                .returns("unreachable", ShareView::reason);
        assertThat(referrals.offer(file, FOREIGN))
                .returns(ShareStatus.EXPIRED, OfferView::status)
                .returns("unreachable", OfferView::reason);
        assertThat(refused(() -> offers.open(ref(file), FOREIGN))).isEqualTo("share-over");
        assertThat(closed(file)).isFalse();
        assertThat(referrals.desk(file).at()).doesNotContain(MENDING);
        assertThat(referrals.clocks(file)).doesNotContain("ref_answer");
        assertThat(unreadable(file)).isTrue();
        assertThat(steps(file)).doesNotContain("release");
    }

    @Test
    void whatThePersonHasTakenBackMeanwhileIsNotSentAnew() {
        var file = lost("transfer_file");
        referrals.does(file, OURS, Act.draft("withdraw_consent").kind("cross_border"));
        assertThat(referrals.share(file))
                .returns(ShareStatus.RECALLED, ShareView::status)
                .returns("consent_ended", ShareView::reason);
        assertThat(referrals.offer(file, FOREIGN).status()).isEqualTo(ShareStatus.RECALLED);
        assertThat(referrals.desk(file).refusal(OURS, about(file, "resend_share")))
                .isEqualTo("share-answered");
        assertThat(referrals.desk(file).at()).doesNotContain(MENDING);
        assertThat(unreadable(file)).isTrue();
        assertThat(closed(file)).isFalse();
    }

    @Test
    void whatNoWordOfThePersonCarriesAnyMoreIsNotSentAnew() {
        var tomorrow = referrals.node().today("Asia/Almaty").plusDays(1);
        var file = lost(accepted("refer", consent(Purpose.CROSS_BORDER, SCOPE).until(tomorrow, null)));
        waits(4);
        assertThat(referrals.desk(file).refusal(OURS, about(file, "resend_share")))
                .isEqualTo("share-cross-border-consent");
        assertThat(referrals.desk(file).at()).contains(MENDING);
        assertThat(steps(file)).doesNotContain("release");
    }

    /** It lies there, and no word of that comes back: sent anew it opens no second file. */
    @Test
    void whatIsNotKnownToHaveComeIsMissedAndComesOnce() {
        var file = accepted("refer");
        for (var round = 0; round < 9 && referrals.share(file).status() != ShareStatus.ACCEPTED; round++) {
            referrals.node().jobs().tryOnce();
        }
        referrals.node().courier().cutOff("KZ");
        referrals.carried();
        assertThat(arrival(file)).isEqualTo(ShareArrival.UNDER_WAY);
        waits(4);
        assertThat(arrival(file)).isEqualTo(ShareArrival.LOST);
        assertThat(referrals.desk(file).at()).contains(MENDING);
        referrals.node().courier().reached("KZ");
        referrals.does(file, OURS, about(file, "resend_share"));
        assertThat(arrival(file)).isEqualTo(ShareArrival.ARRIVED);
        var opened = offers.open(ref(file), FOREIGN);
        referrals.carried();
        assertThat(offers.open(ref(file), FOREIGN)).isEqualTo(opened);
        assertThat(arrival(file)).isEqualTo(ShareArrival.TAKEN);
    }

    @Test
    void whoDoesNotOpenWhatHeHasAcceptedIsReminded() {
        var file = arrived("refer");
        assertThat(arrival(file)).isEqualTo(ShareArrival.ARRIVED);
        assertThat(referrals.clocks(file)).contains("ref_answer");
        waits(4);
        assertThat(steps(file)).contains("remind");
        assertThat(notices(FOREIGN, ref(file))).contains("share_unopened");
        assertThat(notices(OURS, file.caseRef())).contains("share_untaken");
        offers.open(ref(file), FOREIGN);
        referrals.carried();
        assertThat(arrival(file)).isEqualTo(ShareArrival.TAKEN);
        assertThat(referrals.clocks(file)).doesNotContain("ref_answer");
        assertThat(closed(file)).as("referred, not handed over").isFalse();
    }

    @Test
    void whatNobodyOpensIsTakenBackAndStaysHere() {
        var file = arrived("transfer_file");
        referrals.does(file, OURS, about(file, "revoke_share"));
        assertThat(referrals.share(file))
                .returns(ShareStatus.EXPIRED, ShareView::status)
                .returns("unanswered", ShareView::reason);
        assertThat(referrals.offer(file, FOREIGN).status()).isEqualTo(ShareStatus.EXPIRED);
        assertThat(refused(() -> offers.open(ref(file), FOREIGN))).isEqualTo("share-over");
        assertThat(closed(file)).isFalse();
    }

    /** The words cross: both sides are told, and nothing is closed by it. */
    @Test
    void whatIsOpenedWhileItIsTakenBackIsToldToBoth() {
        var file = arrived("transfer_file");
        offers.open(ref(file), FOREIGN);
        referrals.does(file, OURS, about(file, "revoke_share"));
        assertThat(referrals.share(file))
                .returns(ShareStatus.EXPIRED, ShareView::status)
                .returns(ShareArrival.TAKEN, ShareView::arrival);
        assertThat(notices(OURS, file.caseRef())).contains("share_parked");
        assertThat(notices(FOREIGN, ref(file))).contains("share_parked");
        assertThat(closed(file)).isFalse();
    }

    @Test
    void aFileOnItsWayGoesToNobodyElseAndIsNotClosed() {
        var file = arrived("transfer_file");
        assertThat(referrals.desk(file).at()).doesNotContain("ReferPerson");
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        assertThat(referrals.desk(file).refusal(OURS, passing("transfer_file", "KZ-SHELTER-1")))
                .isEqualTo("share-under-way");
        var proposed = Act.draft("propose_closing").kind("goals_reached").internalText("All is done (synthetic).");
        referrals.does(file, SECOND, proposed);
        assertThat(referrals.desk(file).refusal(THIRD, Act.draft("close"))).isEqualTo("share-under-way");
    }

    /** It would end nowhere, and could be made longer by nobody. */
    @Test
    void aPeriodThatBeganOnTheWayKeepsTheFileHere() {
        var file = arrived("transfer_file");
        var today = referrals.node().today("Asia/Almaty");
        var granted = Act.draft("grant").happened(today, null).until(today.plusDays(30), null);
        referrals.does(
                file, ReferralFixtures.commission(1), granted.reference("the order of the commission (synthetic)"));
        offers.open(ref(file), FOREIGN);
        referrals.carried();
        assertThat(arrival(file)).isEqualTo(ShareArrival.TAKEN);
        assertThat(closed(file)).isFalse();
        assertThat(notices(OURS, file.caseRef())).contains("share_kept_here");
    }
}
