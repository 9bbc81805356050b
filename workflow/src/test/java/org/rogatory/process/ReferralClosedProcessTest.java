package org.rogatory.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;
import static org.rogatory.process.ReferralSaid.NAME;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.bytes.Work;
import org.rogatory.exchange.EnvelopeUnreadable;
import org.rogatory.exchange.PlainEnvelope;
import org.rogatory.exchange.TextSealer;
import org.rogatory.exchange.ToldManifest;
import org.rogatory.exchange.WholePackage;
import org.rogatory.identity.Officer;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.contact.RevealReason;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareArrival;
import org.rogatory.referral.share.ShareReveals;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.share.Shares;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is passed on to an office that has no cabinet is read by that office, and by nobody on the way. */
@EngineTest
class ReferralClosedProcessTest {

    private static final Officer OURS = ReferralFixtures.responder(UNIT);
    private static final Officer THEIRS = ReferralFixtures.coordinator(COORDINATOR);
    private static final String PART = "sealed-01.p7m";

    private final ReferralFixtures referrals;
    private final Shares shares;
    private final Offers offers;
    private final ShareReveals reveals;
    private final PlainEnvelope envelope;
    private final JdbcClient jdbc;

    @Autowired
    ReferralClosedProcessTest(
            ReferralFixtures referrals,
            Shares shares,
            Offers offers,
            ShareReveals reveals,
            PlainEnvelope envelope,
            JdbcClient jdbc) {
        this.referrals = referrals;
        this.shares = shares;
        this.offers = offers;
        this.reveals = reveals;
        this.envelope = envelope;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void begin() {
        referrals.node().courier().reset();
    }

    @AfterEach
    void end() {
        referrals.node().courier().reset();
        envelope.know(COORDINATOR);
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

    private OfferView offer(CaseFile sender) {
        return referrals.offer(sender, THEIRS);
    }

    /** Accepted, and what leaves by that is written and not carried yet; tells the number of its message. */
    private String written(CaseFile file) {
        offers.accept(referrals.share(file).shareRef(), THEIRS);
        for (var round = 0; round < 9 && referrals.share(file).status() != ShareStatus.ACCEPTED; round++) {
            referrals.node().jobs().tryOnce();
        }
        return jdbc.sql("select message_id from exchange_outgoing"
                        + " where thread_id = ? and kind = 'victim_referral' and from_authority = ?"
                        + " order by queued_at desc")
                .params(referrals.share(file).shareRef(), UNIT)
                .query(String.class)
                .list()
                .get(0);
    }

    private Courier.Carried released() {
        return referrals.node().courier().carried().stream()
                .filter(each -> "release"
                        .equals(ToldManifest.of(each.sealedPackage())
                                .at("/payload/step")
                                .asString("")))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, byte[]> entries(Courier.Carried parcel) throws IOException {
        var entries = new HashMap<String, byte[]>();
        var whole = Work.of(WholePackage.bytes(parcel.sealedPackage()));
        new TextSealer().again(whole, (name, content) -> entries.put(name, content.readAllBytes()));
        return entries;
    }

    private String said(CaseFile file) {
        var shareRef = referrals.share(file).shareRef();
        return reveals.came(offers.open(shareRef, THEIRS), shareRef, RevealReason.SAFETY, THEIRS);
    }

    @Test
    void nobodyReadsTheNameOnTheWayAndWhoTakesThePersonDoes() throws IOException {
        var file = referred();
        offers.accept(referrals.share(file).shareRef(), THEIRS);
        referrals.carried();
        var manifest = ToldManifest.of(released().sealedPackage());
        var entries = entries(released());

        assertThat(manifest.at("/payload/closed/0").asString("")).isEqualTo("content");
        assertThat(manifest.at("/payload/content").isMissingNode()).isTrue();
        assertThat(manifest.at("/sealed/0/recipients/0").asString("")).isEqualTo(COORDINATOR);
        assertThat(entries)
                .containsKey(PART)
                .allSatisfy(
                        (name, bytes) -> assertThat(new String(bytes, UTF_8)).doesNotContain("SYNTETBEKOVA", "doctor"));
        var closed = Objects.requireNonNull(entries.get(PART));
        assertThat(new String(envelope.open(closed, COORDINATOR), UTF_8)).contains(NAME, "doctor");
        assertThatThrownBy(() -> envelope.open(closed, UNIT)).isInstanceOf(EnvelopeUnreadable.class);
        var kept = referrals.node().exchange().contentOfReceived(released().messageId());
        assertThat(kept.payload().toString()).doesNotContain("SYNTETBEKOVA");
        assertThat(said(file)).contains(NAME, "doctor");
    }

    @Test
    void whatWasPackedAndNotCarriedLeavesAsItWasPacked() {
        var file = referred();
        var release = written(file);
        var node = referrals.node();
        assertThat(node.exchange().contentOfSent(release).payload().toString()).contains(NAME);
        node.courier().stop();
        assertThat(node.jobs().tryOnce()).isPositive();
        var packed = WholePackage.bytes(node.exchange().packageOf(release));
        assertThat(node.exchange().contentOfSent(release).payload().toString()).doesNotContain("SYNTETBEKOVA");
        assertThat(node.jobs().tryOnce()).isPositive();
        node.courier().goOn();
        referrals.carried();

        assertThat(released().messageId()).isEqualTo(release);
        assertThat(WholePackage.bytes(released().sealedPackage())).isEqualTo(packed);
        assertThat(said(file)).contains(NAME);
    }

    @Test
    void whatIsHandedOverByHandIsClosedAsWell() {
        var file = referred();
        var release = written(file);
        var node = referrals.node();
        node.courier().cutOff("KZ");
        referrals.carried();
        var parcel = node.exchange().packageOf(release);
        assertThat(ToldManifest.of(parcel).toString()).doesNotContain("SYNTETBEKOVA");
        assertThat(node.exchange().receive(parcel).accepted()).isTrue();
        assertThat(said(file)).contains(NAME);
    }

    /** It has left to who cannot open it at that moment. */
    private CaseFile refused() {
        var file = referred();
        written(file);
        var node = referrals.node();
        node.courier().stop();
        node.jobs().tryOnce();
        envelope.forget(COORDINATOR);
        node.courier().goOn();
        referrals.carried();
        return file;
    }

    /** He can open it again, and the same package is brought to him by hand. */
    private void takenInLater() {
        envelope.know(COORDINATOR);
        var parcel = released().sealedPackage();
        assertThat(referrals.node().exchange().receive(parcel).accepted()).isTrue();
        referrals.carried();
    }

    @Test
    void whatWasRefusedAndIsTakenInLaterHasArrived() {
        var file = refused();
        assertThat(referrals.share(file).arrival()).isEqualTo(ShareArrival.LOST);
        takenInLater();
        assertThat(referrals.share(file).arrival()).isEqualTo(ShareArrival.ARRIVED);
        assertThat(said(file)).contains(NAME);
    }

    @Test
    void whatWasEndedAfterItWasRefusedStaysEndedThoughItIsTakenInLater() {
        var file = refused();
        referrals.does(
                file, OURS, Act.draft("revoke_share").item(referrals.share(file).shareRef()));
        takenInLater();
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.EXPIRED);
        assertThat(referrals.offers().opens(offer(file), THEIRS)).isFalse();
    }

    @Test
    void whatTheReceiverCannotOpenIsRefusedAndTheSenderLearnsIt() {
        var file = refused();
        assertThat(jdbc.sql("select code from exchange_outgoing where message_id = ? and status = 'REJECTED'")
                        .param(released().messageId())
                        .query(String.class)
                        .list())
                .containsExactly("content_invalid");
        assertThat(referrals.offers().opens(offer(file), THEIRS)).isFalse();
        assertThat(referrals.desk(file).verbs()).contains("parked_message");
    }

    @Test
    void whoHasNeitherACabinetNorAKeyIsNotReferredTo() {
        var file = consenting();
        envelope.forget(COORDINATOR);
        var desk = referrals.desk(file);
        assertThat(desk.refusal(OURS, passing("refer", COORDINATOR))).isEqualTo("share-receiver-unreachable");
        assertThat(shares.of(desk.file())).isEmpty();
    }

    @Test
    void anOfferToWhoLosesItsKeyEndsAndBothAreTold() {
        var file = referred();
        envelope.forget(COORDINATOR);
        offers.accept(referrals.share(file).shareRef(), THEIRS);
        referrals.carried();
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.EXPIRED);
        assertThat(referrals.share(file).reason()).isEqualTo("unreachable");
        assertThat(offer(file).status()).isEqualTo(ShareStatus.EXPIRED);
        assertThat(referrals.node().courier().told().toString()).doesNotContain("release");
    }
}
