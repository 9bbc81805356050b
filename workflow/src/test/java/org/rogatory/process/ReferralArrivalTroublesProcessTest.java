package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.exchange.LooseMessages;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.rogatory.persons.FileKeys;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareArrival;
import org.rogatory.referral.share.ShareKeeping;
import org.rogatory.referral.share.ShareStatus;
import org.springframework.beans.factory.annotation.Autowired;

/** What crosses on the way of what was accepted: words, receipts, and what people do meanwhile. */
@EngineTest
class ReferralArrivalTroublesProcessTest {

    private static final String ABROAD = "KG-NC";
    private static final String SERVICE = "KZ-SHELTER-1";
    private static final Officer OURS = ReferralFixtures.coordinator(COORDINATOR);
    private static final Officer SECOND = ReferralFixtures.coordinator2(COORDINATOR);
    private static final Officer THIRD =
            new Officer("coordinator3.kz.kz-nc", "coordinator3", "KZ", COORDINATOR, Set.of(Role.COORDINATOR));
    private static final Officer FOREIGN = ReferralFixtures.coordinator(ABROAD);

    private final ReferralFixtures referrals;
    private final Offers offers;
    private final LooseMessages messages;
    private final ShareKeeping keeping;
    private final FileKeys keys;

    @Autowired
    ReferralArrivalTroublesProcessTest(
            ReferralFixtures referrals, Offers offers, LooseMessages messages, ShareKeeping keeping, FileKeys keys) {
        this.referrals = referrals;
        this.offers = offers;
        this.messages = messages;
        this.keeping = keeping;
        this.keys = keys;
    }

    @BeforeEach
    @AfterEach
    void fresh() {
        referrals.node().courier().reset();
    }

