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
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.rogatory.referral.consent.ConsentView;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.share.ShareView;
import org.rogatory.referral.share.Shares;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of what is on offer, and of the file, when the person, the facts or the clock turn out otherwise. */
@EngineTest
class ReferralShareEndsProcessTest {

    private static final Officer OURS = ReferralFixtures.responder(UNIT);
    private static final Officer THEIRS = ReferralFixtures.coordinator(COORDINATOR);
    private static final String SHELTER = "KZ-SHELTER-1";

    private final ReferralFixtures referrals;
    private final Shares shares;
    private final Offers offers;
    private final Consents consents;

    @Autowired
    ReferralShareEndsProcessTest(ReferralFixtures referrals, Shares shares, Offers offers, Consents consents) {
        this.referrals = referrals;
        this.shares = shares;
        this.offers = offers;
        this.consents = consents;
    }

    @BeforeEach
    void begin() {
        referrals.node().courier().reset();
    }

    @AfterEach
    void end() {
        referrals.node().courier().reset();
    }

    private CaseFile consenting(String authority, Officer officer) {
        var file = referrals.opened(authority, Age.ADULT);
        referrals.does(file, officer, Act.draft("record_safety").keys(List.of("medical_need")));
        referrals.does(file, officer, consent(Purpose.REFERRAL, SCOPE));
        return file;
    }

    private ShareView share(CaseFile file, String to) {
        return shares.of(referrals.desk(file).file()).stream()
                .filter(share -> share.toAuthority().equals(to))
                .findFirst()
                .orElseThrow();
    }

    private OfferView offer(CaseFile file) {
        var shareRef = share(file, COORDINATOR).shareRef();
        return referrals.offered(THEIRS).stream()
                .filter(offered -> offered.shareRef().equals(shareRef))
                .findFirst()
                .orElseThrow();
    }

    private String status(CaseFile file) {
        return String.valueOf(referrals.desk(file).file().status());
    }

    @Test
    @OnBothDatabases
    void whatWasOfferedForAChildGoesNoFurtherWhenThePersonIsNone() {
        var file = referrals.opened(UNIT, Age.UNSURE);
        referrals.does(file, OURS, passing("refer", COORDINATOR).certified(true));
        assertThat(share(file, COORDINATOR).ground()).isEqualTo("child");
        referrals.does(file, OURS, Act.draft("decide_age").kind("adult").internalText("A passport (synthetic)."));
        referrals.carried();
        assertThat(share(file, COORDINATOR))
                .returns(ShareStatus.REVOKED, ShareView::status)
                .returns("ground_ended", ShareView::reason);
        assertThat(offer(file).status()).isEqualTo(ShareStatus.REVOKED);
        assertThat(referrals.clocks(file)).doesNotContain("ref_answer");
        assertThat(referrals.node().courier().told().toString()).doesNotContain("SYNTETBEKOVA");
        assertThat(referrals.node().notices().unreadOf(OURS))
                .filteredOn(notice -> notice.reference().equals(file.caseRef()))
                .extracting(NoticeView::code)
                .contains("share_revoked");
    }

