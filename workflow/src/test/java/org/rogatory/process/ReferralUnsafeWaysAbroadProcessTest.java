package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.refused;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;
import static org.rogatory.process.SharesAbroad.ABROAD;
import static org.rogatory.process.SharesAbroad.FOREIGN;
import static org.rogatory.process.SharesAbroad.OURS;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareArrival;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.share.ShareView;
import org.springframework.beans.factory.annotation.Autowired;

/** A way that is safe no more ends also what is not known to have come, and what is opened at that very time is told. */
@EngineTest
class ReferralUnsafeWaysAbroadProcessTest {

    private static final List<String> WITH_WAYS = List.of("age", "language", "needs", "names", "contacts");

    private final SharesAbroad abroad;
    private final ReferralFixtures referrals;
    private final Offers offers;

    @Autowired
    ReferralUnsafeWaysAbroadProcessTest(SharesAbroad abroad) {
        this.abroad = abroad;
        this.referrals = abroad.referrals();
        this.offers = abroad.offers();
    }

    @BeforeEach
    @AfterEach
    void fresh() {
        referrals.node().courier().reset();
    }

    private static ActDraft way(String safe) {
        var answers = Map.of("value", "+7 700 (synthetic)", "safe", safe, "said_by", "The person (synthetic)");
        return Act.draft("record_contact").kind("contact_phone").answers(answers);
    }

    /** It tells the way that was safe when it was offered; nothing of it is carried yet. */
    private CaseFile accepted() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, way("yes"));
        referrals.does(file, OURS, consent(Purpose.CROSS_BORDER, WITH_WAYS).authority(ABROAD));
        referrals.does(file, OURS, passing("refer", ABROAD).keys(WITH_WAYS));
        offers.accept(abroad.ref(file), FOREIGN);
        return file;
    }

    private List<String> told(CaseFile file) {
        return abroad.notices(OURS, file.caseRef());
    }

    private void ended(CaseFile file) {
        assertThat(referrals.share(file))
                .returns(ShareStatus.EXPIRED, ShareView::status)
                .as("why is nobody's business there")
                .returns(null, ShareView::reason);
        assertThat(told(file)).contains("share_revoked").doesNotContain("share_ways_unsafe");
        assertThat(referrals.clocks(file)).doesNotContain("ref_answer");
        assertThat(referrals.desk(file).at()).as("it is sent anew by nobody").doesNotContain("MendRelease");
    }

    /** It lies there all the time, and no word of that came back. */
    @Test
    @OnBothDatabases
    void whatIsMissedAndHasComeIsOpenedByNobody() {
        var file = abroad.unconfirmed(accepted());
        abroad.waits(4);
        assertThat(abroad.arrival(file)).isEqualTo(ShareArrival.LOST);
        assertThat(referrals.desk(file).at()).contains("MendRelease");
        referrals.node().courier().reached("KZ");
        referrals.does(file, OURS, way("no"));
        ended(file);
        assertThat(referrals.offer(file, FOREIGN))
                .returns(ShareStatus.EXPIRED, OfferView::status)
                .returns(null, OfferView::reason);
        assertThat(refused(() -> offers.open(abroad.ref(file), FOREIGN))).isEqualTo("share-over");
    }

    @Test
    void whatReachesNobodyEndsToo() {
        var file = abroad.lost(accepted());
        referrals.does(file, OURS, way("no"));
        ended(file);
    }

    /** The words cross: who has it is told by people. */
    @Test
    void whatIsOpenedWhileItIsTakenBackIsToBeToldThere() {
        var file = accepted();
        referrals.carried();
        assertThat(abroad.arrival(file)).isEqualTo(ShareArrival.ARRIVED);
        offers.open(abroad.ref(file), FOREIGN);
        referrals.does(file, OURS, way("no"));
        assertThat(referrals.share(file))
                .returns(ShareStatus.EXPIRED, ShareView::status)
                .returns(ShareArrival.TAKEN, ShareView::arrival);
        assertThat(told(file)).contains("share_parked").containsOnlyOnce("share_ways_unsafe");
    }

    @Test
    void whatIsOpenedWithWaysThatAreSafeIsNobodysToTell() {
        var file = accepted();
        referrals.carried();
        offers.open(abroad.ref(file), FOREIGN);
        referrals.does(file, OURS, way("unknown"));
        assertThat(abroad.arrival(file)).isEqualTo(ShareArrival.TAKEN);
        assertThat(told(file)).doesNotContain("share_ways_unsafe");
    }
}
