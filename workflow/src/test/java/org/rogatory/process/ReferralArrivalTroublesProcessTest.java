package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralSaid.NAME;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;
import static org.rogatory.process.SharesAbroad.ABROAD;
import static org.rogatory.process.SharesAbroad.FOREIGN;
import static org.rogatory.process.SharesAbroad.OURS;
import static org.rogatory.process.SharesAbroad.SECOND;
import static org.rogatory.process.SharesAbroad.THIRD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.exchange.LooseMessages;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.persons.FileKeys;
import org.rogatory.referral.Referral;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.contact.RevealReason;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareArrival;
import org.rogatory.referral.share.ShareKeeping;
import org.rogatory.referral.share.ShareReveals;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.share.ShareView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.json.JsonMapper;

/** What crosses on the way of what was accepted: words, receipts, and what people do meanwhile. */
@EngineTest
class ReferralArrivalTroublesProcessTest {

    private static final String SERVICE = "KZ-SHELTER-1";

    private final ReferralFixtures referrals;
    private final SharesAbroad abroad;
    private final Offers offers;
    private final LooseMessages messages;
    private final ShareKeeping keeping;
    private final FileKeys keys;
    private final ShareReveals reveals;
    private final ApplicationEventPublisher events;

    @Autowired
    ReferralArrivalTroublesProcessTest(
            SharesAbroad abroad,
            LooseMessages messages,
            ShareKeeping keeping,
            FileKeys keys,
            ShareReveals reveals,
            ApplicationEventPublisher events) {
        this.abroad = abroad;
        this.referrals = abroad.referrals();
        this.offers = abroad.offers();
        this.messages = messages;
        this.keeping = keeping;
        this.keys = keys;
        this.reveals = reveals;
        this.events = events;
    }

    @BeforeEach
    @AfterEach
    void fresh() {
        referrals.node().courier().reset();
    }

    private void resend(CaseFile file) {
        referrals.does(file, OURS, abroad.about(file, "resend_share"));
    }

    private List<String> notices(CaseFile file) {
        return abroad.notices(OURS, file.caseRef());
    }

