package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;
import static org.rogatory.process.ReferralSaid.NAME;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.contact.RevealReason;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareKeeping;
import org.rogatory.referral.share.ShareReveals;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.share.Shares;
import org.springframework.beans.factory.annotation.Autowired;

/** What one organisation passes on to another: on a ground, in two steps, recalled while it can be. */
@EngineTest
class ReferralSharesProcessTest {

    private static final Officer OURS = ReferralFixtures.responder(UNIT);
    private static final Officer THEIRS = ReferralFixtures.coordinator(COORDINATOR);
    private static final Officer SECOND = ReferralFixtures.coordinator2(COORDINATOR);
    private static final String ABROAD = "KG-NC";

    private final ReferralFixtures referrals;
    private final Consents consents;
    private final Shares shares;
    private final Offers offers;
    private final ShareReveals reveals;
    private final ShareKeeping keeping;

    @Autowired
    ReferralSharesProcessTest(
            ReferralFixtures referrals,
            Consents consents,
            Shares shares,
            Offers offers,
            ShareReveals reveals,
            ShareKeeping keeping) {
        this.referrals = referrals;
        this.consents = consents;
        this.shares = shares;
        this.offers = offers;
        this.reveals = reveals;
        this.keeping = keeping;
    }

    @BeforeEach
    void begin() {
        referrals.node().courier().reset();
    }

    @AfterEach
    void end() {
        referrals.node().courier().reset();
    }

    private CaseFile consenting() {
        var file = referrals.opened(UNIT, Age.ADULT);
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        return file;
    }

    private CaseFile referred() {
        var file = consenting();
        referrals.does(file, OURS, passing("refer", COORDINATOR));
        return file;
    }

    private String told() {
        return referrals.node().courier().told().toString();
    }

