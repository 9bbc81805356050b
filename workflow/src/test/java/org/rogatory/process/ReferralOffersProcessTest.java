package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.identity.Officer;
import org.rogatory.referral.share.OfferPreviews;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.UnopenedOffers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of what others offer, of an organisation to which much was offered. */
@EngineTest
class ReferralOffersProcessTest {

    private static final String HERE = "TM-NC";
    private static final Officer READER = ReferralFixtures.coordinator(HERE);
    private static final String OURS = "turned-";
    private static final String LONG_AGO = OURS + "long-ago";
    private static final String NEVER = OURS + "never";
    private static final int NEWER = 201;

    private final ReferralFixtures referrals;
    private final OfferPreviews previews;
    private final UnopenedOffers unopened;
    private final JdbcClient jdbc;

    @Autowired
    ReferralOffersProcessTest(
            ReferralFixtures referrals, OfferPreviews previews, UnopenedOffers unopened, JdbcClient jdbc) {
        this.referrals = referrals;
        this.previews = previews;
        this.unopened = unopened;
        this.jdbc = jdbc;
    }

    @AfterEach
    void end() {
        jdbc.sql("delete from referral_offer where share_ref like ?")
                .param(OURS + "%")
                .update();
    }

    /** Written straight into the table: how it comes there is tested with what is passed on. */
    private void came(String shareRef, String status, String day) {
        jdbc.sql("insert into referral_offer (share_ref, kind, from_state, from_authority, to_state, to_authority,"
                        + " service, fields, onward, status, arrived_at, kept, version) values (?, 'REFER', 'TM',"
                        + " 'TM-SHELTER-1', 'TM', ?, 'legal_aid', '', false, ?, timestamp '" + day
                        + " 00:00:00', true, 0)")
                .params(shareRef, HERE, status)
                .update();
    }

    /** Much that came at one moment stands in front of one that nobody has opened. */
    private void longAgo() {
        came(LONG_AGO, "ACCEPTED", "2026-01-02");
        IntStream.range(0, NEWER).forEach(number -> came(OURS + number, "REJECTED", "2026-03-02"));
    }

    private static List<String> references(List<OfferView> offers) {
        return offers.stream()
                .map(OfferView::shareRef)
                .filter(shareRef -> shareRef.startsWith(OURS))
                .toList();
    }

    @Test
    @OnBothDatabases
    void whatNobodyHasOpenedIsHiddenByNothingThatCameLater() {
        longAgo();

        assertThat(references(unopened.of(READER))).containsExactly(LONG_AGO);
    }

    /** Many may come at one moment: what stands in front is the same each time. */
    @Test
    @OnBothDatabases
    void whatCameAtOneMomentStandsInTheOrderOfItsCodes() {
        came(OURS + "b", "ACCEPTED", "2026-01-02");
        came(OURS + "c", "ACCEPTED", "2026-01-01");
        came(OURS + "a", "ACCEPTED", "2026-01-02");

        assertThat(references(unopened.of(READER))).containsExactly(OURS + "c", OURS + "a", OURS + "b");
    }

    /** What never came is told nowhere. */
    @Test
    @OnBothDatabases
    void anOfferAcceptedLongAgoIsFoundByTurningPages() {
        longAgo();
        came(NEVER, "EXPIRED", "2026-03-03");
        jdbc.sql("update referral_offer set service = null where share_ref = ?")
                .param(NEVER)
                .update();

        var told = references(referrals.offered(READER));
        var shown = references(ReferralFixtures.turned(after -> previews.page(after, READER)));

        assertThat(told).hasSize(NEWER + 1).doesNotHaveDuplicates().doesNotContain(NEVER);
        assertThat(told.get(NEWER)).isEqualTo(LONG_AGO);
        assertThat(shown).isEqualTo(told);
    }
}
