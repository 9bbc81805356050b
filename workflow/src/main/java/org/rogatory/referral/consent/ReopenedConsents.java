package org.rogatory.referral.consent;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.referral.file.FileReopened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who comes again lives in other circumstances: what he agreed to before the file was closed is asked anew. */
@Component
class ReopenedConsents {

    private final Consents consents;
    private final Cases cases;

    ReopenedConsents(Consents consents, Cases cases) {
        this.consents = consents;
        this.cases = cases;
    }

    @EventListener
    void on(FileReopened reopened) {
        cases.lookUp(reopened.caseRef(), AccessScope.system()).ifPresent(consents::lapse);
    }
}