    @Test
    void nothingButThePreviewLeavesBeforeItIsAccepted() {
        var file = referred();
        var offered = referrals.offer(file, THEIRS);
        assertThat(offered.status()).isEqualTo(ShareStatus.OFFERED);
        assertThat(offered.ageBand()).isEqualTo("adult");
        assertThat(offered.language()).isEqualTo("ky");
        assertThat(told()).doesNotContain("SYNTETBEKOVA", "doctor", file.caseRef());
        offers.see(offered.shareRef(), THEIRS);
        referrals.carried();
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.SEEN);
        offers.accept(offered.shareRef(), THEIRS);
        referrals.carried();
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.ACCEPTED);
        assertThat(referrals.desk(file).file().status()).isEqualTo("accepted_by_service");
        assertThat(told()).contains("release").doesNotContain("SYNTETBEKOVA", "doctor");
        assertThat(offers.opens(referrals.offer(file, THEIRS), THEIRS)).isTrue();
    }

    @Test
    @OnBothDatabases
    void whatWasAcceptedLiesInAFileOfTheOther() {
        var sent = referred();
        var shareRef = referrals.share(sent).shareRef();
        offers.accept(shareRef, THEIRS);
        referrals.carried();
        var caseRef = offers.open(shareRef, THEIRS);
        var theirs = new Desk(referrals.node(), caseRef).file();
        assertThat(offers.open(shareRef, THEIRS)).as("once").isEqualTo(caseRef);
        assertThat(theirs.authority()).isEqualTo(COORDINATOR);
        assertThat(shares.received(theirs)).extracting(OfferView::shareRef).containsExactly(shareRef);
        assertThat(reveals.came(caseRef, shareRef, RevealReason.SAFETY, THEIRS)).contains(NAME, "doctor");
        assertThat(consents.of(theirs)).singleElement().satisfies(told -> {
            assertThat(told.way()).isEqualTo("told");
            assertThat(told.recipient()).as("not to be passed on").isEqualTo(COORDINATOR);
        });
        var onward = passing("refer", "KZ-SHELTER-1");
        assertThat(new Desk(referrals.node(), caseRef).refusal(THEIRS, onward)).isEqualTo("share-no-ground");
        offers.done(shareRef, null, THEIRS);
        referrals.carried();
        assertThat(referrals.offer(sent, THEIRS).status()).isEqualTo(ShareStatus.DONE);
        var exchange = referrals.node().exchange();
        assertThat(exchange.keysOf(List.of(caseRef))).contains("offer-" + shareRef);
        assertThat(exchange.keysOf(List.of(sent.caseRef()))).contains("share-" + shareRef);
    }

    @Test
    void whatIsTakenBackWhileItIsUnderWayOpensNothing() {
        var file = referred();
        var shareRef = referrals.offer(file, THEIRS).shareRef();
        offers.accept(shareRef, THEIRS);
        referrals.does(file, OURS, Act.draft("withdraw_consent").kind("referral"));
        referrals.carried();
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.RECALLED);
        assertThat(referrals.offer(file, THEIRS).status()).isEqualTo(ShareStatus.RECALLED);
        assertThat(told()).doesNotContain("SYNTETBEKOVA");
        assertThatThrownBy(() -> offers.open(shareRef, THEIRS))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("share-over"));
        assertThat(referrals.desk(file).file().status()).isEqualTo("consent_declined");
    }

    @Test
    void whatHasLeftIsMarkedWhenTheConsentIsTakenBack() {
        var file = referred();
        var shareRef = referrals.offer(file, THEIRS).shareRef();
        offers.accept(shareRef, THEIRS);
        referrals.carried();
        var caseRef = offers.open(shareRef, THEIRS);
        referrals.does(file, OURS, Act.draft("withdraw_consent"));
        assertThat(referrals.share(file).withdrawnAt()).isNotNull();
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.ACCEPTED);
        var theirs = new Desk(referrals.node(), caseRef).file();
        assertThat(consents.of(theirs)).allMatch(told -> !told.standing());
        assertThat(referrals.offer(file, THEIRS).withdrawnAt()).isNotNull();
    }

    @Test
    void withoutAGroundNothingIsOffered() {
        var file = referrals.opened(UNIT, Age.ADULT);
        var desk = referrals.desk(file);
        assertThat(desk.refusal(OURS, passing("refer", COORDINATOR))).isEqualTo("share-no-ground");
        referrals.does(file, OURS, consent(Purpose.REFERRAL, List.of("age")));
        assertThat(desk.refusal(OURS, passing("refer", COORDINATOR))).isEqualTo("share-no-ground");
        assertThat(desk.refusal(OURS, passing("refer", ABROAD))).isEqualTo("share-cross-border-consent");
        for (var never : List.of("KZ-GPO", "KZ-COURT-1", "KZ-DIST-1")) {
            assertThat(desk.refusal(OURS, passing("refer", never))).isEqualTo("referral-addressee");
        }
        assertThat(shares.of(desk.file())).isEmpty();
    }

    @Test
    void aChildIsReferredInItsBestInterestsAndHeldToNoGuardianWhoIsSuspected() {
        var file = referrals.opened(UNIT, Age.CHILD);
        referrals.does(file, OURS, Act.draft("name_guardian").kind("guardian_suspected"));
        var guardian = consent(Purpose.REFERRAL, SCOPE).carrier("guardian");
        assertThat(referrals.desk(file).refusal(OURS, guardian)).isEqualTo("consent-guardian-suspected");
        referrals.does(file, OURS, passing("refer", COORDINATOR).certified(true));
        assertThat(referrals.share(file).ground()).isEqualTo("child");
        assertThat(referrals.desk(file).file().status()).isEqualTo("referred");
    }

    @Test
    @OnBothDatabases
    void withoutConsentTwoPersonsDecide() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var urgent = passing("refer", "KZ-SHELTER-1").conditions("Life is in danger (synthetic).");
        referrals.does(file, THEIRS, urgent);
        var ours = referrals.desk(file).file();
        assertThat(shares.of(ours)).isEmpty();
        var proposed = shares.proposed(ours).get(0);
        assertThat(proposed.fields()).as("what the second person agrees to").isEqualTo(SCOPE);
        var agreed = Act.draft("approve_override").item(proposed.overrideRef());
        assertThat(referrals.desk(file).refusal(THEIRS, agreed)).isEqualTo("four-eyes");
        referrals.does(file, SECOND, agreed);
        assertThat(referrals.share(file).overrideFirst()).isEqualTo(THEIRS.username());
        assertThat(referrals.share(file).overrideSecond()).isEqualTo(SECOND.username());
        assertThat(shares.proposed(ours)).isEmpty();
    }

    @Test
    @OnBothDatabases
    void nobodyWaitsInSilence() {
        var file = referred();
        for (var round = 0; round < 6; round++) {
            referrals.node().pass(Duration.ofDays(4));
            referrals.node().jobs().ring();
            referrals.carried();
        }
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.EXPIRED);
        assertThat(referrals.share(file).reason()).isEqualTo("unanswered");
        assertThat(referrals.offer(file, THEIRS).status()).isEqualTo(ShareStatus.EXPIRED);
        var shareRef = referrals.offer(file, THEIRS).shareRef();
        assertThatThrownBy(() -> offers.accept(shareRef, THEIRS)).isInstanceOf(Refusal.class);
        referrals.node().pass(Duration.ofDays(100));
        keeping.forgetOld();
        assertThat(reveals.left(file.caseRef(), shareRef, RevealReason.SAFETY, OURS))
                .isEmpty();
    }

    @Test
    void anOutageEndsNoOfferBeforeItsReminderWasHeard() {
        var file = referred();
        referrals.node().pass(Duration.ofDays(7));
        for (var alarm = 0; alarm < 4; alarm++) {
            referrals.node().jobs().ring();
            referrals.carried();
        }
        assertThat(referrals.share(file).status().pending()).isTrue();
        var now = referrals.node().clock().instant();
        assertThat(referrals.node().deadlines().running(file.caseRef(), "ref_answer"))
                .singleElement()
                .matches(clock -> clock.round() == 2 && clock.dueAt().isAfter(now));
    }

    @Test
    void aRejectionTellsWhyAndAnotherIsAsked() {
        var file = referred();
        offers.reject(referrals.offer(file, THEIRS).shareRef(), "no_place", THEIRS);
        referrals.carried();
        assertThat(referrals.share(file).reason()).isEqualTo("no_place");
        assertThat(referrals.desk(file).file().status()).isEqualTo("rejected_by_service");
        referrals.does(file, OURS, passing("refer", COORDINATOR));
        assertThat(offers.giveBack(THEIRS)).isPositive();
        referrals.carried();
        assertThat(referrals.share(file).reason()).isEqualTo("organisation_closed");
    }

    /** Who had accepted before the person was asked anew is not asked any more. */
    @Test
    void aRejectionIsAnAnswerAlsoWhereSomebodyHadAcceptedLongBefore() {
        var file = referred();
        var before = referrals.share(file).shareRef();
        offers.accept(before, THEIRS);
        referrals.carried();
        offers.open(before, THEIRS);
        referrals.carried();
        referrals.does(file, OURS, Act.draft("withdraw_consent"));
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        referrals.does(file, OURS, passing("refer", COORDINATOR));
        assertThat(referrals.desk(file).file().status()).isEqualTo("referred");
        offers.reject(referrals.share(file).shareRef(), "no_place", THEIRS);
        referrals.carried();
        assertThat(referrals.desk(file).file().status()).isEqualTo("rejected_by_service");
        assertThat(referrals.desk(file).at()).contains("ReferPerson").doesNotContain("AwaitAnswer");
    }

    @Test
    void whatIsCarriedTwiceChangesNothing() {
        var file = referred();
        offers.accept(referrals.offer(file, THEIRS).shareRef(), THEIRS);
        referrals.carried();
        var before = referrals.offered(THEIRS).size();
        var node = referrals.node();
        node.courier().carried().forEach(node.courier()::carryAgain);
        referrals.carried();
        assertThat(referrals.offered(THEIRS)).hasSize(before);
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.ACCEPTED);
    }
}
