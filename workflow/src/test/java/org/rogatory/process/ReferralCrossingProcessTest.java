package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.refused;
import static org.rogatory.process.ReferralSaid.NAME;
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
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileKeys;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.contact.RevealReason;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareReveals;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.share.ShareView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad luck between two States: words that cross on the way, an offer that is not taken, a link that goes down. */
@EngineTest
class ReferralCrossingProcessTest {

    private static final String ABROAD = "KG-NC";
    private static final Officer OURS = ReferralFixtures.coordinator(COORDINATOR);
    private static final Officer FOREIGN = ReferralFixtures.coordinator(ABROAD);

    private final ReferralFixtures referrals;
    private final Offers offers;
    private final ShareReveals reveals;
    private final FileKeys keys;
    private final JdbcClient jdbc;

    @Autowired
    ReferralCrossingProcessTest(
            ReferralFixtures referrals, Offers offers, ShareReveals reveals, FileKeys keys, JdbcClient jdbc) {
        this.referrals = referrals;
        this.offers = offers;
        this.reveals = reveals;
        this.keys = keys;
        this.jdbc = jdbc;
    }

    @BeforeEach
    @AfterEach
    void fresh() {
        referrals.node().courier().reset();
    }

    private CaseFile referred() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        referrals.does(file, OURS, consent(Purpose.CROSS_BORDER, SCOPE).authority(ABROAD));
        referrals.does(file, OURS, passing("refer", ABROAD));
        return file;
    }

    private OfferView offer(CaseFile sender) {
        return referrals.offer(sender, FOREIGN);
    }

    /** The act is written, and nothing of it is carried yet. */
    private void writes(CaseFile file, ActDraft act) {
        referrals.node().procedures().act(file.caseRef(), act.act(), OURS);
    }

    private List<String> steps(CaseFile file) {
        var shareRef = referrals.share(file).shareRef();
        return referrals.node().courier().told().stream()
                .map(told -> told.path("payload"))
                .filter(said -> shareRef.equals(said.path("share").asString("")))
                .map(said -> said.path("step").asString(""))
                .toList();
    }

    private void nothingHasLeft(CaseFile file) {
        assertThat(steps(file)).doesNotContain("release");
        assertThat(referrals.node().courier().told().toString()).doesNotContain("SYNTETBEKOVA", "doctor");
        assertThat(kept("referral_offer", "words", file)).isZero();
        assertThat(kept("referral_offer", "language", file))
                .as("nor does the preview stay")
                .isZero();
    }

    /** Whether something still stands in a column of a share or an offer. */
    private int kept(String table, String column, CaseFile file) {
        return jdbc.sql("select count(*) from " + table + " where share_ref = ? and " + column + " is not null")
                .param(referrals.share(file).shareRef())
                .query(Integer.class)
                .single();
    }

    @Test
    void anAcceptanceThatCrossesAConsentTakenBackOpensNothing() {
        var file = referred();
        var shareRef = referrals.share(file).shareRef();
        var node = referrals.node();
        node.courier().stop();
        offers.accept(shareRef, FOREIGN);
        writes(file, Act.draft("withdraw_consent").kind("cross_border"));
        assertThat(node.jobs().tryOnce()).as("the link is down").isPositive();
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.RECALLED);
        assertThat(offer(file).status()).as("not known there yet").isEqualTo(ShareStatus.ACCEPTED);
        assertThat(refused(() -> offers.open(shareRef, FOREIGN))).isEqualTo("share-not-released");
        node.courier().goOn();
        referrals.carried();
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.RECALLED);
        assertThat(offer(file).status()).isEqualTo(ShareStatus.RECALLED);
        assertThat(refused(() -> offers.open(shareRef, FOREIGN))).isEqualTo("share-over");
        nothingHasLeft(file);
    }

    @Test
    void anAcceptanceThatCrossesAnOfferTakenBackOpensNothing() {
        var file = referred();
        var shareRef = referrals.share(file).shareRef();
        var node = referrals.node();
        node.courier().stop();
        offers.accept(shareRef, FOREIGN);
        writes(file, Act.draft("revoke_share").item(shareRef));
        assertThat(node.jobs().tryOnce()).isPositive();
        node.courier().goOn();
        referrals.carried();
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.REVOKED);
        assertThat(offer(file).status()).isEqualTo(ShareStatus.REVOKED);
        assertThat(refused(() -> offers.open(shareRef, FOREIGN))).isEqualTo("share-over");
        nothingHasLeft(file);
    }

    /** It was accepted, and what leaves by that is written and lies ready; nobody has carried it yet. */
    private CaseFile ready() {
        var file = referred();
        var node = referrals.node();
        offers.accept(referrals.share(file).shareRef(), FOREIGN);
        for (var round = 0; round < 9 && referrals.share(file).status() != ShareStatus.ACCEPTED; round++) {
            node.jobs().tryOnce();
        }
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.ACCEPTED);
        assertThat(steps(file)).as("not carried yet").doesNotContain("release");
        return file;
    }

    @Test
    void whatIsReadyToLeaveStaysWhenTheConsentIsTakenBack() {
        var file = ready();
        var shareRef = referrals.share(file).shareRef();
        writes(file, Act.draft("withdraw_consent").kind("cross_border"));
        referrals.carried();
        assertThat(referrals.share(file).withdrawnAt()).isNotNull();
        assertThat(offer(file).status()).isEqualTo(ShareStatus.RECALLED);
        assertThat(refused(() -> offers.open(shareRef, FOREIGN))).isEqualTo("share-over");
        assertThat(steps(file)).contains("withdraw");
        nothingHasLeft(file);
    }

    @Test
    void whatWasReadyToLeaveAndStaysIsReadByNobodyAnyMore() {
        var file = ready();
        var key = "release-" + referrals.share(file).shareRef();
        assertThat(keys.destroyed(key)).as("it waits").isFalse();
        writes(file, Act.draft("withdraw_consent").kind("cross_border"));
        assertThat(keys.destroyed(key)).isTrue();
    }

    @Test
    void whoHasSeenThePreviewAndDoesNotTakeThePersonKeepsNothing() {
        var file = referred();
        var shareRef = referrals.share(file).shareRef();
        assertThat(offers.see(shareRef, FOREIGN).language()).isEqualTo("ky");
        referrals.carried();
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.SEEN);
        offers.reject(shareRef, "unsafe_here", FOREIGN);
        referrals.carried();
        assertThat(referrals.share(file))
                .returns(ShareStatus.REJECTED, ShareView::status)
                .returns("unsafe_here", ShareView::reason);
        assertThat(kept("referral_share", "content", file)).isZero();
        assertThat(referrals.node().deadlines().ofCase(file.caseRef()))
                .filteredOn(DeadlineView::running)
                .extracting(DeadlineView::ruleKey)
                .doesNotContain("ref_answer");
        assertThat(refused(() -> offers.accept(shareRef, FOREIGN))).isEqualTo("share-over");
        assertThat(refused(() -> offers.open(shareRef, FOREIGN))).isEqualTo("share-over");
        assertThat(referrals.desk(file).file().status()).isEqualTo("rejected_by_service");
        nothingHasLeft(file);
    }

    /** Each word is tried while the link is down, and again when it is up: all come, each once, and nothing is lost. */
    @Test
    void aLinkThatGoesDownBetweenAllWordsLosesAndDoublesNothing() {
        var file = referred();
        var shareRef = referrals.share(file).shareRef();
        var node = referrals.node();
        node.courier().stop();
        offers.see(shareRef, FOREIGN);
        offers.accept(shareRef, FOREIGN);
        assertThat(node.jobs().tryOnce()).isPositive();
        node.pass(Duration.ofMinutes(30));
        assertThat(node.jobs().tryOnce()).as("tried again").isPositive();
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.OFFERED);
        assertThat(offer(file).awaits()).isTrue();
        for (var round = 0; round < 6; round++) {
            node.courier().goOn();
            node.jobs().tryOnce();
            node.courier().stop();
            node.jobs().tryOnce();
        }
        node.courier().goOn();
        referrals.carried();
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.ACCEPTED);
        assertThat(steps(file)).containsOnlyOnce("offer", "seen", "accept", "release");
        assertThat(told(shareRef)).contains(NAME, "doctor");
    }

    private String told(String shareRef) {
        return reveals.came(offers.open(shareRef, FOREIGN), shareRef, RevealReason.SAFETY, FOREIGN);
    }
}
