package org.rogatory.referral.procedure;

import java.util.HashMap;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.referral.share.ShareArrival;
import org.rogatory.referral.share.ShareOutcomes;
import org.rogatory.referral.share.ShareView;
import org.rogatory.referral.share.Shares;
import org.rogatory.referral.track.Receptions;
import org.springframework.stereotype.Component;

/**
 * A service receives the person once it has accepted what he was referred to it for, unless it is known by now that it
 * has not helped. A file that is handed over is closed here, and his return goes on where it is kept then.
 */
@Component
class SharedReceptions implements Receptions {

    private static final Set<String> RECEIVING = Set.of("voluntary_return", "reintegration_grant");

    /** What came of it where nobody there receives him, or he does not want it. */
    private static final Set<String> UNHELPED = Set.of("help_not_given", "help_declined");

    private final Cases cases;
    private final Shares shares;
    private final ShareOutcomes outcomes;

    SharedReceptions(Cases cases, Shares shares, ShareOutcomes outcomes) {
        this.cases = cases;
        this.shares = shares;
        this.outcomes = outcomes;
    }

    @Override
    public boolean confirmed(String caseRef) {
        return cases.lookUp(caseRef, AccessScope.system())
                .filter(this::received)
                .isPresent();
    }

    /** What came of them is read only where one of them would receive him. */
    private boolean received(CaseFile file) {
        var receiving = shares.of(file).stream()
                .filter(SharedReceptions::receives)
                .map(ShareView::shareRef)
                .toList();
        if (receiving.isEmpty()) {
            return false;
        }
        var last = new HashMap<String, String>();
        outcomes.of(file).forEach(told -> last.put(told.shareRef(), told.code()));
        return receiving.stream().anyMatch(shareRef -> !UNHELPED.contains(last.getOrDefault(shareRef, "")));
    }

    /** Accepted, not lost on its way, and the person has not taken back what it rests on. */
    private static boolean receives(ShareView share) {
        var service = share.service();
        return service != null
                && RECEIVING.contains(service)
                && share.status().left()
                && share.arrival() != ShareArrival.LOST
                && share.withdrawnAt() == null;
    }
}
