package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.referral.Referral;
import org.rogatory.referral.consent.ConsentView;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.share.ShareView;
import org.rogatory.referral.share.Shares;
import org.rogatory.referral.track.TrackView;
import org.rogatory.referral.track.Tracks;
import org.rogatory.requests.Choices;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person had agreed to before the file was closed carries nothing new when it is taken up again. */
@EngineTest
class ReferralReopenedProcessTest {

    /** Across the border, and to who investigates, a consent names who is meant. */
    private static final Map<Purpose, String> NAMED =
            Map.of(Purpose.CROSS_BORDER, "KG-NC", Purpose.LAW_ENFORCEMENT, UNIT);

    private static final Officer OURS = ReferralFixtures.coordinator(COORDINATOR);
    private static final Officer SECOND = ReferralFixtures.coordinator2(COORDINATOR);
    private static final Officer THIRD =
            new Officer("coordinator3.kz.kz-nc", "coordinator3", "KZ", COORDINATOR, Set.of(Role.COORDINATOR));
    private static final Officer THEIRS = ReferralFixtures.responder(UNIT);
    private static final String SERVICE = "KZ-SHELTER-1";

    private final ReferralFixtures referrals;
    private final Consents consents;
    private final Shares shares;
    private final Offers offers;
    private final Tracks tracks;

    @Autowired
    ReferralReopenedProcessTest(
            ReferralFixtures referrals, Consents consents, Shares shares, Offers offers, Tracks tracks) {
        this.referrals = referrals;
        this.consents = consents;
        this.shares = shares;
        this.offers = offers;
        this.tracks = tracks;
    }

    @BeforeEach
    @AfterEach
    void fresh() {
        referrals.node().courier().reset();
    }

    private CaseFile agreed(Purpose... purposes) {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        for (var purpose : purposes) {
            referrals.does(file, OURS, consent(purpose, SCOPE).authority(NAMED.get(purpose)));
        }
        return file;
    }

    private void closed(CaseFile file) {
        var proposed = Act.draft("propose_closing").kind("goals_reached").internalText("All is done (synthetic).");
        referrals.does(file, SECOND, proposed);
        referrals.does(file, THIRD, Act.draft("close"));
        assertThat(referrals.desk(file).file().closedAt()).isNotNull();
    }

    private void reopened(CaseFile file) {
        referrals.does(file, OURS, Act.draft("reopen_file").internalText("She has called (synthetic)."));
        assertThat(referrals.desk(file).file().closedAt()).isNull();
    }

