package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.AccessLadder;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.OfferPreviews;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.share.ShareView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file is asked for and handed over between the coordinators of two States; others see nothing of it. */
@EngineTest
class ReferralHandoverProcessTest {

    private static final Officer THEIRS = ReferralFixtures.coordinator(COORDINATOR);
    private static final String ABROAD = "KG-NC";
    private static final Officer FOREIGN = ReferralFixtures.coordinator(ABROAD);

    private static final Officer SECOND = ReferralFixtures.coordinator2(COORDINATOR);
    private static final Officer THIRD =
            new Officer("coordinator3.kz.kz-nc", "coordinator3", "KZ", COORDINATOR, Set.of(Role.COORDINATOR));

    private final ReferralFixtures referrals;
    private final Offers offers;
    private final OfferPreviews previews;
    private final AccessLadder ladder;
    private final JdbcClient jdbc;

    @Autowired
    ReferralHandoverProcessTest(
            ReferralFixtures referrals, Offers offers, OfferPreviews previews, AccessLadder ladder, JdbcClient jdbc) {
        this.referrals = referrals;
        this.previews = previews;
        this.offers = offers;
        this.ladder = ladder;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void begin() {
        referrals.node().courier().reset();
    }

    @AfterEach
    void end() {
        referrals.node().courier().reset();
    }

    private void asks(CaseFile ours, CaseFile theirs) {
        referrals.does(ours, THEIRS, consent(Purpose.CROSS_BORDER, List.of()).authority(ABROAD));
        var asked = Act.draft("request_transfer").authority(ABROAD).reference(theirs.caseRef());
        referrals.does(ours, THEIRS, asked);
    }

    @Test
    void aFileIsAskedForByItsCodeAndHandedOverToAnotherState() {
        var theirs = referrals.opened(ABROAD, Age.ADULT);
        var ours = referrals.opened(COORDINATOR, Age.ADULT);
        asks(ours, theirs);
        assertThat(referrals.offer(ours, FOREIGN).caseRef()).isEqualTo(theirs.caseRef());
        referrals.does(theirs, FOREIGN, consent(Purpose.CROSS_BORDER, SCOPE).authority(COORDINATOR));
        referrals.does(theirs, FOREIGN, passing("transfer_file", COORDINATOR));
        assertThat(referrals.share(ours).status()).isEqualTo(ShareStatus.DONE);
        var shareRef = referrals.share(theirs).shareRef();
        offers.accept(shareRef, THEIRS);
        referrals.carried();
        assertThat(referrals.desk(theirs).file().closedAt()).as("on its way").isNull();
        assertThat(referrals.share(theirs).status()).isEqualTo(ShareStatus.ACCEPTED);
        assertThat(offers.open(shareRef, THEIRS)).isEqualTo(ours.caseRef());
        referrals.carried();
        assertThat(referrals.desk(theirs).file().closedAt()).as("handed over").isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"CHILD, CHILD", "UNSURE, ADULT"})
    void whoIsAChildThereIsOneInTheFileThatAskedForIt(Age there, Age here) {
        var theirs = referrals.opened(ABROAD, there);
        var ours = referrals.opened(COORDINATOR, Age.ADULT);
        asks(ours, theirs);
        referrals.does(theirs, FOREIGN, consent(Purpose.CROSS_BORDER, SCOPE).authority(COORDINATOR));
        referrals.does(theirs, FOREIGN, passing("transfer_file", COORDINATOR));
        var shareRef = referrals.share(theirs).shareRef();
        offers.accept(shareRef, THEIRS);
        referrals.carried();
        assertThat(offers.open(shareRef, THEIRS)).isEqualTo(ours.caseRef());
        assertThat(referrals.files().facts(ours.caseRef()).age()).isEqualTo(here);
    }

