package org.rogatory.referral.file;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Step;
import org.rogatory.identity.Officer;
import org.rogatory.notices.Notices;
import org.rogatory.referral.Referral;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Which file stays, and that another was given up for it. Nothing is read or copied of either: shares, consents and
 * words stay where they are, and what is agreed to in the one is asked anew in the other.
 */
@Component
class FileMerges {

    private static final String TOLD = "merge_noted";

    private final Cases cases;
    private final ReferralMergeRepository merges;
    private final Notices notices;
    private final FileKeepers keepers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileMerges(
            Cases cases,
            ReferralMergeRepository merges,
            Notices notices,
            FileKeepers keepers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.merges = merges;
        this.notices = notices;
        this.keepers = keepers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The file of a code that is to stay: one of the same organisation that this officer sees and that is open. One
     * that is not for him, one of another kind and one that is nowhere are not told apart.
     */
    CaseFile staying(CaseFile given, String typed, Officer officer) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        if (code.equals(given.caseRef())) {
            throw Refusal.of("referral-merge-itself");
        }
        var stays = cases.lookUp(code, AccessScope.of(officer))
                .filter(Referral::ours)
                .filter(file -> file.authority().equals(given.authority()))
                .orElseThrow(() -> Refusal.of("referral-merge-unknown"));
        if (stays.closedAt() != null) {
            throw Refusal.of("referral-merge-closed");
        }
        return stays;
    }

    /** Two persons have agreed: each file leads to the other. */
    void keep(CaseFile given, CaseFile stays, String proposer, Officer officer) {
        merges.save(new ReferralMerge(given.caseRef(), stays.caseRef())
                .agreed(proposer, officer.username(), clock.instant()));
        tell(stays, officer);
    }

    /** The file that was given up is taken up again; the one that stayed is told. */
    void end(CaseFile given, Officer officer) {
        merges.standing(given.caseRef(), AccessScope.system()).stream()
                .filter(merge -> merge.caseRef().equals(given.caseRef()))
                .forEach(merge -> {
                    merge.end(clock.instant());
                    merges.save(merge);
                    stayed(merge).ifPresent(file -> tell(file, officer));
                });
    }

    private Optional<CaseFile> stayed(ReferralMerge merge) {
        return cases.lookUp(merge.intoRef(), AccessScope.system());
    }

    /** It moves nothing there and is no work of that file: its process and its clocks do not hear of it. */
    private void tell(CaseFile stays, Officer officer) {
        var noted = Act.of(MergeNoted.VERB, null);
        cases.tell(stays, Step.of(noted, officer, stays.status(), stays.status()));
        events.publishEvent(new MergeNoted(stays.caseRef(), officer.username()));
        var told = new LinkedHashSet<>(keepers.of(stays));
        told.remove(Officer.personal(officer.username()));
        if (!told.isEmpty()) {
            notices.notify(told, TOLD, stays.caseRef());
        }
    }
}