    @Test
    void aFileThatIsTakenUpAgainIsNotClosedByWhatIsDoneThere() {
        var file = abroad.arrived("transfer_file");
        offers.open(abroad.ref(file), FOREIGN);
        referrals.carried();
        assertThat(abroad.closed(file)).isTrue();
        referrals.does(file, OURS, Act.draft("reopen_file").internalText("She has called (synthetic)."));
        offers.done(abroad.ref(file), null, FOREIGN);
        referrals.carried();
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.DONE);
        assertThat(abroad.closed(file)).as("somebody works on it here again").isFalse();
    }

    @Test
    void whileTheFileIsOnItsWayNobodyIsAskedForAnotherConsent() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, Act.draft("record_safety").keys(List.of("medical_need")));
        assertThat(referrals.desk(file).at()).contains("AskConsent");
        abroad.accepted(file, "transfer_file", consent(Purpose.CROSS_BORDER, SCOPE));
        referrals.carried();
        assertThat(referrals.desk(file).at()).contains("AwaitAnswer").doesNotContain("AskConsent");
    }

    @Test
    void whatDidNotArriveIsHandedToNobodyElseAndCanBeSentAnew() {
        var file = abroad.lost("transfer_file");
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        assertThat(referrals.desk(file).refusal(OURS, passing("transfer_file", SERVICE)))
                .isEqualTo("share-under-way");
        resend(file);
        assertThat(abroad.arrival(file)).isEqualTo(ShareArrival.ARRIVED);
    }

    private static ActDraft way(String value, String safe) {
        var answers = Map.of("value", value, "safe", safe, "said_by", "The person (synthetic)");
        return Act.draft("record_contact").kind("contact_phone").answers(answers);
    }

    /** It tells the way that was safe when it was offered, and has not arrived. */
    private CaseFile lostWithAWay() {
        var told = Stream.concat(SCOPE.stream(), Stream.of("contacts")).toList();
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, way("+7 700 (synthetic)", "yes"));
        referrals.does(file, OURS, consent(Purpose.CROSS_BORDER, told).authority(ABROAD));
        referrals.does(file, OURS, passing("refer", ABROAD).keys(told));
        offers.accept(abroad.ref(file), FOREIGN);
        return abroad.lost(file);
    }

    @Test
    void whatTellsOtherWaysThanThoseOfTodayIsNotSentAnew() {
        var file = lostWithAWay();
        referrals.does(file, OURS, way("+7 701 (synthetic)", "yes"));
        assertThat(referrals.desk(file).refusal(OURS, abroad.about(file, "resend_share")))
                .isEqualTo("share-ways-changed");
    }

    @Test
    void whatIsStoppedBeforeAnybodyHasOpenedItEnds() {
        var file = abroad.arrived("transfer_file");
        referrals.does(file, OURS, Act.draft("withdraw_consent").kind("cross_border"));
        abroad.waits(4);
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.RECALLED);
        assertThat(notices(file)).contains("share_recalled");
        assertThat(referrals.clocks(file)).doesNotContain("ref_answer");
        assertThat(abroad.closed(file)).isFalse();
    }

    @Test
    void whatIsStoppedBeforeAnyWordOfItComesBackEnds() {
        var file = abroad.unconfirmed("transfer_file");
        referrals.does(file, OURS, Act.draft("withdraw_consent").kind("cross_border"));
        abroad.waits(4);
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.RECALLED);
        assertThat(abroad.closed(file)).isFalse();
    }

    @Test
    void noFileIsClosedWhileNobodyKnowsWhetherWhatWasAcceptedHasCome() {
        var file = abroad.unconfirmed("refer");
        referrals.node().courier().reached("KZ");
        referrals.node().courier().cutOff("KG");
        var proposed = Act.draft("propose_closing").kind("goals_reached").internalText("All is done (synthetic).");
        referrals.desk(file).does(SECOND, proposed);
        assertThat(referrals.desk(file).refusal(THIRD, Act.draft("close"))).isEqualTo("share-under-way");
    }

    /** The clock that reminds both sides would stop with the file. */
    @Test
    void noFileIsClosedOverWhatNobodyThereHasOpened() {
        var file = abroad.arrived("refer");
        var proposed = Act.draft("propose_closing").kind("goals_reached").internalText("All is done (synthetic).");
        referrals.does(file, SECOND, proposed);
        assertThat(referrals.desk(file).refusal(THIRD, Act.draft("close"))).isEqualTo("share-under-way");
        referrals.does(file, OURS, abroad.about(file, "revoke_share"));
        referrals.does(file, THIRD, Act.draft("close"));
        assertThat(abroad.closed(file)).isTrue();
    }

    @Test
    void whoHasNotOpenedWhatHeAcceptedIsToldWhenTheFileGoesToAnother() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        referrals.does(file, OURS, passing("refer", SERVICE));
        var referred = abroad.ref(file);
        offers.accept(referred, ReferralFixtures.caseworker(SERVICE));
        referrals.carried();
        abroad.accepted(file, "transfer_file", consent(Purpose.CROSS_BORDER, SCOPE));
        referrals.carried();
        offers.open(abroad.ref(file), FOREIGN);
        referrals.carried();
        assertThat(abroad.closed(file)).isTrue();
        assertThat(referrals.shares().one(file, referred))
                .get()
                .returns(ShareStatus.EXPIRED, ShareView::status)
                .returns("handed_over", ShareView::reason);
    }

    @Test
    void whoDoesNotOpenItIsRemindedUntilHeDoes() {
        var file = abroad.arrived("refer");
        for (var weeks = 0; weeks < 3; weeks++) {
            abroad.waits(7);
        }
        assertThat(referrals.clocks(file)).contains("ref_answer");
        var before = notices(file).size();
        abroad.waits(7);
        assertThat(notices(file)).hasSizeGreaterThanOrEqualTo(before).contains("share_untaken");
    }

    /** As it may be handed over by hand after what was sent anew has come, or come from an earlier version. */
    private void comesLate(CaseFile file, @Nullable Long number) {
        var share = abroad.ref(file);
        var said = JsonMapper.shared().createObjectNode().put("step", "release").put("share", share);
        said.put("until", "2020-01-01").putObject("content").put("names", "EARLIEROVA Namuna (synthetic)");
        Optional.ofNullable(number).ifPresent(of -> said.put("number", of));
        var message = new MessageReceived(
                "late-" + share + number,
                share,
                Referral.FORM,
                "KZ",
                COORDINATOR,
                "KG",
                ABROAD,
                share,
                said,
                List.of(),
                null);
        referrals.transaction().executeWithoutResult(status -> events.publishEvent(message));
    }

    @Test
    void whatWasSentFirstAndComesLateTakesThePlaceOfNothing() {
        var file = abroad.arrived("refer");
        var released = abroad.notices(FOREIGN, abroad.ref(file));
        comesLate(file, 1L);
        comesLate(file, null);
        assertThat(abroad.notices(FOREIGN, abroad.ref(file))).isEqualTo(released);
        var opened = offers.open(abroad.ref(file), FOREIGN);
        assertThat(reveals.came(opened, abroad.ref(file), RevealReason.SAFETY, FOREIGN))
                .contains(NAME);
    }

    /** Opened while no word of it comes back, and sent anew: it counts as opened, and the copy is forgotten as well. */
    @Test
    @OnBothDatabases
    void whatIsSentAnewToWhoHasOpenedItIsForgottenThere() {
        var file = abroad.unconfirmed("transfer_file");
        abroad.waits(4);
        assertThat(abroad.arrival(file)).isEqualTo(ShareArrival.LOST);
        offers.open(abroad.ref(file), FOREIGN);
        referrals.carried();
        referrals.node().courier().reached("KZ");
        resend(file);
        referrals.carried();
        assertThat(abroad.arrival(file)).isEqualTo(ShareArrival.TAKEN);
        assertThat(abroad.closed(file)).isTrue();
        var received = messages.keysOf(List.of(abroad.ref(file)), ABROAD);
        assertThat(received).as("the copy can be read still").anyMatch(key -> !keys.destroyed(key));
        keeping.forgetOld();
        assertThat(received).allMatch(keys::destroyed);
    }
}