    @Test
    @OnBothDatabases
    void whatAGuardianAgreedToEndsWhenHeIsSuspected() {
        var file = referrals.opened(UNIT, Age.CHILD);
        referrals.does(file, OURS, Act.draft("name_guardian").kind("guardian_named"));
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE).carrier("guardian"));
        referrals.does(file, OURS, passing("refer", COORDINATOR));
        assertThat(share(file, COORDINATOR).ground()).isEqualTo("consent");
        referrals.does(file, OURS, Act.draft("name_guardian").kind("guardian_suspected"));
        referrals.carried();
        assertThat(consents.of(referrals.desk(file).file())).noneMatch(ConsentView::standing);
        assertThat(share(file, COORDINATOR).status()).isEqualTo(ShareStatus.RECALLED);
        assertThat(offer(file).status()).isEqualTo(ShareStatus.RECALLED);
        nobodyIsAskedAnyMore(file);
    }

    /** No answer is owed any more: whoever works on the file knows, and looks for another service. */
    private void nobodyIsAskedAnyMore(CaseFile file) {
        assertThat(status(file)).isEqualTo("rejected_by_service");
        assertThat(referrals.desk(file).at()).contains("ReferPerson").doesNotContain("AwaitAnswer");
        assertThat(referrals.clocks(file)).doesNotContain("ref_answer");
        assertThat(referrals.node().notices().unreadOf(OURS))
                .filteredOn(notice -> notice.reference().equals(file.caseRef()))
                .extracting(NoticeView::code)
                .contains("share_recalled");
    }

    @Test
    void anotherServiceIsLookedForWhenTheWordToTheOneThatWasAskedIsTakenBack() {
        var file = consenting(UNIT, OURS);
        referrals.does(file, OURS, consent(Purpose.SERVICE, SCOPE).authority(COORDINATOR));
        referrals.does(file, OURS, passing("refer", COORDINATOR));
        referrals.does(file, OURS, Act.draft("withdraw_consent").kind("service").authority(COORDINATOR));
        assertThat(share(file, COORDINATOR).status()).isEqualTo(ShareStatus.RECALLED);
        nobodyIsAskedAnyMore(file);
        referrals.does(file, OURS, Act.draft("withdraw_consent").kind("referral"));
        assertThat(status(file)).as("he wants to be referred to nobody").isEqualTo("consent_declined");
    }

    @Test
    void whileAnotherIsAskedTheFileWaitsForItsAnswer() {
        var file = consenting(UNIT, OURS);
        referrals.does(file, OURS, consent(Purpose.SERVICE, SCOPE).authority(COORDINATOR));
        referrals.does(file, OURS, passing("refer", COORDINATOR));
        referrals.does(file, OURS, passing("refer", SHELTER));
        referrals.does(file, OURS, Act.draft("withdraw_consent").kind("service").authority(COORDINATOR));
        assertThat(share(file, COORDINATOR).status()).isEqualTo(ShareStatus.RECALLED);
        assertThat(status(file)).isEqualTo("referred");
        assertThat(referrals.desk(file).at()).contains("AwaitAnswer");
        referrals.does(file, OURS, Act.draft("withdraw_consent").kind("referral"));
        assertThat(share(file, SHELTER).status()).isEqualTo(ShareStatus.RECALLED);
        assertThat(status(file)).isEqualTo("consent_declined");
    }

    /** Whoever is named after him has agreed to nothing yet. */
    @Test
    void whatAGuardianAgreedToDoesNotComeBackWithAnother() {
        var file = referrals.opened(UNIT, Age.CHILD);
        referrals.does(file, OURS, Act.draft("name_guardian").kind("guardian_named"));
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE).carrier("guardian"));
        referrals.does(file, OURS, Act.draft("name_guardian").kind("guardian_none"));
        referrals.does(file, OURS, Act.draft("name_guardian").kind("guardian_named"));
        assertThat(consents.of(referrals.desk(file).file())).noneMatch(ConsentView::standing);
        assertThat(referrals.desk(file).refusal(OURS, passing("refer", COORDINATOR)))
                .isEqualTo("share-no-ground");
    }

    @Test
    void noFileIsClosedOverAnOfferThatWaits() {
        var file = consenting(COORDINATOR, THEIRS);
        referrals.does(file, THEIRS, passing("refer", SHELTER));
        referrals.does(file, THEIRS, Act.draft("start_support"));
        referrals.does(
                file,
                ReferralFixtures.coordinator2(COORDINATOR),
                Act.draft("propose_closing").kind("goals_reached").internalText("All is done (synthetic)."));
        var third = new Officer("coordinator3.kz.kz-nc", "coordinator3", "KZ", COORDINATOR, Set.of(Role.COORDINATOR));
        assertThat(referrals.desk(file).refusal(third, Act.draft("close"))).isEqualTo("share-waits");
        referrals.does(
                file,
                THEIRS,
                Act.draft("revoke_share").item(share(file, SHELTER).shareRef()));
        referrals.does(file, third, Act.draft("close"));
        assertThat(referrals.desk(file).file().closedAt()).isNotNull();
    }

    @Test
    void anotherServiceIsLookedForWhenNobodyAnswersAndWhenAnOfferIsTakenBack() {
        var revoked = consenting(UNIT, OURS);
        referrals.does(revoked, OURS, passing("refer", COORDINATOR));
        referrals.does(
                revoked,
                OURS,
                Act.draft("revoke_share").item(share(revoked, COORDINATOR).shareRef()));
        assertThat(referrals.desk(revoked).at()).contains("ReferPerson");

        var expired = consenting(UNIT, OURS);
        referrals.does(expired, OURS, passing("refer", COORDINATOR));
        assertThat(referrals.desk(expired).at()).contains("AwaitAnswer");
        for (var round = 0; round < 6; round++) {
            referrals.node().pass(Duration.ofDays(4));
            referrals.node().jobs().ring();
            referrals.carried();
        }
        assertThat(share(expired, COORDINATOR).status()).isEqualTo(ShareStatus.EXPIRED);
        assertThat(referrals.desk(expired).at()).contains("ReferPerson");
    }

    @Test
    void whoElseWasAskedIsToldWhenTheFileIsHandedOver() {
        var file = consenting(UNIT, OURS);
        referrals.does(file, OURS, passing("refer", SHELTER));
        referrals.does(file, OURS, passing("transfer_file", COORDINATOR));
        offers.accept(share(file, COORDINATOR).shareRef(), THEIRS);
        referrals.carried();
        assertThat(share(file, SHELTER))
                .returns(ShareStatus.REVOKED, ShareView::status)
                .returns("handed_over", ShareView::reason);
        offers.open(share(file, COORDINATOR).shareRef(), THEIRS);
        referrals.carried();
        assertThat(referrals.desk(file).file().closedAt()).isNotNull();
    }

    @Test
    void whoRefusesWhatHeHadAgreedToIsNotReferredAndIsHelpedStill() {
        var file = consenting(COORDINATOR, THEIRS);
        referrals.does(file, THEIRS, Act.draft("record_declined").kind("statistics"));
        assertThat(status(file)).isEqualTo("consent_recorded");
        assertThat(referrals.clocks(file))
                .as("a no to figures says nothing of a referral")
                .contains("ref_contact_referral");
        referrals.does(
                file, THEIRS, Act.draft("record_declined").kind("service").authority(SHELTER));
        assertThat(status(file)).as("he agrees to others").isEqualTo("consent_recorded");
        referrals.does(file, THEIRS, Act.draft("record_declined").kind("referral"));
        assertThat(status(file)).isEqualTo("consent_declined");
        assertThat(referrals.desk(file).at()).contains("AwaitPerson").doesNotContain("ReferPerson");
        assertThat(referrals.clocks(file)).doesNotContain("ref_contact_referral");
        referrals.does(file, THEIRS, Act.draft("start_support"));
        assertThat(status(file)).isEqualTo("in_support");
    }

    @Test
    void aUnitToWhichThePersonWantsToSpeakCanAnswer() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, THEIRS, consent(Purpose.LAW_ENFORCEMENT, SCOPE).authority(UNIT));
        referrals.does(file, THEIRS, passing("refer", UNIT));
        var shareRef = share(file, UNIT).shareRef();
        offers.see(shareRef, OURS);
        offers.accept(shareRef, OURS);
        referrals.carried();
        assertThat(share(file, UNIT).status()).isEqualTo(ShareStatus.ACCEPTED);
        var opened = new Desk(referrals.node(), offers.open(shareRef, OURS)).file();
        assertThat(opened.authority()).isEqualTo(UNIT);
        assertThat(opened.status()).isEqualTo("accepted_by_service");
        assertThat(referrals.clocks(opened)).as("others met the person").doesNotContain("ref_contact_referral");
    }

    /** Whoever supervises those who investigate has no post of referral; whoever supervises a service has one. */
    @Test
    void anOfferToAUnitIsNotForWhoSupervisesIt() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, THEIRS, consent(Purpose.LAW_ENFORCEMENT, SCOPE).authority(UNIT));
        referrals.does(file, THEIRS, passing("refer", UNIT));
        var shareRef = share(file, UNIT).shareRef();
        var chief = new Officer("chief.ends.kz-unit-1", "Testov", "KZ", UNIT, Set.of(Role.SUPERVISOR, Role.HEAD));
        assertThat(refused(() -> referrals.offered(chief))).isEqualTo("role");
        assertThat(refused(() -> offers.see(shareRef, chief))).isEqualTo("role");
        assertThat(refused(() -> offers.giveBack(chief))).isEqualTo("role");
        assertThat(share(file, UNIT).status()).isEqualTo(ShareStatus.OFFERED);
        var overseer = ReferralFixtures.supervisor(SHELTER);
        assertThat(offers.reads(overseer)).isTrue();
        assertThat(offers.closes(overseer)).isTrue();
    }
}
