package org.rogatory.referral.procedure;

import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.referral.share.ShareArrival;
import org.rogatory.referral.share.ShareView;
import org.rogatory.referral.share.Shares;
import org.rogatory.referral.track.Receptions;
import org.springframework.stereotype.Component;

/**
 * A service receives the person once it has accepted what he was referred to it for. A file that is handed over is
 * closed here, and his return goes on where it is kept then.
 */
@Component
class SharedReceptions implements Receptions {

    private static final Set<String> RECEIVING = Set.of("voluntary_return", "reintegration_grant");

    private final Cases cases;
    private final Shares shares;

    SharedReceptions(Cases cases, Shares shares) {
        this.cases = cases;
        this.shares = shares;
    }

    @Override
    public boolean confirmed(String caseRef) {
        return cases.lookUp(caseRef, AccessScope.system()).stream()
                .flatMap(file -> shares.of(file).stream())
                .anyMatch(SharedReceptions::receives);
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