    private ConsentView said(CaseFile file, Purpose purpose) {
        return consents.of(referrals.desk(file).file()).stream()
                .filter(each -> each.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasAgreedIsAskedAnewAndWhatWasSaidStaysToBeSeen() {
        var file = agreed(Purpose.REFERRAL, Purpose.SERVICE, Purpose.CROSS_BORDER, Purpose.LATER_CONTACT);
        closed(file);
        assertThat(said(file, Purpose.REFERRAL).standing())
                .as("not by the closing")
                .isTrue();
        reopened(file);
        assertThat(consents.of(referrals.desk(file).file()))
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.decision()).isEqualTo("given"))
                .allSatisfy(each -> {
                    var asked = each.purpose() != Purpose.LATER_CONTACT;
                    assertThat(each.standing()).isEqualTo(!asked);
                    assertThat(each.lapsedAt() != null).isEqualTo(asked);
                });
        assertThat(referrals.desk(file).refusal(OURS, passing("refer", SERVICE)))
                .isEqualTo("share-no-ground");
        assertThat(referrals.desk(file).refusal(OURS, passing("refer", "KG-NC")))
                .isEqualTo("share-cross-border-consent");
        assertThat(referrals.desk(file).at()).contains("AskConsent");

        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        referrals.does(file, OURS, passing("refer", SERVICE));
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.OFFERED);
        assertThat(referrals.share(file).consentRef())
                .isEqualTo(said(file, Purpose.REFERRAL).consentRef());
    }

    /** Nobody has taken anything back by that, and yet the person still can: whoever has it is told then. */
    @Test
    void whatHasLeftIsNotCalledBackByItAndCanBeTakenBackStill() {
        var file = agreed(Purpose.LAW_ENFORCEMENT);
        referrals.does(file, OURS, passing("refer", UNIT));
        offers.accept(referrals.share(file).shareRef(), THEIRS);
        referrals.carried();
        var theirs =
                new Desk(referrals.node(), offers.open(referrals.share(file).shareRef(), THEIRS));
        closed(file);
        reopened(file);
        assertThat(referrals.share(file))
                .returns(ShareStatus.ACCEPTED, ShareView::status)
                .returns(null, ShareView::withdrawnAt);
        assertThat(consents.of(theirs.file())).allMatch(ConsentView::standing);

        assertThat(referrals.node().procedures().actions(referrals.desk(file).file(), OURS))
                .filteredOn(action -> action.verb().equals("withdraw_consent"))
                .singleElement()
                .matches(action -> action.barred() == null);
        referrals.does(file, OURS, Act.draft("withdraw_consent"));
        assertThat(referrals.share(file).withdrawnAt()).isNotNull();
        assertThat(consents.of(theirs.file())).noneMatch(ConsentView::standing);
    }

    @Test
    @OnBothDatabases
    void whatOnePersonHadProposedIsAgreedToByNobodyLater() {
        var file = agreed();
        referrals.does(file, OURS, passing("refer", SERVICE).conditions("Life is in danger (synthetic)."));
        var proposed = shares.proposed(referrals.desk(file).file()).get(0);
        closed(file);
        reopened(file);
        assertThat(shares.proposed(referrals.desk(file).file())).isEmpty();
        var late = Act.draft("approve_override").item(proposed.overrideRef());
        assertThat(referrals.desk(file).refusal(SECOND, late)).isEqualTo("unknown-code");
        assertThat(shares.of(referrals.desk(file).file())).isEmpty();
    }

    @Test
    void aFileThatWasHandedOverAsksAnewAsWell() {
        var file = agreed(Purpose.REFERRAL);
        referrals.does(file, OURS, passing("transfer_file", SERVICE));
        offers.accept(referrals.share(file).shareRef(), ReferralFixtures.caseworker(SERVICE));
        referrals.carried();
        assertThat(referrals.desk(file).file().closedAt()).as("on its way").isNull();
        referrals.does(
                file, OURS, Act.draft("finish_share").item(referrals.share(file).shareRef()));
        assertThat(referrals.desk(file).file().closedAt()).as("handed over").isNotNull();
        reopened(file);
        assertThat(consents.standing(file.caseRef())).isEmpty();
        assertThat(referrals.share(file).withdrawnAt()).isNull();
    }

    /** On the risk and the wish of then nobody is sent back. */
    @Test
    void noReturnGoesOnByWhatWasFoundAndWantedBefore() {
        var file = agreed(Purpose.REFERRAL);
        var wish = Act.draft("agree_to_return")
                .happened(referrals.node().today("Asia/Almaty"), null)
                .keys(Choices.of("return_told").orElseThrow());
        var risk = Act.draft("assess_risk").kind("return_safe").internalText("It was seen so (synthetic).");
        referrals.does(file, OURS, risk);
        referrals.does(file, OURS, wish);
        referrals.does(file, OURS, passing("transfer_file", SERVICE));
        offers.accept(referrals.share(file).shareRef(), ReferralFixtures.caseworker(SERVICE));
        referrals.carried();
        referrals.does(
                file, OURS, Act.draft("finish_share").item(referrals.share(file).shareRef()));
        reopened(file);
        assertThat(tracks.of(referrals.desk(file).file()))
                .filteredOn(track -> track.machine().equals(Referral.RETURN))
                .singleElement()
                .returns("risk_assessed", TrackView::status);
        assertThat(referrals.desk(file).refusal(OURS, wish)).isEqualTo("track-risk");
        referrals.does(file, OURS, risk);
        assertThat(referrals.desk(file).refusal(OURS, wish)).isEqualTo("admitted");
    }

    @Test
    void theCodeOfTheFileIsShownElsewhereOnlyOnceThatIsAgreedToAnew() {
        var file = agreed();
        referrals.does(file, OURS, consent(Purpose.LAW_ENFORCEMENT, SCOPE));
        var told = Act.draft("inform_rights")
                .happened(referrals.node().today("Asia/Almaty"), null)
                .keys(Choices.of("justice_rights").orElseThrow());
        referrals.does(file, OURS, told);
        var linked = Act.draft("link_case").reference("KZ-CRIM-2026-77").kind("link_by_consent");
        referrals.does(file, OURS, linked);
        closed(file);
        reopened(file);
        assertThat(tracks.links(referrals.desk(file).file())).singleElement().matches(link -> link.endedAt() != null);
        assertThat(referrals.desk(file).refusal(OURS, linked)).isEqualTo("track-consent-justice");
    }

    @Test
    void theDecisionThatWasAwaitedIsAwaitedAgain() {
        var file = agreed();
        referrals.does(file, OURS, Act.draft("start_assessment"));
        assertThat(referrals.clocks(file)).contains("ref_presumed");
        closed(file);
        assertThat(referrals.clocks(file)).doesNotContain("ref_presumed");
        reopened(file);
        assertThat(referrals.clocks(file)).contains("ref_presumed");
    }

    @Test
    void soIsWhatHasToBeKnownForIt() {
        var file = agreed();
        referrals.does(file, OURS, Act.draft("start_assessment"));
        var asked = Act.draft("adjourn_decision").internalText("Where she lived is not known (synthetic).");
        referrals.does(file, ReferralFixtures.commission(1), asked);
        closed(file);
        assertThat(referrals.clocks(file)).doesNotContain("ref_information");
        reopened(file);
        assertThat(referrals.clocks(file)).contains("ref_information").doesNotContain("ref_presumed");
    }

    @Test
    @OnBothDatabases
    void somebodyIsAlertedOfAChildUnlessThatWasDoneBefore() {
        var child = referrals.opened(COORDINATOR, Age.CHILD);
        closed(child);
        assertThat(referrals.clocks(child)).doesNotContain("ref_child_alert");
        reopened(child);
        assertThat(referrals.clocks(child)).contains("ref_child_alert");

        alertedAndReopened(referrals.opened(COORDINATOR, Age.CHILD));

        var late = referrals.opened(COORDINATOR, Age.CHILD);
        referrals.node().pass(Duration.ofHours(25));
        referrals.node().jobs().ring();
        assertThat(referrals.clocks(late)).as("has passed").doesNotContain("ref_child_alert");
        alertedAndReopened(late);
    }

    private void alertedAndReopened(CaseFile child) {
        referrals.does(child, OURS, Act.draft("start_support"));
        closed(child);
        reopened(child);
        assertThat(referrals.clocks(child)).doesNotContain("ref_child_alert");
    }

    /** Whoever has refused, or was never asked, is in the same place as before. */
    @Test
    void whatWasRefusedStaysRefused() {
        var file = agreed(Purpose.REFERRAL);
        referrals.does(file, OURS, Act.draft("record_declined").kind("family"));
        closed(file);
        reopened(file);
        assertThat(said(file, Purpose.FAMILY))
                .returns("refused", ConsentView::decision)
                .returns(null, ConsentView::lapsedAt);
        assertThat(List.of(Purpose.values()))
                .noneMatch(purpose ->
                        consents.standing(file.caseRef(), purpose, null).isPresent());
    }
}
