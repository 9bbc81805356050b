package org.rogatory.referral.share;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.referral.file.VerbBar;
import org.springframework.stereotype.Component;

/**
 * A file that one organisation has accepted is handed over to no other, also where it did not arrive as far as is known:
 * the person would be at two places.
 */
@Component
class ShareUnderWay implements VerbBar {

    static final String CODE = "share-under-way";

    private final ReferralShareRepository shares;

    ShareUnderWay(ReferralShareRepository shares) {
        this.shares = shares;
    }

    @Override
    public Optional<String> bar(CaseFile file, String verb) {
        return ShareFields.TRANSFER.equals(verb) && goesOver(file.caseRef()) ? Optional.of(CODE) : Optional.empty();
    }

    private boolean goesOver(String caseRef) {
        return shares.accepted(caseRef, ShareArrival.UNTAKEN, AccessScope.system()).stream()
                .anyMatch(share -> share.kind() == ShareKind.TRANSFER);
    }
}
