package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;
import static org.rogatory.process.ReferralFixtures.refused;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.notices.NoticeView;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.contact.ContactBook;
import org.rogatory.referral.contact.ContactView;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.OverrideView;
import org.rogatory.referral.share.ShareArrival;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.share.ShareView;
import org.rogatory.referral.share.Shares;
import org.springframework.beans.factory.annotation.Autowired;

/** A way to the person that is safe no more does not leave with what was put together before. */
@EngineTest
class ReferralUnsafeWaysProcessTest {

    private static final String SERVICE = "KZ-SHELTER-1";
    private static final List<String> WITH_WAYS = List.of("age", "language", "needs", "names", "contacts");
    private static final Officer OURS = ReferralFixtures.coordinator(COORDINATOR);
    private static final Officer SECOND = ReferralFixtures.coordinator2(COORDINATOR);
    private static final Officer RESPONDER = ReferralFixtures.responder(UNIT);
    private static final Officer THEIRS = ReferralFixtures.caseworker(SERVICE);

    private final ReferralFixtures referrals;
    private final ContactBook book;
    private final Shares shares;
    private final Offers offers;

    @Autowired
    ReferralUnsafeWaysProcessTest(ReferralFixtures referrals, ContactBook book, Shares shares, Offers offers) {
        this.referrals = referrals;
        this.book = book;
        this.shares = shares;
        this.offers = offers;
    }

    @BeforeEach
    @AfterEach
    void fresh() {
        referrals.node().courier().reset();
    }

    private static ActDraft way(String safe) {
        return way("+7 700 (synthetic)", safe);
    }

    private static ActDraft way(String value, String safe) {
        var answers = Map.of("value", value, "safe", safe, "said_by", "The person (synthetic)");
        return Act.draft("record_contact").kind("contact_phone").answers(answers);
    }

