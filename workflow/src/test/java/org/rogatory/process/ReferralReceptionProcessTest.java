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

    private String accepted(ReferralDesk desk, String service) {
        desk.does(RESPONDER, desk.act("refer").authority(COORDINATOR).kind(service));
        var shareRef = shares.choices("shares_open", desk.file()).get(0);
        offers.accept(shareRef, RECEIVING);
        referrals.node().jobs().drain();
        return shareRef;
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

    /** Accepted and opened there, and then nobody could take him in. */
    @Test
    void whoHasNotHelpedReceivesNobody() {
        var desk = wishing();
        var shareRef = accepted(desk, "voluntary_return");
        offers.open(shareRef, RECEIVING);
        referrals.carried();
        offers.done(shareRef, "help_not_given", RECEIVING);
        referrals.carried();
        assertThat(refusal(desk)).isEqualTo("track-reception-missing");
        accepted(desk, "reintegration_grant");
        assertThat(refusal(desk)).as("another has accepted").isEqualTo("admitted");
    }

    @Test
    void whatPeopleHereHaveLearnedOfItCountsAsWell() {
        var desk = wishing();
        var shareRef = accepted(desk, "voluntary_return");
        desk.does(HELPING, "confirm_reception");
        desk.does(RESPONDER, desk.act("finish_share").item(shareRef).kind("help_declined"));
        assertThat(desk.desk().refusal(HELPING, desk.act("record_travel"))).isEqualTo("track-reception-missing");
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
