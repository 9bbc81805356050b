package org.rogatory.referral.share;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.referral.file.ReferralRoles;
import org.rogatory.requests.Choices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other organisations offer to that of an officer. He sees the preview; names and ways to reach the person are
 * not even here before he has accepted and the other side has let them go.
 */
@Service
public class Offers {

    /** Where no service is, in a unit to which the person wants to speak, those who meet persons answer. */
    static final Set<Role> DECIDING = Set.of(Role.SERVICE_PROVIDER, Role.COORDINATOR, Role.FIRST_RESPONDER);

    /** Why an organisation that takes nobody in gives an offer back. */
    static final String CLOSED = "organisation_closed";

    private static final String REASONS = "share_reasons";

    private final ReferralOfferRepository offers;
    private final OfferOpening opening;
    private final ShareMessages messages;
    private final ShareOutcomes outcomes;
    private final CaseLists lists;
    private final Directory directory;
    private final Clock clock;

    Offers(
            ReferralOfferRepository offers,
            OfferOpening opening,
            ShareMessages messages,
            ShareOutcomes outcomes,
            CaseLists lists,
            Directory directory,
            Clock clock) {
        this.outcomes = outcomes;
        this.offers = offers;
        this.opening = opening;
        this.messages = messages;
        this.lists = lists;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether an officer reads what is offered to his organisation: posts of referral, and nobody else there. */
    public boolean reads(Officer officer) {
        return officer.hasAny(ReferralRoles.WORKING) || ReferralRoles.supervises(officer, directory);
    }

    /** Whether he answers. */
    public static boolean decides(Officer officer) {
        return officer.hasAny(DECIDING);
    }

    /** Whether he says that his organisation takes nobody in any more. */
    public boolean closes(Officer officer) {
        return decides(officer) || ReferralRoles.supervises(officer, directory);
    }

    /** What was offered to the officer's organisation with its files, page by page, the newest first; one trace. */
    @Transactional
    public Listed<OfferView> page(ListPlace after, Officer officer) {
        Roles.demand(reads(officer));
        var page = came(after, officer);
        lists.viewReferences(OfferView.files(page.lines()), officer);
        return page;
    }

    /** The same for who is asked first and leaves the trace himself. */
    Listed<OfferView> came(ListPlace after, Officer officer) {
        return Listed.of(offers.ours(after, AccessScope.of(officer), Listed.limit()).stream()
                .map(ReferralOffer::view)
                .toList());
    }

    /**
     * One of them; where the officer decides on it the other side learns that its offer was seen. The trace names no
     * file: behind that of a search for the same name it would say that two files are about one person.
     */
    @Transactional
    public OfferView see(String shareRef, Officer officer) {
        Roles.demand(reads(officer));
        var offer = own(shareRef, officer);
        if (decides(officer) && offer.see(clock.instant())) {
            offers.saveAndFlush(offer);
            unlessAsked(offer, ShareStep.SEEN, null);
        }
        lists.viewReferences(List.of(), officer);
        return offer.view();
    }

    /** Takes the person: what is to be passed on is asked for, and comes unless it was taken back meanwhile. */
    @Transactional
    public OfferView accept(String shareRef, Officer officer) {
        var offer = pending(shareRef, officer);
        if (offer.kind() == ShareKind.ASK) {
            throw Refusal.of("share-asks-for-file");
        }
        offer.answer(ShareStatus.ACCEPTED, null, officer.username(), clock.instant());
        offers.saveAndFlush(offer);
        messages.answer(offer, ShareStep.ACCEPT, null);
        return offer.view();
    }

    /** Does not take the person, for a reason that the other side is told. */
    @Transactional
    public OfferView reject(String shareRef, String reason, Officer officer) {
        var offer = pending(shareRef, officer);
        if (!Choices.has(REASONS, reason)) {
            throw Refusal.of("field-missing", "reason");
        }
        offer.answer(ShareStatus.REJECTED, reason, officer.username(), clock.instant());
        offers.saveAndFlush(offer);
        messages.answer(offer, ShareStep.REJECT, reason);
        return offer.view();
    }

    /**
     * Opens the file for what was accepted and has come, until the last day that the person has named: a new one of the
     * organisation, or the one that had asked. Tells its reference.
     */
    @Transactional
    public String open(String shareRef, Officer officer) {
        Roles.demand(decides(officer));
        var offer = own(shareRef, officer);
        var before = Optional.ofNullable(offer.caseRef()).filter(file -> offer.opened());
        if (before.isPresent()) {
            return before.get();
        }
        if (!opens(offer.view(), officer)) {
            throw Refusal.of(offer.view().awaits() ? "share-not-released" : "share-over");
        }
        return opening.open(offer, officer);
    }

    /** Whether a file can be opened for it today, where the officer serves. */
    public boolean opens(OfferView offer, Officer officer) {
        return offer.opens(directory.times().day(officer.authority(), clock.instant()));
    }

    /** What was asked for is done; what came of it is told by one code, if at all. */
    @Transactional
    public OfferView done(String shareRef, @Nullable String outcome, Officer officer) {
        Roles.demand(decides(officer));
        var offer = own(shareRef, officer);
        if (offer.status() != ShareStatus.ACCEPTED || !offer.opened()) {
            throw Refusal.of("share-not-accepted");
        }
        if (outcome != null) {
            outcomes.tell(offer, outcome, officer);
        }
        offer.move(ShareStatus.DONE, null, clock.instant());
        offers.saveAndFlush(offer);
        messages.answer(offer, ShareStep.DONE, outcome);
        return offer.view();
    }

    /** The organisation takes nobody in any more: what waits goes back with that reason. Tells how many that were. */
    @Transactional
    public int giveBack(Officer officer) {
        Roles.demand(closes(officer));
        var waiting = waiting(officer);
        end(waiting, officer);
        return waiting.size();
    }

    /**
     * The service of the officer stops to work, as two have decided: what is offered to it goes back. Who asks for a
     * file of it is answered still.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stop(Officer officer) {
        end(
                waiting(officer).stream()
                        .filter(offer -> offer.kind() != ShareKind.ASK)
                        .toList(),
                officer);
    }

    /** The service is closed and nothing of it is open: who waits for anything is told so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(Officer officer) {
        end(waiting(officer), officer);
    }

    private List<ReferralOffer> waiting(Officer officer) {
        return offers.waiting(ShareStatus.PENDING, AccessScope.of(officer));
    }

    private void end(List<ReferralOffer> waiting, Officer officer) {
        waiting.forEach(offer -> {
            offer.answer(ShareStatus.EXPIRED, CLOSED, officer.username(), clock.instant());
            offers.saveAndFlush(offer);
            unlessAsked(offer, ShareStep.EXPIRE, CLOSED);
        });
    }

    /**
     * Tells the other side, but not who asks for a file by its code: that there is one he learns when people here
     * answer him, and not because somebody has looked, or went through all that waits.
     */
    private void unlessAsked(ReferralOffer offer, ShareStep step, @Nullable String reason) {
        if (offer.kind() != ShareKind.ASK) {
            messages.answer(offer, step, reason);
        }
    }

    /** Files of the organisation that were opened for an adult of the same name: people decide what that means. */
    @Transactional
    public List<String> alike(String shareRef, Officer officer) {
        Roles.demand(decides(officer));
        var found = opening.alike(own(shareRef, officer), officer);
        lists.viewSearch(found, officer);
        return found;
    }

    private ReferralOffer pending(String shareRef, Officer officer) {
        Roles.demand(decides(officer));
        var offer = own(shareRef, officer);
        if (!offer.status().pending()) {
            throw Refusal.of(offer.status().over() ? "share-over" : "share-answered");
        }
        return offer;
    }

    /** One that is for another organisation is not there. */
    private ReferralOffer own(String shareRef, Officer officer) {
        return offers.find(shareRef, AccessScope.of(officer))
                .filter(offer -> offer.toAuthority().equals(officer.authority()))
                .orElseThrow(Refusal::notFound);
    }
}
