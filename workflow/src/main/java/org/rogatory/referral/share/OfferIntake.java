package org.rogatory.referral.share;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.directory.Directory;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.providers.HelpOrganisations;
import org.rogatory.referral.Referral;
import org.springframework.stereotype.Component;

/**
 * What is offered to an organisation here, and what becomes of it there. A word that overtakes the offer is kept, so
 * that what was taken back is never offered late; a word that comes twice changes nothing.
 */
@Component
class OfferIntake {

    private static final String NOT_TAKEN = "not_ours";

    private final ReferralOfferRepository offers;
    private final ReferralShareRepository shares;
    private final ShareReplies replies;
    private final OfferWithdrawals withdrawals;
    private final ShareMessages messages;
    private final ShareWords words;
    private final ShareNotices notices;
    private final Cases cases;
    private final Directory directory;
    private final HelpOrganisations organisations;
    private final Clock clock;

    OfferIntake(
            ReferralOfferRepository offers,
            ReferralShareRepository shares,
            ShareReplies replies,
            OfferWithdrawals withdrawals,
            ShareMessages messages,
            ShareWords words,
            ShareNotices notices,
            Cases cases,
            Directory directory,
            HelpOrganisations organisations,
            Clock clock) {
        this.offers = offers;
        this.shares = shares;
        this.replies = replies;
        this.withdrawals = withdrawals;
        this.messages = messages;
        this.words = words;
        this.notices = notices;
        this.cases = cases;
        this.directory = directory;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Whether it fits. */
    boolean take(ShareStep step, MessageReceived message) {
        var known = offers.find(message.threadId(), AccessScope.system());
        if (known.filter(offer -> !offer.between(message)).isPresent()) {
            return false;
        }
        return switch (step) {
            case OFFER -> known.isPresent() || offered(message);
            case ASK -> known.isPresent() || asked(message);
            case REVOKE -> ended(known, message, ShareStatus.REVOKED);
            case RECALL -> ended(known, message, ShareStatus.RECALLED);
            case EXPIRE -> ended(known, message, ShareStatus.EXPIRED);
            case REMIND -> known.filter(this::reminded).isPresent();
            case RELEASE -> known.filter(offer -> released(offer, message)).isPresent();
            case WITHDRAW -> known.filter(withdrawals::withdrawn).isPresent();
            case DONE -> known.filter(this::done).isPresent();
            default -> false;
        };
    }

    private boolean offered(MessageReceived message) {
        var kind = ShareKind.ofKey(String.valueOf(ShareStep.said(message.payload(), "kind")));
        if (kind.isEmpty() || kind.get() == ShareKind.ASK) {
            return false;
        }
        var offer = new ReferralOffer(message, kind.get(), clock.instant()).previewing(message.payload());
        if (!admitted(message)) {
            return back(offer, ShareStatus.REJECTED, NOT_TAKEN);
        }
        if (organisations.stopped(offer.toAuthority())) {
            return back(offer, ShareStatus.EXPIRED, Offers.CLOSED);
        }
        granted(message).ifPresent(own -> {
            offer.into(own.caseRef());
            replies.granted(own);
        });
        offers.saveAndFlush(offer);
        notices.receiver(offer.toAuthority(), "share_offered", offer.shareRef());
        return true;
    }

    /** Nobody here decides on it: it goes back at once, and both sides have it in their lists with the reason. */
    private boolean back(ReferralOffer offer, ShareStatus to, String reason) {
        offer.answer(to, reason, "system", clock.instant());
        offers.saveAndFlush(offer);
        messages.answer(offer, to == ShareStatus.REJECTED ? ShareStep.REJECT : ShareStep.EXPIRE, reason);
        return true;
    }

    /** Whether it comes from and goes to those who pass persons on. */
    private boolean admitted(MessageReceived message) {
        var from = directory.find(message.fromAuthority());
        var to = directory.find(message.toAuthority());
        return from.filter(each -> ShareGuards.protects(each) || ShareGuards.investigates(each))
                        .isPresent()
                && to.filter(each -> ShareGuards.protects(each)
                                || ShareGuards.investigates(each)
                                        && each.state().equals(message.fromState()))
                        .isPresent();
    }

    /** What a file of ours has asked this organisation for. */
    private Optional<ReferralShare> granted(MessageReceived message) {
        return Optional.ofNullable(ShareStep.said(message.payload(), "answers"))
                .flatMap(own -> shares.find(own, AccessScope.system()))
                .filter(own ->
                        own.kind() == ShareKind.ASK && own.between(message.toAuthority(), message.fromAuthority()));
    }

    /**
     * Whether there is a file of this code here nobody learns by asking: only people of its organisation are told.
     */
    private boolean asked(MessageReceived message) {
        var code = String.valueOf(ShareStep.said(message.payload(), "code"))
                .strip()
                .toUpperCase(Locale.ROOT);
        cases.lookUp(code, AccessScope.system())
                .filter(file -> admitted(message) && held(file, message.toAuthority()))
                .ifPresent(file -> {
                    var offer = new ReferralOffer(message, ShareKind.ASK, clock.instant());
                    offer.about(file.caseRef());
                    offers.saveAndFlush(offer);
                    notices.receiver(offer.toAuthority(), "share_asked", offer.shareRef());
                });
        return true;
    }

    private static boolean held(CaseFile file, String authority) {
        return Referral.ours(file) && file.authority().equals(authority) && file.closedAt() == null;
    }

    private boolean ended(Optional<ReferralOffer> known, MessageReceived message, ShareStatus to) {
        var offer = known.orElseGet(() -> new ReferralOffer(message, ShareKind.REFER, clock.instant()));
        if (offer.opened() || offer.status().over()) {
            return offer.status().over();
        }
        offer.move(to, reason(message), clock.instant());
        offers.saveAndFlush(offer);
        if (known.isPresent()) {
            notices.receiver(offer.toAuthority(), "share_" + to.key(), offer.shareRef());
        }
        return true;
    }

    private static @Nullable String reason(MessageReceived message) {
        return ShareStep.said(message.payload(), "reason");
    }

    private boolean reminded(ReferralOffer offer) {
        if (offer.status().pending()) {
            notices.receiver(offer.toAuthority(), "share_waits", offer.shareRef());
        } else if (opens(offer)) {
            notices.receiver(offer.toAuthority(), "share_unopened", offer.shareRef());
        }
        return true;
    }

    private boolean opens(ReferralOffer offer) {
        return offer.view().opens(directory.times().day(offer.toAuthority(), clock.instant()));
    }

    /**
     * What is sent anew before anybody has opened it takes the place of what was sent before: it may hold longer. What
     * was sent before it and comes late changes nothing.
     */
    private boolean released(ReferralOffer offer, MessageReceived message) {
        if (offer.status() != ShareStatus.ACCEPTED || offer.opened()) {
            return offer.opened() ? again(offer) : offer.released();
        }
        var waiting = offer.words();
        if (waiting != null && !words.newer(offer.shareRef(), message.payload(), waiting)) {
            return true;
        }
        var told = opens(offer);
        var arrived = words.arrived(offer.shareRef(), message.payload());
        offer.release(arrived, ShareStep.until(message.payload()), clock.instant());
        offers.saveAndFlush(offer);
        if (!told) {
            notices.receiver(offer.toAuthority(), "share_released", offer.shareRef());
        }
        return true;
    }

    /** Sent anew to who has opened it meanwhile: he says so again, and what has come is forgotten a second time. */
    private boolean again(ReferralOffer offer) {
        offer.keepAgain();
        offers.saveAndFlush(offer);
        messages.opened(offer);
        return true;
    }

    private boolean done(ReferralOffer offer) {
        if (offer.status() == ShareStatus.ACCEPTED && offer.opened()) {
            offer.move(ShareStatus.DONE, null, clock.instant());
            offers.saveAndFlush(offer);
        }
        return offer.status().left();
    }
}
