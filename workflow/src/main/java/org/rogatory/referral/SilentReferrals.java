package org.rogatory.referral;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.verification.SilentFiles;
import org.springframework.stereotype.Component;

/** Nobody learns of a file to whom it is not open: not that it is there, and by no word of his own can he open it. */
@Component
class SilentReferrals implements SilentFiles {

    private final Cases cases;

    SilentReferrals(Cases cases) {
        this.cases = cases;
    }

    @Override
    public boolean silent(String caseRef) {
        return cases.lookUp(caseRef, AccessScope.system())
                .filter(Referral::ours)
                .isPresent();
    }
}
