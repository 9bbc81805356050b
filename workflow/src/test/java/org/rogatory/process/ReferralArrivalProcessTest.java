package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.refused;
import static org.rogatory.process.ReferralSaid.NAME;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;
import static org.rogatory.process.SharesAbroad.FOREIGN;
import static org.rogatory.process.SharesAbroad.OURS;
import static org.rogatory.process.SharesAbroad.SECOND;
import static org.rogatory.process.SharesAbroad.THIRD;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.FileKeys;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.contact.RevealReason;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareArrival;
import org.rogatory.referral.share.ShareKeeping;
import org.rogatory.referral.share.ShareReveals;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.share.ShareView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was accepted is followed until the person is there: nobody is at neither of two places unseen. */
@EngineTest
class ReferralArrivalProcessTest {

    private static final String MENDING = "MendRelease";

    private final ReferralFixtures referrals;
    private final SharesAbroad abroad;
    private final Offers offers;
    private final ShareReveals reveals;
    private final FileKeys keys;
    private final ShareKeeping keeping;
    private final FileCipher cipher;
    private final JdbcClient jdbc;

    @Autowired
    ReferralArrivalProcessTest(
            SharesAbroad abroad,
            ShareReveals reveals,
            FileKeys keys,
            ShareKeeping keeping,
            FileCipher cipher,
            JdbcClient jdbc) {
        this.abroad = abroad;
        this.referrals = abroad.referrals();
        this.offers = abroad.offers();
        this.reveals = reveals;
        this.keys = keys;
        this.keeping = keeping;
        this.cipher = cipher;
        this.jdbc = jdbc;
    }

    @BeforeEach
    @AfterEach
    void fresh() {
        referrals.node().courier().reset();
    }

    private List<String> steps(CaseFile file) {
        var shareRef = abroad.ref(file);
        return referrals.node().courier().told().stream()
                .map(told -> told.path("payload"))
                .filter(said -> shareRef.equals(said.path("share").asString("")))
                .map(said -> said.path("step").asString(""))
                .toList();
    }

    private boolean unreadable(CaseFile file) {
        return keys.destroyed("release-" + abroad.ref(file));
    }

    @Test
    @OnBothDatabases
    void aFileIsClosedOnlyOnceItIsTakenUpThere() {
        var file = abroad.lost("transfer_file");
        assertThat(abroad.closed(file)).as("the person is here").isFalse();
        assertThat(referrals.desk(file).at()).contains(MENDING);
        assertThat(abroad.notices(OURS, file.caseRef())).contains("share_lost");
        assertThat(unreadable(file)).as("it is sent anew under it").isFalse();
        referrals.does(file, OURS, abroad.about(file, "resend_share"));
        assertThat(abroad.arrival(file)).isEqualTo(ShareArrival.ARRIVED);
        assertThat(referrals.desk(file).at()).doesNotContain(MENDING);
        assertThat(unreadable(file)).isTrue();
        assertThat(abroad.closed(file)).as("nobody has opened it").isFalse();
        var opened = offers.open(abroad.ref(file), FOREIGN);
        referrals.carried();
        assertThat(abroad.arrival(file)).isEqualTo(ShareArrival.TAKEN);
        assertThat(abroad.closed(file)).isTrue();
        assertThat(steps(file)).containsOnlyOnce("accept", "release");
        assertThat(referrals.node().courier().told().toString()).doesNotContain("SYNTETBEKOVA", file.caseRef());
        assertThat(reveals.came(opened, abroad.ref(file), RevealReason.SAFETY, FOREIGN))
                .contains(NAME);
    }

    /** As if the node had ended after it was written down that it has come, and before its key was destroyed. */
    @Test
    @OnBothDatabases
    void aKeyThatOutlivedWhatItEndsWithEndsLater() {
        var come = abroad.arrived("refer");
        var lost = abroad.lost("refer");
        var key = "release-" + abroad.ref(come);
        jdbc.sql("delete from persons_file_key where case_ref = ?").param(key).update();
        cipher.encrypt(key, "what has left (synthetic)");
        assertThat(unreadable(come)).isFalse();
        keeping.forgetOld();
        assertThat(unreadable(come)).isTrue();
        assertThat(unreadable(lost)).as("it is sent anew under it").isFalse();
    }

    @Test
    void whatDidNotArriveIsEndedAndToldThere() {
        var file = abroad.lost("transfer_file");
        referrals.does(file, OURS, abroad.about(file, "revoke_share"));
        assertThat(referrals.share(file))
                .returns(ShareStatus.EXPIRED, ShareView::status)
                .returns("unreachable", ShareView::reason);
        assertThat(referrals.offer(file, FOREIGN))
                .returns(ShareStatus.EXPIRED, OfferView::status)
                .returns("unreachable", OfferView::reason);
        assertThat(refused(() -> offers.open(abroad.ref(file), FOREIGN))).isEqualTo("share-over");
        assertThat(abroad.closed(file)).isFalse();
        assertThat(referrals.desk(file).at()).doesNotContain(MENDING);
        assertThat(referrals.clocks(file)).doesNotContain("ref_answer");
        assertThat(unreadable(file)).isTrue();
        assertThat(steps(file)).doesNotContain("release");
    }

