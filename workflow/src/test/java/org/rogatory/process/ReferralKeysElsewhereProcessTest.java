package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.refused;
import static org.rogatory.process.ReferralSaid.passing;
import static org.rogatory.process.SharesAbroad.ABROAD;
import static org.rogatory.process.SharesAbroad.FOREIGN;
import static org.rogatory.process.SharesAbroad.OURS;
import static org.rogatory.process.SharesAbroad.SECOND;
import static org.rogatory.process.StoppingService.HELPING;
import static org.rogatory.process.StoppingService.SENDING;
import static org.rogatory.process.StoppingService.SERVICE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.CaseFile;
import org.rogatory.persons.Cabinets;
import org.rogatory.persons.KnownKeyView;
import org.rogatory.persons.KnownKeys;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareArrival;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.share.ShareView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is sealed for a cabinet leaves for the key that is known of it now, and for none that was replaced. */
@EngineTest
class ReferralKeysElsewhereProcessTest {

    private static final char[] WORDS = "synthetic words of a holder".toCharArray();

    private final ReferralFixtures referrals;
    private final SharesAbroad abroad;
    private final StoppingService service;
    private final Offers offers;
    private final Cabinets cabinets;
    private final KnownKeys keys;
    private final JdbcTemplate jdbc;

    /** Two whose public keys are entered as those of the organisation abroad; of this run alone. */
    private final String mistaken = "MISTAKEN-" + UUID.randomUUID();

    private final String right = "RIGHT-" + UUID.randomUUID();

    @Autowired
    ReferralKeysElsewhereProcessTest(
            SharesAbroad abroad, StoppingService service, Cabinets cabinets, KnownKeys keys, JdbcTemplate jdbc) {
        this.referrals = abroad.referrals();
        this.offers = abroad.offers();
        this.abroad = abroad;
        this.service = service;
        this.cabinets = cabinets;
        this.keys = keys;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoHaveKeys() {
        referrals.node().courier().reset();
        List.of(mistaken, right).forEach(one -> in(() -> cabinets.setUp(one, "holder", WORDS)));
    }

    /** Others pass persons on to the same organisation, which has no cabinet for them. */
    @AfterEach
    void nothingIsLeft() {
        referrals.node().courier().reset();
        for (var organisation : List.of(ABROAD, mistaken, right)) {
            jdbc.update("delete from persons_known_key where organisation = ?", organisation);
            jdbc.update("delete from persons_cabinet_key where organisation = ?", organisation);
            jdbc.update("delete from persons_cabinet where organisation = ?", organisation);
        }
    }

    private void in(Runnable act) {
        referrals.transaction().executeWithoutResult(status -> act.run());
    }

    /** One enters the key as that of the organisation abroad, another one confirms it. */
    private void confirmed(String whose) {
        in(() -> keys.enter(ABROAD, cabinets.publicKey(whose), OURS));
        var entry = keys.all().stream()
                .filter(key -> key.organisation().equals(ABROAD) && key.waits())
                .map(KnownKeyView::keyRef)
                .findFirst()
                .orElseThrow();
        in(() -> keys.confirm(entry, SECOND));
    }

    private String left(CaseFile file) {
        var shareRef = abroad.ref(file);
        return referrals.node().courier().told().stream()
                .map(told -> told.path("payload"))
                .filter(said -> shareRef.equals(said.path("share").asString("")))
                .filter(said -> "release".equals(said.path("step").asString("")))
                .toList()
                .toString();
    }

    @Test
    @OnBothDatabases
    void whatWaitsForAKeyThatWasReplacedDoesNotLeave() {
        confirmed(mistaken);
        var file = abroad.accepted("refer");
        confirmed(right);
        referrals.carried();

        assertThat(referrals.share(file))
                .returns(ShareStatus.EXPIRED, ShareView::status)
                .returns("unreachable", ShareView::reason);
        assertThat(referrals.offer(file, FOREIGN))
                .returns(ShareStatus.EXPIRED, OfferView::status)
                .returns("unreachable", OfferView::reason);
        assertThat(left(file)).isEqualTo("[]");
        assertThat(abroad.notices(OURS, file.caseRef())).contains("share_expired");
        assertThat(referrals.desk(file).file().status()).isEqualTo("rejected_by_service");

        referrals.does(file, OURS, passing("refer", ABROAD));
        offers.accept(abroad.ref(file), FOREIGN);
        referrals.carried();
        assertThat(referrals.share(file).status()).isEqualTo(ShareStatus.ACCEPTED);
        assertThat(abroad.arrival(file)).isEqualTo(ShareArrival.ARRIVED);
    }

    /** For which key it was sealed is nobody's business on the way. */
    @Test
    void whatWaitsForTheKeyInUseLeavesWithoutIt() {
        confirmed(right);
        var file = abroad.accepted("refer");
        referrals.carried();

        assertThat(abroad.arrival(file)).isEqualTo(ShareArrival.ARRIVED);
        assertThat(left(file))
                .contains("\"sealed\"")
                .doesNotContain("sealed_for", cabinets.publicKey(right), "SYNTETBEKOVA");
    }

    @Test
    void whatWasSealedForAKeyThatTheCabinetNeverHadIsToldAsThat() {
        service.works();
        try {
            var file = service.consenting();
            referrals.does(file, SENDING, passing("refer", SERVICE));
            var shareRef = abroad.ref(file);
            offers.accept(shareRef, HELPING);
            referrals.carried();
            service.works();

            assertThat(refused(() -> service.inside(() -> offers.open(shareRef, HELPING))))
                    .isEqualTo("share-unreadable");
        } finally {
            service.leave();
        }
    }
}
