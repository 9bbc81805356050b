package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileKeys;
import org.rogatory.referral.consent.ConsentView;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareStatus;
import org.springframework.beans.factory.annotation.Autowired;

/** What was offered on a ground that has gone meanwhile does not leave when it is accepted. */
@EngineTest
class ReferralLapseProcessTest {

    private static final String SERVICE = "KZ-SHELTER-1";
    private static final Officer OURS = ReferralFixtures.coordinator(COORDINATOR);
    private static final Officer THEIRS = ReferralFixtures.caseworker(SERVICE);

    private final ReferralFixtures referrals;
    private final Offers offers;
    private final Consents consents;
    private final FileKeys keys;

    @Autowired
    ReferralLapseProcessTest(ReferralFixtures referrals, Offers offers, Consents consents, FileKeys keys) {
        this.keys = keys;
        this.referrals = referrals;
        this.consents = consents;
        this.offers = offers;
    }

    @BeforeEach
    @AfterEach
    void fresh() {
        referrals.node().courier().reset();
    }

    private void accepted(CaseFile file) {
        offers.accept(referrals.share(file).shareRef(), THEIRS);
        referrals.carried();
    }

    private void neverLeaves(CaseFile file) {
        referrals.node().jobs().drain();
        if (referrals.share(file).status().pending()) {
            accepted(file);
        }
        assertThat(referrals.share(file).status()).isIn(ShareStatus.RECALLED, ShareStatus.REVOKED);
        assertThat(referrals.node().courier().told().toString()).doesNotContain("SYNTETBEKOVA");
        assertThat(referrals.offered(THEIRS))
                .filteredOn(
                        offer -> offer.shareRef().equals(referrals.share(file).shareRef()))
                .as("nor does the preview stay")
                .singleElement()
                .matches(offer -> offer.ageBand() == null && offer.language() == null);
    }

    private static ActDraft guardian(String kind) {
        return Act.draft("name_guardian").kind(kind);
    }

    private static ActDraft age(String kind) {
        return Act.draft("decide_age").kind(kind).internalText("By a document (synthetic).");
    }

    @Test
    void whatWasInTheBestInterestsOfAChildIsNoGroundForWhoIsOfAge() {
        var file = referrals.opened(COORDINATOR, Age.CHILD);
        referrals.does(file, OURS, passing("refer", SERVICE).certified(true));
        referrals.does(file, OURS, age("adult"));
        neverLeaves(file);
    }