    @Test
    void whatThePersonHasTakenBackMeanwhileIsNotSentAnew() {
        var file = abroad.lost("transfer_file");
        referrals.does(file, OURS, Act.draft("withdraw_consent").kind("cross_border"));
        assertThat(referrals.share(file))
                .returns(ShareStatus.RECALLED, ShareView::status)
                .returns("consent_ended", ShareView::reason);
        assertThat(referrals.offer(file, FOREIGN).status()).isEqualTo(ShareStatus.RECALLED);
        assertThat(referrals.desk(file).refusal(OURS, abroad.about(file, "resend_share")))
                .isEqualTo("share-answered");
        assertThat(referrals.desk(file).at()).doesNotContain(MENDING);
        assertThat(unreadable(file)).isTrue();
        assertThat(abroad.closed(file)).isFalse();
    }

    @Test
    void whatNoWordOfThePersonCarriesAnyMoreIsNotSentAnew() {
        var tomorrow = referrals.node().today("Asia/Almaty").plusDays(1);
        var file = abroad.lost(
                abroad.accepted("refer", consent(Purpose.CROSS_BORDER, SCOPE).until(tomorrow, null)));
        abroad.waits(4);
        assertThat(referrals.desk(file).refusal(OURS, abroad.about(file, "resend_share")))
                .isEqualTo("share-cross-border-consent");
        assertThat(referrals.desk(file).at()).contains(MENDING);
        assertThat(steps(file)).doesNotContain("release");
    }

    /** It lies there, and no word of that comes back: sent anew it opens no second file. */
    @Test
    void whatIsNotKnownToHaveComeIsMissedAndComesOnce() {
        var file = abroad.accepted("refer");
        for (var round = 0; round < 9 && referrals.share(file).status() != ShareStatus.ACCEPTED; round++) {
            referrals.node().jobs().tryOnce();
        }
        referrals.node().courier().cutOff("KZ");
        referrals.carried();
        assertThat(abroad.arrival(file)).isEqualTo(ShareArrival.UNDER_WAY);
        abroad.waits(4);
        assertThat(abroad.arrival(file)).isEqualTo(ShareArrival.LOST);
        assertThat(referrals.desk(file).at()).contains(MENDING);
        referrals.node().courier().reached("KZ");
        referrals.does(file, OURS, abroad.about(file, "resend_share"));
        assertThat(abroad.arrival(file)).isEqualTo(ShareArrival.ARRIVED);
        var opened = offers.open(abroad.ref(file), FOREIGN);
        referrals.carried();
        assertThat(offers.open(abroad.ref(file), FOREIGN)).isEqualTo(opened);
        assertThat(abroad.arrival(file)).isEqualTo(ShareArrival.TAKEN);
    }

    @Test
    void whoDoesNotOpenWhatHeHasAcceptedIsReminded() {
        var file = abroad.arrived("refer");
        assertThat(abroad.arrival(file)).isEqualTo(ShareArrival.ARRIVED);
        assertThat(referrals.clocks(file)).contains("ref_answer");
        abroad.waits(4);
        assertThat(steps(file)).contains("remind");
        assertThat(abroad.notices(FOREIGN, abroad.ref(file))).contains("share_unopened");
        assertThat(abroad.notices(OURS, file.caseRef())).contains("share_untaken");
        offers.open(abroad.ref(file), FOREIGN);
        referrals.carried();
        assertThat(abroad.arrival(file)).isEqualTo(ShareArrival.TAKEN);
        assertThat(referrals.clocks(file)).doesNotContain("ref_answer");
        assertThat(abroad.closed(file)).as("referred, not handed over").isFalse();
    }

    @Test
    void whatNobodyOpensIsTakenBackAndStaysHere() {
        var file = abroad.arrived("transfer_file");
        referrals.does(file, OURS, abroad.about(file, "revoke_share"));
        assertThat(referrals.share(file))
                .returns(ShareStatus.EXPIRED, ShareView::status)
                .returns("unanswered", ShareView::reason);
        assertThat(referrals.offer(file, FOREIGN).status()).isEqualTo(ShareStatus.EXPIRED);
        assertThat(refused(() -> offers.open(abroad.ref(file), FOREIGN))).isEqualTo("share-over");
        assertThat(abroad.closed(file)).isFalse();
    }

    /** The words cross: both sides are told, and nothing is closed by it. */
    @Test
    void whatIsOpenedWhileItIsTakenBackIsToldToBoth() {
        var file = abroad.arrived("transfer_file");
        offers.open(abroad.ref(file), FOREIGN);
        referrals.does(file, OURS, abroad.about(file, "revoke_share"));
        assertThat(referrals.share(file))
                .returns(ShareStatus.EXPIRED, ShareView::status)
                .returns(ShareArrival.TAKEN, ShareView::arrival);
        assertThat(abroad.notices(OURS, file.caseRef())).contains("share_parked");
        assertThat(abroad.notices(FOREIGN, abroad.ref(file))).contains("share_parked");
        assertThat(abroad.closed(file)).isFalse();
    }

    @Test
    void aFileOnItsWayGoesToNobodyElseAndIsNotClosed() {
        var file = abroad.arrived("transfer_file");
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
        var file = abroad.arrived("transfer_file");
        var today = referrals.node().today("Asia/Almaty");
        var granted = Act.draft("grant").happened(today, null).until(today.plusDays(30), null);
        referrals.does(
                file, ReferralFixtures.commission(1), granted.reference("the order of the commission (synthetic)"));
        offers.open(abroad.ref(file), FOREIGN);
        referrals.carried();
        assertThat(abroad.arrival(file)).isEqualTo(ShareArrival.TAKEN);
        assertThat(abroad.closed(file)).isFalse();
        assertThat(abroad.notices(OURS, file.caseRef())).contains("share_kept_here");
    }
}