    /** Whoever is to have the file is asked to take the person in as by a referral. */
    @Test
    void whoHandsAChildsFileOverAlertsSomebodyOfIt() {
        var file = referrals.opened(COORDINATOR, Age.CHILD);
        assertThat(referrals.clocks(file)).contains("ref_contact_referral", "ref_child_alert");
        referrals.does(file, THEIRS, passing("transfer_file", "KZ-SHELTER-1").certified(true));
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.OFFERED);
        assertThat(referrals.clocks(file)).doesNotContain("ref_contact_referral", "ref_child_alert");
    }

    /** It lies in no file on which nobody works. */
    @Test
    void whatComesForAFileThatWasClosedMeanwhileOpensOneOfItsOwn() {
        var theirs = referrals.opened(ABROAD, Age.ADULT);
        var ours = referrals.opened(COORDINATOR, Age.ADULT);
        asks(ours, theirs);
        referrals.does(theirs, FOREIGN, consent(Purpose.CROSS_BORDER, SCOPE).authority(COORDINATOR));
        referrals.does(theirs, FOREIGN, passing("transfer_file", COORDINATOR));
        var shareRef = referrals.share(theirs).shareRef();
        offers.accept(shareRef, THEIRS);
        referrals.carried();
        var proposed = Act.draft("propose_closing").kind("goals_reached").internalText("All is done (synthetic).");
        referrals.does(ours, SECOND, proposed);
        referrals.does(ours, THIRD, Act.draft("close"));
        var opened = new Desk(referrals.node(), offers.open(shareRef, THEIRS)).file();
        assertThat(opened.caseRef()).isNotEqualTo(ours.caseRef());
        assertThat(opened.closedAt()).isNull();
    }

    private void period(CaseFile file) {
        var today = referrals.node().today("Asia/Almaty");
        var granted = Act.draft("grant").happened(today, null).until(today.plusDays(30), null);
        referrals.does(
                file, ReferralFixtures.commission(1), granted.reference("the order of the commission (synthetic)"));
    }

    /** It would end nowhere, and could be made longer by nobody. */
    @Test
    void aPeriodThatBeganAfterTheOfferKeepsTheFileHere() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, THEIRS, consent(Purpose.CROSS_BORDER, SCOPE).authority(ABROAD));
        referrals.does(file, THEIRS, passing("transfer_file", ABROAD));
        period(file);
        offers.accept(referrals.share(file).shareRef(), FOREIGN);
        referrals.carried();
        assertThat(referrals.desk(file).file().closedAt()).isNull();
        assertThat(referrals.share(file))
                .returns(ShareStatus.REVOKED, ShareView::status)
                .returns(null, ShareView::reason);
        assertThat(referrals.offer(file, FOREIGN).status()).isEqualTo(ShareStatus.REVOKED);
        assertThat(referrals.node().courier().told().toString()).doesNotContain("release");
    }

    @Test
    void twoPersonsDoNotHandOverWhatAPeriodKeepsHere() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var danger = "Life is in danger (synthetic).";
        referrals.does(file, THEIRS, passing("transfer_file", "KZ-SHELTER-1").conditions(danger));
        period(file);
        var proposed = referrals.shares().proposed(referrals.desk(file).file()).get(0);
        var agreed = Act.draft("approve_override").item(proposed.overrideRef());
        assertThat(referrals.desk(file).refusal(SECOND, agreed)).isEqualTo("track-handover");
        assertThat(referrals.shares().of(referrals.desk(file).file())).isEmpty();
    }

    @Test
    void whoAsksForAFileThatIsNotThereLearnsNothing() {
        var ours = referrals.opened(COORDINATOR, Age.ADULT);
        var before = referrals.offered(FOREIGN).size();
        referrals.does(ours, THEIRS, consent(Purpose.CROSS_BORDER, List.of()).authority(ABROAD));
        referrals.does(
                ours, THEIRS, Act.draft("request_transfer").authority(ABROAD).reference("00000-00000"));
        assertThat(referrals.offered(FOREIGN)).hasSize(before);
        assertThat(referrals.share(ours).status()).isEqualTo(ShareStatus.OFFERED);
    }

    /** As of one that is not there: that somebody has looked, or takes nobody in any more, is no answer. */
    @Test
    void whoAsksForAFileThatIsThereLearnsNothingEitherUntilItsPeopleAnswer() {
        var theirs = referrals.opened(ABROAD, Age.ADULT);
        var ours = referrals.opened(COORDINATOR, Age.ADULT);
        asks(ours, theirs);
        assertThat(offers.see(referrals.share(ours).shareRef(), FOREIGN).status())
                .isEqualTo(ShareStatus.SEEN);
        referrals.carried();
        assertThat(referrals.share(ours).status()).isEqualTo(ShareStatus.OFFERED);
        offers.giveBack(FOREIGN);
        referrals.carried();
        assertThat(referrals.share(ours).status()).isEqualTo(ShareStatus.OFFERED);
    }

    @Test
    void nobodyElseSeesWhatIsOffered() {
        var theirs = referrals.opened(ABROAD, Age.ADULT);
        referrals.does(theirs, FOREIGN, consent(Purpose.CROSS_BORDER, SCOPE).authority(COORDINATOR));
        referrals.does(theirs, FOREIGN, passing("refer", COORDINATOR));
        var shareRef = referrals.share(theirs).shareRef();
        assertThatThrownBy(() -> offers.see(shareRef, FOREIGN)).isInstanceOf(Refusal.class);
        var registrar = new Officer("registrar.kz", "registrar", "KZ", COORDINATOR, Set.of(Role.REGISTRAR));
        assertThatThrownBy(() -> referrals.offered(registrar)).isInstanceOf(Refusal.class);
        assertThat(Strays.all(referrals.node().stray(), registrar))
                .noneMatch(message -> "victim_referral".equals(message.kind()));
    }

    @Test
    void whoSeesOffersLeavesTheTraceOfTheFilesTold() {
        var theirs = referrals.opened(ABROAD, Age.ADULT);
        referrals.does(theirs, FOREIGN, consent(Purpose.CROSS_BORDER, SCOPE).authority(COORDINATOR));
        referrals.does(theirs, FOREIGN, passing("refer", COORDINATOR));
        var shareRef = referrals.share(theirs).shareRef();
        offers.see(shareRef, THEIRS);
        assertThat(lists().get(0)).as("no file of the organisation yet").isEmpty();
        offers.accept(shareRef, THEIRS);
        referrals.carried();
        var caseRef = offers.open(shareRef, THEIRS);
        referrals.offered(THEIRS);
        assertThat(lists()).anyMatch(shown -> shown.contains(caseRef));
        var before = lists().size();
        assertThat(previews.page(ListPlace.START, THEIRS).lines()).isNotEmpty();
        assertThat(lists())
                .hasSize(before + 1)
                .first()
                .as("the page tells no file")
                .isEqualTo("");
        offers.see(shareRef, THEIRS);
        assertThat(lists()).hasSize(before + 2).first().isEqualTo("");
    }

    private List<String> lists() {
        return jdbc.sql("select details from audit_entry where action = 'cases.list' and actor = ? order by id desc")
                .param(THEIRS.username())
                .query(String.class)
                .list();
    }

    @Test
    void whatLiesInAFileIsNotThereForWhoIsKeptOutOfIt() {
        var theirs = referrals.opened(ABROAD, Age.ADULT);
        referrals.does(theirs, FOREIGN, consent(Purpose.CROSS_BORDER, SCOPE).authority(COORDINATOR));
        referrals.does(theirs, FOREIGN, passing("refer", COORDINATOR));
        var shareRef = referrals.share(theirs).shareRef();
        offers.accept(shareRef, THEIRS);
        referrals.carried();
        var caseRef = offers.open(shareRef, THEIRS);
        var other = ReferralFixtures.coordinator2(COORDINATOR);
        assertThat(offers.see(shareRef, other).caseRef()).isEqualTo(caseRef);
        referrals.transaction().executeWithoutResult(status -> ladder.keepOut(caseRef, other.username()));
        assertThatThrownBy(() -> offers.see(shareRef, other)).isInstanceOf(Refusal.class);
        assertThat(referrals.offered(other)).extracting(OfferView::shareRef).doesNotContain(shareRef);
        assertThat(offers.see(shareRef, THEIRS).caseRef()).isEqualTo(caseRef);
    }

    @Test
    void whatReachesNobodyIsToldToWhoOffersIt() {
        referrals.node().courier().cutOff("KZ");
        var theirs = referrals.opened(ABROAD, Age.ADULT);
        referrals.does(theirs, FOREIGN, consent(Purpose.CROSS_BORDER, SCOPE).authority(COORDINATOR));
        referrals.does(theirs, FOREIGN, passing("refer", COORDINATOR));
        assertThat(referrals.share(theirs).status()).isEqualTo(ShareStatus.EXPIRED);
        assertThat(referrals.share(theirs).reason()).isEqualTo("unreachable");
        assertThat(referrals.offered(THEIRS))
                .noneMatch(offered ->
                        offered.shareRef().equals(referrals.share(theirs).shareRef()));
    }

    @Test
    void anOfferThatIsTakenBackBeforeItLeavesNeverLeaves() {
        referrals.node().courier().stop();
        var theirs = referrals.opened(ABROAD, Age.ADULT);
        var node = referrals.node();
        node.procedures()
                .act(
                        theirs.caseRef(),
                        consent(Purpose.CROSS_BORDER, SCOPE)
                                .authority(COORDINATOR)
                                .act(),
                        FOREIGN);
        node.procedures().act(theirs.caseRef(), passing("refer", COORDINATOR).act(), FOREIGN);
        var revoked = Act.draft("revoke_share").item(referrals.share(theirs).shareRef());
        node.procedures().act(theirs.caseRef(), revoked.act(), FOREIGN);
        node.courier().goOn();
        referrals.carried();
        assertThat(referrals.share(theirs).status()).isEqualTo(ShareStatus.REVOKED);
        assertThat(node.courier().told().toString()).doesNotContain("age_band");
        assertThat(referrals.offered(THEIRS))
                .noneMatch(offered ->
                        offered.shareRef().equals(referrals.share(theirs).shareRef()));
    }
}