    @Test
    void whoIsOfAgeMeanwhileIsPassedOnByHisOwnWordAlone() {
        var file = referrals.opened(COORDINATOR, Age.CHILD);
        referrals.does(file, OURS, passing("refer", SERVICE).certified(true));
        referrals.does(file, OURS, age("adult"));
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        referrals.does(file, OURS, passing("refer", SERVICE));
        accepted(file);
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.ACCEPTED);
        assertThat(referrals.share(file).ground()).isEqualTo("consent");
        assertThat(referrals.share(file).consentRef()).isNotNull();
        assertThat(keys.destroyed("release-" + referrals.share(file).shareRef()))
                .as("what was sent is read there, and in the file")
                .isTrue();
    }

    private CaseFile spokenFor() {
        var file = referrals.opened(COORDINATOR, Age.CHILD);
        referrals.does(file, OURS, guardian("guardian_named"));
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE).carrier("guardian"));
        referrals.does(file, OURS, passing("refer", SERVICE));
        assertThat(referrals.share(file).ground()).isEqualTo("consent");
        return file;
    }

    @Test
    void aGuardianWhoComesUnderSuspicionSpeaksNoMore() {
        var file = spokenFor();
        referrals.does(file, OURS, guardian("guardian_suspected"));
        neverLeaves(file);
    }

    @Test
    void nobodySpeaksForWhoIsOfAge() {
        var file = spokenFor();
        referrals.does(file, OURS, age("adult"));
        neverLeaves(file);
        assertThat(referrals.desk(file).refusal(OURS, passing("refer", SERVICE)))
                .isEqualTo("share-no-ground");
    }

    /** What ended when the age was corrected does not come back when it is corrected again; it is offered anew. */
    @Test
    void anAgeThatIsCorrectedThereAndBackBringsNothingBack() {
        var file = spokenFor();
        referrals.does(file, OURS, age("adult"));
        referrals.does(file, OURS, age("child"));
        neverLeaves(file);
        assertThat(referrals.desk(file).refusal(OURS, passing("refer", SERVICE)))
                .as("nobody speaks for the child any more")
                .isEqualTo("share-no-ground");
        referrals.does(file, OURS, passing("refer", SERVICE).certified(true));
        assertThat(referrals.share(file).ground()).isEqualTo("child");
        referrals.does(file, OURS, age("adult"));
        neverLeaves(file);
    }

    @Test
    void whoSaysItAnewForLessHasTakenBackTheRest() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        referrals.does(file, OURS, passing("refer", SERVICE));
        referrals.does(file, OURS, consent(Purpose.REFERRAL, List.of("age")));
        neverLeaves(file);
    }

    /** To be referred and to be helped let the same go to a service: a no to it by name on one is a no there. */
    @Test
    void whoIsRefusedByNameGetsNothingByTheOtherPurposeEither() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        referrals.does(file, OURS, passing("refer", SERVICE));
        referrals.does(file, OURS, Act.draft("record_declined").kind("service").authority(SERVICE));
        assertThat(referrals.share(file).status()).as("at once").isEqualTo(ShareStatus.RECALLED);
        neverLeaves(file);
        assertThat(referrals.desk(file).at()).as("others may be asked").contains("ReferPerson");
        assertThat(referrals.desk(file).refusal(OURS, passing("refer", SERVICE)))
                .isEqualTo("share-no-ground");
        assertThat(consents.standing(file.caseRef(), Purpose.REFERRAL, "KG-SHELTER-1"))
                .as("not for others")
                .isPresent();
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE).authority(SERVICE));
        referrals.does(file, OURS, passing("refer", SERVICE));
        assertThat(referrals.share(file).status().pending()).isTrue();
    }

    @Test
    void aNoByNameCountsAgainstAnEarlierWordByNameToo() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE).authority(SERVICE));
        referrals.does(file, OURS, passing("refer", SERVICE));
        referrals.does(file, OURS, Act.draft("record_declined").kind("service").authority(SERVICE));
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.RECALLED);
        assertThat(consents.standing(file.caseRef())).isEmpty();
    }

    @Test
    void whatIsLessByNameCountsWhicheverOfTheTwoPurposesItIsFor() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        referrals.does(file, OURS, passing("refer", SERVICE));
        referrals.does(file, OURS, consent(Purpose.SERVICE, List.of("age")).authority(SERVICE));
        neverLeaves(file);
    }

    /** It was for less than what is given to all: once it is taken back he gets nothing, until he is named anew. */
    @Test
    void whatIsTakenBackByNameIsNotOpenedByWhatIsGivenToAll() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        referrals.does(file, OURS, passing("refer", SERVICE));
        referrals.does(file, OURS, consent(Purpose.SERVICE, List.of("age")).authority(SERVICE));
        referrals.does(file, OURS, Act.draft("withdraw_consent").kind("service").authority(SERVICE));
        assertThat(referrals.share(file).status()).as("at once").isEqualTo(ShareStatus.RECALLED);
        assertThat(referrals.desk(file).refusal(OURS, passing("refer", SERVICE)))
                .isEqualTo("share-no-ground");
        assertThat(consents.standing(file.caseRef(), Purpose.REFERRAL, "KG-SHELTER-1"))
                .as("for others it stands")
                .isPresent();
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        assertThat(referrals.desk(file).refusal(OURS, passing("refer", SERVICE)))
                .as("nobody was named")
                .isEqualTo("share-no-ground");
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE).authority(SERVICE));
        assertThat(referrals.desk(file).refusal(OURS, passing("refer", SERVICE)))
                .isEqualTo("admitted");
    }

    @Test
    void whatIsTakenBackFromOneOfAllIsANoToThisOne() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        referrals.does(file, OURS, consent(Purpose.SERVICE, SCOPE));
        referrals.does(file, OURS, passing("refer", SERVICE));
        referrals.does(file, OURS, Act.draft("withdraw_consent").kind("service").authority(SERVICE));
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.RECALLED);
        referrals.does(file, OURS, consent(Purpose.SERVICE, SCOPE));
        assertThat(referrals.desk(file).refusal(OURS, passing("refer", SERVICE)))
                .isEqualTo("share-no-ground");
    }

    @Test
    void twoPersonsDecideNeitherThatOthersPassItOnNorThatItIsInvestigated() {
        var desk = referrals.desk(referrals.opened(COORDINATOR, Age.ADULT));
        var why = "Life is in danger (synthetic).";
        var onward =
                passing("refer", SERVICE).conditions(why).keys(List.of("age", "names", "needs", "language", "onward"));
        assertThat(desk.refusal(OURS, onward)).isEqualTo("share-no-ground");
        assertThat(desk.refusal(OURS, passing("refer", UNIT).conditions(why))).isEqualTo("share-no-ground");
    }

    @Test
    void whoPassesItOnFurtherIsBoundByTheDayThatThePersonNamed() {
        var responder = ReferralFixtures.responder(UNIT);
        var file = referrals.opened(UNIT, Age.ADULT);
        var until = referrals.node().today("Asia/Almaty").plusDays(9);
        var scope = List.of("age", "names", "onward");
        referrals.does(file, responder, consent(Purpose.REFERRAL, scope).until(until, null));
        referrals.does(file, responder, unworded(COORDINATOR, scope));
        var shareRef = referrals.share(file).shareRef();
        offers.accept(shareRef, OURS);
        referrals.node().jobs().drain();
        var theirs = new Desk(referrals.node(), offers.open(shareRef, OURS));
        assertThat(consents.of(theirs.file())).singleElement().satisfies(told -> {
            assertThat(told.recipient()).as("whoever helps").isNull();
            assertThat(told.expiresOn()).isEqualTo(until);
            assertThat(told.standing()).isTrue();
        });
        referrals.node().pass(Duration.ofDays(11));
        assertThat(theirs.refusal(OURS, unworded(SERVICE, List.of("age", "names"))))
                .isEqualTo("share-no-ground");
    }

    @Test
    void whoIsRefusedByNameIsToldOfWhatHeHasByTheOtherPurposeToo() {
        var responder = ReferralFixtures.responder(UNIT);
        var file = referrals.opened(UNIT, Age.ADULT);
        var scope = List.of("age", "names", "onward");
        referrals.does(file, responder, consent(Purpose.REFERRAL, scope));
        referrals.does(file, responder, unworded(COORDINATOR, scope));
        var shareRef = referrals.share(file).shareRef();
        offers.accept(shareRef, OURS);
        referrals.carried();
        var theirs = new Desk(referrals.node(), offers.open(shareRef, OURS));
        referrals.carried();
        referrals.does(file, responder, declined("family"));
        assertThat(referrals.share(file).withdrawnAt())
                .as("nothing went there by that")
                .isNull();
        referrals.does(file, responder, declined("service"));
        assertThat(referrals.share(file).withdrawnAt()).isNotNull();
        assertThat(consents.of(theirs.file())).isNotEmpty().noneMatch(ConsentView::standing);
        assertThat(referrals.offer(file, OURS).withdrawnAt()).isNotNull();
    }

    private static ActDraft declined(String purpose) {
        return Act.draft("record_declined").kind(purpose).authority(COORDINATOR);
    }

    private static ActDraft unworded(String to, List<String> fields) {
        return passing("refer", to).keys(fields).releasedText(null, null);
    }
}
