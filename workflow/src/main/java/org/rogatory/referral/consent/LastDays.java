package org.rogatory.referral.consent;

import java.time.Clock;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether the last day that the person had named for a consent has passed. */
@Component
public class LastDays {

    private final ReferralConsentRepository consents;
    private final Cases cases;
    private final Directory directory;
    private final Clock clock;

    LastDays(ReferralConsentRepository consents, Cases cases, Directory directory, Clock clock) {
        this.consents = consents;
        this.cases = cases;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether it has, for this consent of this file; the file was found. */
    @Transactional(readOnly = true)
    public boolean passed(String caseRef, String consentRef) {
        return consents.of(caseRef, AccessScope.system()).stream()
                .filter(consent -> consent.consentRef().equals(consentRef))
                .anyMatch(this::passed);
    }

    private boolean passed(ReferralConsent consent) {
        var until = consent.expiresOn();
        if (until == null) {
            return false;
        }
        var file = cases.find(consent.caseRef(), AccessScope.system());
        return until.isBefore(file.day(clock.instant(), directory.times().zone(file.authority())));
    }
}
