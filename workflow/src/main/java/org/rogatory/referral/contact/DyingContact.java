package org.rogatory.referral.contact;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.referral.file.DraftDies;
import org.springframework.stereotype.Component;

/** What was found of safety goes with it; whoever writes down more has a file and no draft. */
@Component
class DyingContact implements DraftDies {

    private final ReferralSafetyRepository safeties;

    DyingContact(ReferralSafetyRepository safeties) {
        this.safeties = safeties;
    }

    @Override
    public void died(CaseFile file) {
        safeties.remove(file.caseRef(), AccessScope.system());
    }
}
