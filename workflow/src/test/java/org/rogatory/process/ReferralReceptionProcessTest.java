package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.Shares;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody returns before a service has said that it receives him, and by nothing that he has taken back. */
@EngineTest
class ReferralReceptionProcessTest {

    private static final Officer RESPONDER = ReferralFixtures.responder(UNIT);
    private static final Officer RECEIVING = ReferralFixtures.coordinator(COORDINATOR);
    private static final Officer HELPING =
            new Officer("helping.kz.kz-unit-1", "helping", "KZ", UNIT, Set.of(Role.SERVICE_PROVIDER));

    private final ReferralFixtures referrals;
    private final Shares shares;
    private final Offers offers;

    @Autowired
    ReferralReceptionProcessTest(ReferralFixtures referrals, Shares shares, Offers offers) {
        this.referrals = referrals;
        this.shares = shares;
        this.offers = offers;
    }

    private ReferralDesk wishing() {
        var file = referrals.opened(UNIT, Age.ADULT);
        var desk = ReferralDesk.of(referrals.node(), file.caseRef(), ReferralWays.PLAIN);
        return ReferralWays.agreed(desk, RESPONDER).does(HELPING, "assess_risk").does(HELPING, "agree_to_return");
    }

    private void accepted(ReferralDesk desk, String service) {
        desk.does(RESPONDER, desk.act("refer").authority(COORDINATOR).kind(service));
        offers.accept(shares.choices("shares_open", desk.file()).get(0), RECEIVING);
        referrals.node().jobs().drain();
    }

    private String refusal(ReferralDesk desk) {
        return desk.desk().refusal(HELPING, Act.draft("confirm_reception"));
    }

    @Test
    void whoIsToReceiveHimHasAcceptedIt() {
        var desk = wishing();
        assertThat(refusal(desk)).isEqualTo("track-reception-missing");
        accepted(desk, "legal_aid");
        assertThat(refusal(desk)).as("another service").isEqualTo("track-reception-missing");
        accepted(desk, "voluntary_return");
        assertThat(refusal(desk)).isEqualTo("admitted");
    }

    @Test
    void whatHeTakesBackReceivesHimNoMore() {
        var desk = wishing();
        accepted(desk, "voluntary_return");
        for (var purpose : Set.of("referral", "service")) {
            desk.does(RESPONDER, desk.act("withdraw_consent").kind(purpose));
        }
        assertThat(refusal(desk)).isEqualTo("track-reception-missing");
    }
}
