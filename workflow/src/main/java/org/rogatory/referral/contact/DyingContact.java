package org.rogatory.referral.contact;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.referral.file.DraftDies;
import org.springframework.stereotype.Component;

/** What was said, seen and noted at a first contact goes with it. */
@Component
class DyingContact implements DraftDies {

    private final ReferralSafetyRepository safeties;
    private final ReferralContactRepository contacts;
    private final ReferralScreeningRepository screenings;

    DyingContact(
            ReferralSafetyRepository safeties,
            ReferralContactRepository contacts,
            ReferralScreeningRepository screenings) {
        this.safeties = safeties;
        this.contacts = contacts;
        this.screenings = screenings;
    }

    @Override
    public void died(CaseFile file) {
        var system = AccessScope.system();
        safeties.remove(file.caseRef(), system);
        contacts.remove(file.caseRef(), system);
        screenings.remove(file.caseRef(), system);
    }
}
