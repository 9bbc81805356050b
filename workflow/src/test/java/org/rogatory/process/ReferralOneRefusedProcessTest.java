package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.share.ShareView;
import org.rogatory.referral.share.Shares;
import org.springframework.beans.factory.annotation.Autowired;

/** Who says no to one organisation by name has said nothing to the others. */
@EngineTest
class ReferralOneRefusedProcessTest {

    private static final String SHELTER = "KZ-SHELTER-1";
    private static final Officer OURS = ReferralFixtures.responder(UNIT);
    private static final Officer THEIRS = ReferralFixtures.coordinator(COORDINATOR);

    private final ReferralFixtures referrals;
    private final Consents consents;
    private final Shares shares;
    private final Offers offers;

    @Autowired
    ReferralOneRefusedProcessTest(ReferralFixtures referrals, Consents consents, Shares shares, Offers offers) {
        this.referrals = referrals;
        this.consents = consents;
        this.shares = shares;
        this.offers = offers;
    }

    @BeforeEach
    @AfterEach
    void fresh() {
        referrals.node().courier().reset();
    }

    /** He agrees to being referred to anybody who helps, and two are asked. */
    private CaseFile asked() {
        var file = referrals.opened(UNIT, Age.ADULT);
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        referrals.does(file, OURS, passing("refer", COORDINATOR));
        referrals.does(file, OURS, passing("refer", SHELTER));
        return file;
    }

    private ShareView share(CaseFile file, String to) {
        return shares.of(referrals.desk(file).file()).stream()
                .filter(share -> share.toAuthority().equals(to))
                .findFirst()
                .orElseThrow();
    }

    private static ActDraft no(String verb, String to) {
        return Act.draft(verb).kind("referral").authority(to);
    }

    private void shelterAlone(CaseFile file) {
        assertThat(share(file, SHELTER).status()).isEqualTo(ShareStatus.RECALLED);
        assertThat(share(file, COORDINATOR).status().pending())
                .as("another is asked still")
                .isTrue();
        assertThat(referrals.desk(file).file().status()).isEqualTo("referred");
        assertThat(consents.standing(file.caseRef(), Purpose.REFERRAL, COORDINATOR))
                .isPresent();
        assertThat(consents.standing(file.caseRef(), Purpose.REFERRAL, SHELTER)).isEmpty();
        assertThat(referrals.desk(file).refusal(OURS, passing("refer", SHELTER)))
                .isEqualTo("share-no-ground");
    }

    @Test
    void aNoToOneForTheSamePurposeStopsWhatGoesToThatOneAlone() {
        var file = asked();
        referrals.does(file, OURS, no("record_declined", SHELTER));
        shelterAlone(file);
    }

    @Test
    void whatIsTakenBackFromOneStandsForTheOthers() {
        var file = asked();
        referrals.does(file, OURS, no("withdraw_consent", SHELTER));
        shelterAlone(file);
    }

    @Test
    void whoHasSomethingAlreadyIsToldAndTheOthersKeepTheirs() {
        var file = asked();
        offers.accept(share(file, COORDINATOR).shareRef(), THEIRS);
        referrals.carried();
        offers.open(share(file, COORDINATOR).shareRef(), THEIRS);
        referrals.carried();
        referrals.does(file, OURS, no("record_declined", SHELTER));
        assertThat(share(file, SHELTER).status()).isEqualTo(ShareStatus.RECALLED);
        assertThat(share(file, COORDINATOR).withdrawnAt())
                .as("nothing was said of it")
                .isNull();
        referrals.does(file, OURS, no("withdraw_consent", COORDINATOR));
        assertThat(share(file, COORDINATOR).withdrawnAt()).isNotNull();
    }

    /** A case, the police and an embassy are named nowhere: what is given to all of them is asked anew. */
    @Test
    void allThatIsTakenBackFromOneIsANoForEachPurpose() {
        var file = referrals.opened(UNIT, Age.ADULT);
        for (var purpose : List.of(Purpose.REFERRAL, Purpose.STATISTICS, Purpose.LAW_ENFORCEMENT)) {
            referrals.does(file, OURS, consent(purpose, SCOPE));
        }
        referrals.does(file, OURS, Act.draft("withdraw_consent").authority(SHELTER));
        assertThat(consents.standing(file.caseRef(), Purpose.REFERRAL, COORDINATOR))
                .isPresent();
        assertThat(consents.standing(file.caseRef(), Purpose.STATISTICS, null)).isPresent();
        assertThat(consents.standing(file.caseRef(), Purpose.STATISTICS, SHELTER))
                .isEmpty();
        assertThat(consents.standing(file.caseRef(), Purpose.LAW_ENFORCEMENT, null))
                .isEmpty();
    }

    /** A no is written down once; named again, he can be refused again. */
    @Test
    void whatWasTakenBackFromOneIsNotTakenBackOnceMore() {
        var file = asked();
        referrals.does(file, OURS, no("withdraw_consent", SHELTER));
        var said = consents.of(referrals.desk(file).file()).size();
        assertThat(referrals.desk(file).refusal(OURS, no("withdraw_consent", SHELTER)))
                .isEqualTo("consent-none");
        assertThat(referrals
                        .desk(file)
                        .refusal(OURS, Act.draft("withdraw_consent").authority(SHELTER)))
                .isEqualTo("consent-none");
        assertThat(consents.of(referrals.desk(file).file())).hasSize(said);
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE).authority(SHELTER));
        referrals.does(file, OURS, no("withdraw_consent", SHELTER));
        assertThat(consents.standing(file.caseRef(), Purpose.REFERRAL, SHELTER)).isEmpty();
    }

    @Test
    void fromWhomNothingWasGivenNothingIsTakenBack() {
        var file = referrals.opened(UNIT, Age.ADULT);
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE).authority(COORDINATOR));
        assertThat(referrals.desk(file).refusal(OURS, no("withdraw_consent", SHELTER)))
                .isEqualTo("consent-none");
    }
}
