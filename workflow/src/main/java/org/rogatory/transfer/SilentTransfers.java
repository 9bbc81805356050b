package org.rogatory.transfer;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.verification.SilentFiles;
import org.springframework.stereotype.Component;

/** Strangers learn nothing of who serves a sentence and where he wishes to: not even that there is a letter about him. */
@Component
class SilentTransfers implements SilentFiles {

    private final Cases cases;

    SilentTransfers(Cases cases) {
        this.cases = cases;
    }

    @Override
    public boolean silent(String caseRef) {
        return cases.lookUp(caseRef, AccessScope.system())
                .filter(Transfers::ours)
                .isPresent();
    }
}
