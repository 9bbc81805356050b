package org.rogatory.referral.share;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Authority;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a file has passed on and offers to pass on, to whom and on which ground. Reads in the name of the processes: who
 * asks has passed the access rule.
 */
@Service
public class Shares {

    private final ReferralShareRepository shares;
    private final ReferralOverrideRepository overrides;
    private final ReferralOfferRepository offers;
    private final ShareGuards guards;
    private final ShareDrafts drafts;
    private final FileTexts texts;

    Shares(
            ReferralShareRepository shares,
            ReferralOverrideRepository overrides,
            ReferralOfferRepository offers,
            ShareGuards guards,
            ShareDrafts drafts,
            FileTexts texts) {
        this.shares = shares;
        this.overrides = overrides;
        this.offers = offers;
        this.guards = guards;
        this.drafts = drafts;
        this.texts = texts;
    }

    /** All of a file, the newest first, without words. */
    @Transactional(readOnly = true)
    public List<ShareView> of(CaseFile file) {
        return shares.of(file.caseRef(), AccessScope.system()).stream()
                .map(ReferralShare::view)
                .toList();
    }

    /** One of them, without words. */
    @Transactional(readOnly = true)
    public Optional<ShareView> one(CaseFile file, String shareRef) {
        return shares.ofFile(shareRef, file.caseRef(), AccessScope.system()).map(ReferralShare::view);
    }

    /** Of what one of them tells, by the codes of the fields alone; what it is {@link ShareReveals} shows. */
    @Transactional(readOnly = true)
    public List<String> toldBy(CaseFile file, String shareRef) {
        return shares.ofFile(shareRef, file.caseRef(), AccessScope.system())
                .flatMap(share -> Optional.ofNullable(share.words()))
                .map(words -> fields(file, words))
                .orElseGet(List::of);
    }

    private List<String> fields(CaseFile file, String words) {
        return texts.show(file.caseRef(), words).properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The codes of those that an act of this list may be about. */
    @Transactional(readOnly = true)
    public List<String> choices(String list, CaseFile file) {
        return switch (list) {
            case "share_overrides" ->
                overrides.of(file.caseRef(), AccessScope.system()).stream()
                        .map(ReferralOverride::overrideRef)
                        .toList();
            case "shares_open" -> codes(file, ShareLeaving::open);
            case "shares_lost" -> codes(file, ShareLeaving::lost);
            case "shares_accepted" -> codes(file, share -> share.status() == ShareStatus.ACCEPTED);
            default -> List.of();
        };
    }

    private List<String> codes(CaseFile file, Predicate<ReferralShare> which) {
        return shares.of(file.caseRef(), AccessScope.system()).stream()
                .filter(which)
                .map(ReferralShare::shareRef)
                .toList();
    }

    /**
     * What was accepted of a file and nobody there has taken up yet.
     *
     * @param missed whether something of it did not arrive
     * @param goesOver whether the file itself is on its way to another organisation
     */
    public record OnTheWay(boolean missed, boolean goesOver) {}

    /** Read at once: each step of a file asks for it. */
    @Transactional(readOnly = true)
    public OnTheWay onTheWay(String caseRef) {
        var untaken = shares.accepted(caseRef, ShareArrival.UNTAKEN, AccessScope.system());
        var goesOver =
                untaken.stream().anyMatch(share -> share.kind() == ShareKind.TRANSFER && !ShareLeaving.lost(share));
        return new OnTheWay(untaken.stream().anyMatch(ShareLeaving::lost), goesOver);
    }

    /** What waits for a second person. */
    @Transactional(readOnly = true)
    public List<OverrideView> proposed(CaseFile file) {
        return overrides.of(file.caseRef(), AccessScope.system()).stream()
                .map(proposed -> drafts.view(file.caseRef(), proposed))
                .toList();
    }

    /** What this file was opened for or is asked for, oldest first. */
    @Transactional(readOnly = true)
    public List<OfferView> received(CaseFile file) {
        return offers.of(file.caseRef(), AccessScope.system()).stream()
                .map(ReferralOffer::view)
                .toList();
    }

    /** Of what came with the offer for which this file was opened, in the same way; empty where nothing did. */
    @Transactional(readOnly = true)
    public Optional<List<String>> cameWith(CaseFile file, String shareRef) {
        return offers.find(shareRef, AccessScope.system())
                .filter(offer -> offer.opened() && file.caseRef().equals(offer.caseRef()))
                .flatMap(offer -> Optional.ofNullable(offer.words()))
                .map(words -> fields(file, words));
    }

    /** To whom the person of a file may be referred, its own State first. */
    public List<Authority> addressees(CaseFile file) {
        return guards.addressees(file);
    }
}
