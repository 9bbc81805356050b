package org.rogatory.referral.share;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.exchange.LooseMessage;
import org.rogatory.exchange.LooseMessages;
import org.rogatory.referral.Kept;
import org.rogatory.referral.Referral;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the messages of a share: its code is their thread, and they name no file. */
@Component
class ShareMessages {

    private final LooseMessages messages;
    private final Clock clock;

    ShareMessages(LooseMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The first word of a share: the preview, and nothing else. */
    void offer(SharePlan plan) {
        var said = said(plan.shareRef(), ShareStep.OFFER);
        said.put("kind", plan.kind().key());
        Kept.put(said, "service", plan.service());
        Kept.put(said, "urgency", plan.urgency());
        Kept.put(said, "age_band", plan.ageBand());
        Kept.put(said, ShareFields.LANGUAGE, plan.told(ShareFields.LANGUAGE) ? plan.language() : null);
        Kept.put(said, "answers", plan.answers());
        Kept.putCodes(said, "fields", plan.fields());
        first(plan, said);
    }

    /** Asks for a file by the code that the person has told. */
    void ask(SharePlan plan, String code) {
        first(plan, said(plan.shareRef(), ShareStep.ASK).put("code", code));
    }

    private void first(SharePlan plan, ObjectNode said) {
        var file = plan.file();
        messages.send(new LooseMessage(
                plan.shareRef(),
                Referral.FORM,
                file.state(),
                file.authority(),
                plan.to().state(),
                plan.to().key(),
                ShareCodes.keyOfSender(plan.shareRef()),
                said));
    }

    /** A word of the sender. */
    void tell(ReferralShare share, ShareStep step, @Nullable String reason) {
        var said = said(share.shareRef(), step);
        Kept.put(said, "reason", reason);
        send(share, ShareCodes.keyOfSender(share.shareRef()), said);
    }

    /**
     * What leaves now, under a key that ends once it has arrived or was taken back; tells the number of its message. It
     * is numbered by the moment, so that what is sent anew counts before what was held up.
     */
    String release(ReferralShare share, ObjectNode leaving) {
        var said = said(share.shareRef(), ShareStep.RELEASE).put(ShareStep.NUMBER, clock.millis());
        said.setAll(leaving);
        return send(share, ShareCodes.keyOfRelease(share.shareRef()), said);
    }

    private String send(ReferralShare share, String keyRef, ObjectNode said) {
        return messages.send(new LooseMessage(
                share.shareRef(),
                Referral.FORM,
                share.fromState(),
                share.fromAuthority(),
                share.toState(),
                share.toAuthority(),
                keyRef,
                said));
    }

    /** A word of the receiver; what came of it is numbered by the moment, as what may be held up on its way. */
    void answer(ReferralOffer offer, ShareStep step, @Nullable String code) {
        var said = said(offer.shareRef(), step);
        Kept.put(said, step.told(), code);
        if (step.result() && code != null) {
            said.put(ShareStep.NUMBER, clock.millis());
        }
        messages.send(new LooseMessage(
                offer.shareRef(),
                Referral.FORM,
                offer.toState(),
                offer.toAuthority(),
                offer.fromState(),
                offer.fromAuthority(),
                ShareCodes.keyOfReceiver(offer.shareRef()),
                said));
    }

    /** Takes back what the sender has written and nothing has carried yet. */
    void recall(ReferralShare share) {
        messages.recall(share.shareRef(), share.fromAuthority(), Referral.FORM);
    }

    /** Who has sent it learns that somebody has taken it up. */
    void opened(ReferralOffer offer) {
        messages.markRead(offer.shareRef(), offer.toAuthority(), ShareCodes.keyOfReceiver(offer.shareRef()));
    }

    /** The keys under which lies what an organisation has received in these shares. */
    List<String> keysOf(List<String> shareRefs, String authority) {
        return messages.keysOf(shareRefs, authority);
    }

    private static ObjectNode said(String shareRef, ShareStep step) {
        return JsonMapper.shared().createObjectNode().put("step", step.key()).put("share", shareRef);
    }
}
