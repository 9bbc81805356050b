package org.rogatory.referral.share;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.referral.file.ClosingBar;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * No file is closed over an offer that nobody has answered: its clock would stop with the file, and what was offered
 * could leave long after everybody here has gone on to other things.
 */
@Component
class ShareClosing implements ClosingBar {

    private final ReferralShareRepository shares;

    ShareClosing(ReferralShareRepository shares) {
        this.shares = shares;
    }

    @Override
    public Optional<String> bar(String caseRef) {
        return shares.standing(caseRef, ShareStatus.PENDING, AccessScope.system(), Limit.of(1)).stream()
                .map(waiting -> "share-waits")
                .findFirst();
    }
}
