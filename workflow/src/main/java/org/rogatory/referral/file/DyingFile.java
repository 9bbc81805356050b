package org.rogatory.referral.file;

import org.rogatory.cases.CaseFile;
import org.springframework.stereotype.Component;

/** What is kept beside the head of a file goes with a first contact that dies. */
@Component
class DyingFile implements DraftDies {

    private final KnownReferralFiles rows;

    DyingFile(KnownReferralFiles rows) {
        this.rows = rows;
    }

    @Override
    public void died(CaseFile file) {
        rows.remove(file.caseRef());
    }
}
