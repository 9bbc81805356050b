package org.rogatory.referral.share;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.referral.file.ClosingBar;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * No file is closed over an offer that nobody has answered: its clock would stop with the file, and what was offered
 * could leave long after everybody here has gone on to other things. Nor over what was accepted and nobody there has
 * taken up yet, as far as is known: the clock that reminds both sides would stop, too, and nobody would see to it that
 * the person comes to one of the two places.
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
                .findFirst()
                .or(() -> underWay(caseRef));
    }

    private Optional<String> underWay(String caseRef) {
        return shares.accepted(caseRef, ShareArrival.UNTAKEN, AccessScope.system()).stream()
                .map(untaken -> ShareUnderWay.CODE)
                .findFirst();
    }
}