    private CaseFile accepted(String verb) {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, consent(Purpose.CROSS_BORDER, SCOPE).authority(ABROAD));
        referrals.does(file, OURS, passing(verb, ABROAD));
        offers.accept(ref(file), FOREIGN);
        return file;
    }

    private CaseFile arrived(String verb) {
        var file = accepted(verb);
        referrals.carried();
        assertThat(arrival(file)).isEqualTo(ShareArrival.ARRIVED);
        return file;
    }

    /** It lies there, and no word of that comes back. */
    private CaseFile unconfirmed(String verb) {
        var file = accepted(verb);
        for (var round = 0; round < 9 && referrals.share(file).status() != ShareStatus.ACCEPTED; round++) {
            referrals.node().jobs().tryOnce();
        }
        referrals.node().courier().cutOff("KZ");
        referrals.carried();
        assertThat(arrival(file)).isEqualTo(ShareArrival.UNDER_WAY);
        return file;
    }

    private CaseFile lost(String verb) {
        return lost(accepted(verb));
    }

    private CaseFile lost(CaseFile file) {
        referrals.node().courier().cutOff("KG");
        referrals.carried();
        referrals.node().courier().reached("KG");
        assertThat(arrival(file)).isEqualTo(ShareArrival.LOST);
        return file;
    }

    private String ref(CaseFile file) {
        return referrals.share(file).shareRef();
    }

    private ShareArrival arrival(CaseFile file) {
        return referrals.share(file).arrival();
    }

    private boolean closed(CaseFile file) {
        return referrals.desk(file).file().closedAt() != null;
    }

    private void resend(CaseFile file) {
        referrals.does(file, OURS, Act.draft("resend_share").item(ref(file)));
    }

    private void waits(int days) {
        referrals.node().pass(Duration.ofDays(days));
        referrals.node().jobs().ring();
        referrals.carried();
    }

    private List<String> notices(CaseFile file) {
        return referrals.node().notices().unreadOf(OURS).stream()
                .filter(notice -> notice.reference().equals(file.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    @Test
    void aFileThatIsTakenUpAgainIsNotClosedByWhatIsDoneThere() {
        var file = arrived("transfer_file");
        offers.open(ref(file), FOREIGN);
        referrals.carried();
        assertThat(closed(file)).isTrue();
        referrals.does(file, OURS, Act.draft("reopen_file").internalText("She has called (synthetic)."));
        offers.done(ref(file), null, FOREIGN);
        referrals.carried();
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.DONE);
        assertThat(closed(file)).as("somebody works on it here again").isFalse();
    }

    @Test
    void whatDidNotArriveIsHandedToNobodyElseAndCanBeSentAnew() {
        var file = lost("transfer_file");
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        assertThat(referrals.desk(file).refusal(OURS, passing("transfer_file", SERVICE)))
                .isEqualTo("share-under-way");
        resend(file);
        assertThat(arrival(file)).isEqualTo(ShareArrival.ARRIVED);
    }

    private static ActDraft way(String value) {
        var answers = Map.of("value", value, "safe", "yes", "said_by", "The person (synthetic)");
        return Act.draft("record_contact").kind("contact_phone").answers(answers);
    }

    @Test
    void whatTellsOtherWaysThanThoseOfTodayIsNotSentAnew() {
        var told = Stream.concat(SCOPE.stream(), Stream.of("contacts")).toList();
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, way("+7 700 (synthetic)"));
        referrals.does(file, OURS, consent(Purpose.CROSS_BORDER, told).authority(ABROAD));
        referrals.does(file, OURS, passing("refer", ABROAD).keys(told));
        offers.accept(ref(file), FOREIGN);
        lost(file);
        referrals.does(file, OURS, way("+7 701 (synthetic)"));
        assertThat(referrals.desk(file).refusal(OURS, Act.draft("resend_share").item(ref(file))))
                .isEqualTo("share-ways-changed");
    }

    @Test
    void whatIsStoppedBeforeAnybodyHasOpenedItEnds() {
        var file = arrived("transfer_file");
        referrals.does(file, OURS, Act.draft("withdraw_consent").kind("cross_border"));
        waits(4);
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.RECALLED);
        assertThat(notices(file)).contains("share_recalled");
        assertThat(referrals.clocks(file)).doesNotContain("ref_answer");
        assertThat(closed(file)).isFalse();
    }

    @Test
    void whatIsStoppedBeforeAnyWordOfItComesBackEnds() {
        var file = unconfirmed("transfer_file");
        referrals.does(file, OURS, Act.draft("withdraw_consent").kind("cross_border"));
        waits(4);
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.RECALLED);
        assertThat(closed(file)).isFalse();
    }

    @Test
    void noFileIsClosedWhileNobodyKnowsWhetherWhatWasAcceptedHasCome() {
        var file = unconfirmed("refer");
        referrals.node().courier().reached("KZ");
        referrals.node().courier().cutOff("KG");
        var proposed = Act.draft("propose_closing").kind("goals_reached").internalText("All is done (synthetic).");
        referrals.desk(file).does(SECOND, proposed);
        assertThat(referrals.desk(file).refusal(THIRD, Act.draft("close"))).isEqualTo("share-under-way");
    }

    @Test
    void whoDoesNotOpenItIsRemindedUntilHeDoes() {
        var file = arrived("refer");
        for (var weeks = 0; weeks < 3; weeks++) {
            waits(7);
        }
        assertThat(referrals.clocks(file)).contains("ref_answer");
        var before = notices(file).size();
        waits(7);
        assertThat(notices(file)).hasSizeGreaterThanOrEqualTo(before).contains("share_untaken");
    }

    /** Opened while no word of it comes back, and sent anew: it counts as opened, and the copy is forgotten as well. */
    @Test
    @OnBothDatabases
    void whatIsSentAnewToWhoHasOpenedItIsForgottenThere() {
        var file = unconfirmed("transfer_file");
        waits(4);
        assertThat(arrival(file)).isEqualTo(ShareArrival.LOST);
        offers.open(ref(file), FOREIGN);
        referrals.carried();
        referrals.node().courier().reached("KZ");
        resend(file);
        referrals.carried();
        assertThat(arrival(file)).isEqualTo(ShareArrival.TAKEN);
        assertThat(closed(file)).isTrue();
        var received = messages.keysOf(List.of(ref(file)), ABROAD);
        assertThat(received).as("the copy can be read still").anyMatch(key -> !keys.destroyed(key));
        keeping.forgetOld();
        assertThat(received).allMatch(keys::destroyed);
    }
}
