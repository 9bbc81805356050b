package org.rogatory.referral.share;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.referral.file.VerbBar;
import org.springframework.stereotype.Component;

/** A file that is on its way to one organisation is handed over to no other: the person would be at two places. */
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
        return shares.accepted(caseRef, ShareArrival.COMING, AccessScope.system()).stream()
                .anyMatch(share -> share.kind() == ShareKind.TRANSFER);
    }
}
