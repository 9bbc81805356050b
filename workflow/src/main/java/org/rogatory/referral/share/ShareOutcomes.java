package org.rogatory.referral.share;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.file.TrackStatuses;
import org.rogatory.requests.Choices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What comes back to who has passed a person on: one code, told by a person and only while that stands on which he was
 * passed on. Of an identification it is what the file says now, and never another thing.
 */
@Service
public class ShareOutcomes {

    static final String LIST = "share_outcomes";

    private static final String IDENTIFICATION = "service_identification";
    private static final String WITHDRAWN = "withdrawn";

    private static final Set<String> FOUND =
            Set.of("presumed_yes", "presumed_no", "conclusive_yes", "conclusive_no", "identification_withdrawn");

    private final ReferralOutcomeRepository rows;
    private final ObjectProvider<TrackStatuses> tracks;
    private final Consents consents;
    private final Clock clock;

    ShareOutcomes(
            ReferralOutcomeRepository rows, ObjectProvider<TrackStatuses> tracks, Consents consents, Clock clock) {
        this.rows = rows;
        this.tracks = tracks;
        this.consents = consents;
        this.clock = clock;
    }

    /** All that a file knows of it, the earliest first. The caller has passed the access rule. */
    @Transactional(readOnly = true)
    public List<OutcomeView> of(CaseFile file) {
        return of(file.caseRef(), outcome -> true);
    }

    private List<OutcomeView> of(String caseRef, Predicate<OutcomeView> which) {
        return rows.of(caseRef, AccessScope.system()).stream()
                .map(ReferralOutcome::view)
                .filter(which)
                .toList();
    }

    /** What was told of an offer. */
    List<OutcomeView> told(ReferralOffer offer) {
        var caseRef = offer.caseRef();
        return caseRef == null ? List.of() : of(caseRef, told -> told.shareRef().equals(offer.shareRef()));
    }

    private Optional<String> last(String caseRef, String shareRef) {
        return of(caseRef, told -> told.shareRef().equals(shareRef)).stream()
                .map(OutcomeView::code)
                .reduce((earlier, later) -> later);
    }

    /**
     * What can be told of an offer now; nothing where the person was handed over with his file, for good, or where that
     * stands no more on which he was passed on.
     */
    List<String> tellable(ReferralOffer offer) {
        var caseRef = offer.caseRef();
        if (caseRef == null || !answerable(offer) || !consents.toldStands(caseRef, offer.toldRef())) {
            return List.of();
        }
        if (!IDENTIFICATION.equals(offer.view().service())) {
            return offer.status() == ShareStatus.ACCEPTED ? codes(false) : List.of();
        }
        var last = last(caseRef, offer.shareRef());
        return found(caseRef)
                .filter(code -> last.filter(code::equals).isEmpty())
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean answerable(ReferralOffer offer) {
        return offer.kind() == ShareKind.REFER
                && offer.opened()
                && offer.status().left()
                && offer.view().withdrawnAt() == null;
    }

    private static List<String> codes(boolean found) {
        return Choices.of(LIST).orElseGet(List::of).stream()
                .filter(code -> found == FOUND.contains(code))
                .toList();
    }

    /** How the identification in a file stands, where that is a result. */
    private Optional<String> found(String caseRef) {
        return tracks.orderedStream()
                .flatMap(known -> Optional.ofNullable(known.of(caseRef).get(Referral.IDENTIFICATION)).stream())
                .map(status -> WITHDRAWN.equals(status) ? "identification_withdrawn" : status)
                .filter(FOUND::contains)
                .findFirst();
    }

    /** Tells it; refused where it is not so, or may not be told. */
    void tell(ReferralOffer offer, String code, Officer officer) {
        var caseRef = offer.caseRef();
        if (caseRef == null || !tellable(offer).contains(code)) {
            throw Refusal.of("share-outcome");
        }
        keep(caseRef, new OutcomeView(offer.shareRef(), OutcomeView.TOLD, code, clock.instant(), officer.username()));
    }

    /**
     * It has come; not kept where the person has taken back on what he was passed on, nor what no list of ours has.
     *
     * @param number of its message, 0 where that has none
     */
    boolean came(ReferralShare share, @Nullable String code, long number) {
        var seen = share.view();
        if (code == null || seen.withdrawnAt() != null || !fits(seen.service(), code) || !newer(share, code, number)) {
            return false;
        }
        var said = new OutcomeView(share.shareRef(), OutcomeView.CAME, code, clock.instant(), null);
        keep(share.caseRef(), said, number);
        return true;
    }

    /** What was told before the newest that has come is no result, however late; nor is the same once more. */
    private boolean newer(ReferralShare share, String code, long number) {
        var known = rows.of(share.caseRef(), AccessScope.system()).stream()
                .filter(row -> row.view().shareRef().equals(share.shareRef()))
                .toList();
        var newest = known.stream().mapToLong(ReferralOutcome::number).max().orElse(0);
        if (number > 0 && number != newest) {
            return number > newest;
        }
        return known.isEmpty() || !known.get(known.size() - 1).view().code().equals(code);
    }

    /** Somebody has learned it otherwise. */
    void noted(ReferralShare share, @Nullable String code, Officer officer) {
        if (code == null) {
            return;
        }
        if (!fits(share.view().service(), code)) {
            throw Refusal.of("unknown-code", ActField.KIND.key());
        }
        keep(
                share.caseRef(),
                new OutcomeView(share.shareRef(), OutcomeView.NOTED, code, clock.instant(), officer.username()));
    }

    private static boolean fits(@Nullable String service, String code) {
        return codes(IDENTIFICATION.equals(service)).contains(code);
    }

    private void keep(String caseRef, OutcomeView said) {
        keep(caseRef, said, 0);
    }

    private void keep(String caseRef, OutcomeView said, long number) {
        rows.saveAndFlush(new ReferralOutcome(UUID.randomUUID().toString(), caseRef, said).numbered(number));
    }
}