    /** A file with one way to the person that is safe. */
    private CaseFile reached() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, way("yes"));
        return file;
    }

    private CaseFile offered(List<String> fields) {
        var file = reached();
        referrals.does(file, OURS, consent(Purpose.REFERRAL, WITH_WAYS));
        referrals.does(file, OURS, passing("refer", SERVICE).keys(fields));
        assertThat(referrals.share(file).status().pending()).isTrue();
        return file;
    }

    private ActDraft ended(CaseFile file, String safe) {
        var reference = book.of(referrals.desk(file).file()).stream()
                .filter(each -> each.safe().equals(safe))
                .map(ContactView::contactRef)
                .findFirst()
                .orElseThrow();
        return Act.draft("end_contact").reference(reference);
    }

    private List<String> told(CaseFile file) {
        return told(file, OURS);
    }

    private List<String> told(CaseFile file, Officer officer) {
        return referrals.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(file.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    private void takenBack(CaseFile file) {
        var shareRef = referrals.share(file).shareRef();
        assertThat(referrals.share(file))
                .returns(ShareStatus.REVOKED, ShareView::status)
                .as("why is nobody's business there")
                .returns(null, ShareView::reason);
        assertThat(referrals.offer(file, THEIRS).status()).isEqualTo(ShareStatus.REVOKED);
        assertThat(refused(() -> offers.accept(shareRef, THEIRS))).isEqualTo("share-over");
        assertThat(told(file)).contains("share_revoked");
        assertThat(referrals.clocks(file)).doesNotContain("ref_answer");
        assertThat(referrals.desk(file).at()).as("it is offered anew").contains("ReferPerson");
    }

    @Test
    @OnBothDatabases
    void aWayThatIsUsedNoMoreTakesBackWhatWasOfferedWithIt() {
        var file = offered(WITH_WAYS);
        referrals.does(file, OURS, ended(file, "yes"));
        takenBack(file);
    }

    @Test
    void aWayThatIsKnownToBeUnsafeTakesItBackAsWell() {
        var file = offered(WITH_WAYS);
        referrals.does(file, OURS, way("no"));
        takenBack(file);
    }

    /** One has written down that it is safe, another learns that it is not: both mean the same number. */
    @Test
    @OnBothDatabases
    void aNumberThatIsKnownToBeUnsafeIsASafeWayNoMore() {
        var file = offered(WITH_WAYS);
        referrals.does(file, OURS, way("+7-700 [Synthetic]", "no"));
        takenBack(file);
        assertThat(book.reachable(file.caseRef())).isFalse();
        assertThat(book.of(referrals.desk(file).file()))
                .filteredOn(each -> each.endedAt() == null)
                .singleElement()
                .returns("no", ContactView::safe);
        referrals.does(file, OURS, passing("refer", SERVICE).keys(WITH_WAYS));
        var anew = referrals.share(file);
        assertThat(anew.status().pending()).isTrue();
        assertThat(shares.toldBy(referrals.desk(file).file(), anew.shareRef()))
                .contains("names")
                .doesNotContain("contacts");
    }

    @Test
    void anotherNumberThatIsUnsafeLeavesTheSafeOne() {
        var file = reached();
        referrals.does(file, OURS, way("+7 701 (synthetic)", "no"));
        assertThat(book.reachable(file.caseRef())).isTrue();
    }

    @Test
    void anAcceptanceThatCrossesItOpensNothing() {
        var file = offered(WITH_WAYS);
        var shareRef = referrals.share(file).shareRef();
        var node = referrals.node();
        node.courier().stop();
        offers.accept(shareRef, THEIRS);
        node.procedures().act(file.caseRef(), ended(file, "yes").act(), OURS);
        node.courier().goOn();
        referrals.carried();
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.REVOKED);
        assertThat(referrals.offer(file, THEIRS).status()).isEqualTo(ShareStatus.REVOKED);
        assertThat(node.courier().told())
                .as("nothing of it has left")
                .noneMatch(said ->
                        "release".equals(said.path("payload").path("step").asString("")));
    }

    /** Come there, and opened by nobody. */
    private CaseFile unopened(List<String> fields) {
        var file = offered(fields);
        offers.accept(referrals.share(file).shareRef(), THEIRS);
        referrals.carried();
        assertThat(referrals.share(file).arrival()).isEqualTo(ShareArrival.ARRIVED);
        return file;
    }

    @Test
    void whatWasAcceptedAndNobodyHasOpenedEndsWithTheWay() {
        var file = unopened(WITH_WAYS);
        referrals.does(file, OURS, way("+7-700 [Synthetic]", "no"));
        assertThat(referrals.share(file))
                .returns(ShareStatus.EXPIRED, ShareView::status)
                .as("why is nobody's business there")
                .returns(null, ShareView::reason);
        assertThat(referrals.offer(file, THEIRS))
                .returns(ShareStatus.EXPIRED, OfferView::status)
                .returns(null, OfferView::reason);
        assertThat(refused(() -> offers.open(referrals.share(file).shareRef(), THEIRS)))
                .isEqualTo("share-over");
        assertThat(told(file)).contains("share_revoked").doesNotContain("share_ways_unsafe");
    }

    @Test
    void whatWasAcceptedWithoutAWayStaysThere() {
        var file = unopened(SCOPE);
        referrals.does(file, OURS, way("no"));
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.ACCEPTED);
    }

    /** It does not come back: a person who knows how tells those who have it. */
    @Test
    void whoHasTheWayIsToBeToldOfIt() {
        var file = referrals.opened(UNIT, Age.ADULT);
        referrals.does(file, RESPONDER, way("yes"));
        referrals.does(file, RESPONDER, consent(Purpose.REFERRAL, WITH_WAYS));
        referrals.does(file, RESPONDER, passing("refer", COORDINATOR).keys(WITH_WAYS));
        offers.accept(referrals.share(file).shareRef(), OURS);
        referrals.carried();
        offers.open(referrals.share(file).shareRef(), OURS);
        referrals.carried();
        assertThat(referrals.share(file).arrival()).isEqualTo(ShareArrival.TAKEN);
        referrals.does(file, RESPONDER, way("no"));
        assertThat(told(file, RESPONDER)).containsOnlyOnce("share_ways_unsafe").doesNotContain("share_revoked");
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.ACCEPTED);
    }

    @Test
    void whatTellsNoWayWaitsOn() {
        var file = offered(SCOPE);
        referrals.does(file, OURS, way("no"));
        referrals.does(file, OURS, ended(file, "yes"));
        assertThat(referrals.share(file).status().pending()).isTrue();
    }

    @Test
    void theEndOfAWayThatWasNeverPassedOnChangesNothing() {
        var file = offered(WITH_WAYS);
        referrals.does(file, OURS, way("unknown"));
        referrals.does(file, OURS, ended(file, "unknown"));
        assertThat(referrals.share(file).status().pending()).isTrue();
    }

    @Test
    @OnBothDatabases
    void whatOneHasProposedWithThatWayIsAgreedToByNobody() {
        var file = reached();
        var why = "Life is in danger (synthetic).";
        referrals.does(file, OURS, passing("refer", SERVICE).keys(WITH_WAYS).conditions(why));
        var proposed = shares.proposed(referrals.desk(file).file()).get(0);
        referrals.does(file, OURS, passing("refer", SERVICE).conditions(why));
        referrals.does(file, OURS, ended(file, "yes"));
        assertThat(shares.proposed(referrals.desk(file).file()))
                .as("the other tells no way")
                .singleElement()
                .returns(SCOPE, OverrideView::fields);
        assertThat(told(file)).contains("override_ways_changed");
        var late = Act.draft("approve_override").item(proposed.overrideRef());
        assertThat(referrals.desk(file).refusal(SECOND, late)).isEqualTo("unknown-code");
    }
}
