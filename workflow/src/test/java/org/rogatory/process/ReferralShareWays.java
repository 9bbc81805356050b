package org.rogatory.process;

import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;

import java.util.List;
import org.rogatory.cases.ActDraft;
import org.rogatory.identity.Officer;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.Shares;
import org.rogatory.requests.Choices;
import org.springframework.stereotype.Component;

/** A person is passed on from one organisation to another: with his consent, and by the decision of two without it. */
@Component
record ReferralShareWays(ReferralFixtures referrals, Shares shares, Offers offers) {

    /** Of another organisation that helps, and may hold no cabinet here: nothing is opened there. */
    static final String SERVICE = "KZ-SHELTER-1";

    private static final String ABROAD = "KG-NC";
    private static final Officer RESPONDER = ReferralFixtures.responder(UNIT);
    private static final Officer RECEIVING = ReferralFixtures.coordinator(COORDINATOR);
    private static final Officer SECOND = ReferralFixtures.coordinator2(COORDINATOR);

    /** The files of those who pass on, and that of who takes in. */
    List<ReferralDesk> walk(String words) {
        var sender = opened(UNIT, words);
        ReferralWays.agreed(sender, RESPONDER);
        var receiver = taken(sender);
        sender.does(RESPONDER, about(sender, "finish_share", "shares_accepted"));
        sender.does(RESPONDER, to(sender, "transfer_file", COORDINATOR));
        sender.does(RESPONDER, about(sender, "revoke_share", "shares_open"));
        sender.does(RESPONDER, to(sender, "request_transfer", COORDINATOR).reference(receiver.caseRef()));
        return List.of(sender, receiver, withoutConsent(words), lost(words));
    }

    /** Accepted in another State, and sent anew since nothing reached it. */
    private ReferralDesk lost(String words) {
        var desk = ReferralWays.agreed(opened(COORDINATOR, words), RECEIVING);
        var named =
                withinReach().stream().filter(code -> !"contacts".equals(code)).toList();
        desk.does(RECEIVING, to(desk, "refer", ABROAD).keys(named).spoke(null, null));
        offers.accept(shares.choices("shares_open", desk.file()).get(0), ReferralFixtures.coordinator(ABROAD));
        referrals.node().courier().cutOff("KG");
        referrals.carried();
        referrals.node().courier().reached("KG");
        return desk.does(RECEIVING, about(desk, "resend_share", "shares_lost"));
    }

    private ReferralDesk opened(String authority, String words) {
        return ReferralDesk.of(
                referrals.node(), referrals.opened(authority, Age.ADULT).caseRef(), words);
    }

    private static ActDraft to(ReferralDesk desk, String verb, String authority) {
        return desk.act(verb).authority(authority);
    }

    /** The act about the first of a list that the file knows. */
    private ActDraft about(ReferralDesk desk, String verb, String list) {
        return desk.act(verb).item(shares.choices(list, desk.file()).get(0));
    }

    /** Offered, accepted, released and opened. */
    private ReferralDesk taken(ReferralDesk sender) {
        sender.does(RESPONDER, to(sender, "refer", COORDINATOR));
        var shareRef = shares.choices("shares_open", sender.file()).get(0);
        offers.see(shareRef, RECEIVING);
        referrals.carried();
        offers.accept(shareRef, RECEIVING);
        referrals.carried();
        var opened = offers.open(shareRef, RECEIVING);
        referrals.carried();
        return new ReferralDesk(new Desk(referrals.node(), opened), sender.acts());
    }

    private ReferralDesk withoutConsent(String words) {
        var desk = opened(COORDINATOR, words);
        desk.does(RECEIVING, to(desk, "refer", SERVICE).keys(withinReach()));
        return desk.does(SECOND, about(desk, "approve_override", "share_overrides"));
    }

    /** All but that it may be passed on further, which nobody decides for the person. */
    private static List<String> withinReach() {
        return Choices.of("share_fields").orElseThrow().stream()
                .filter(code -> !"onward".equals(code))
                .toList();
    }
}
