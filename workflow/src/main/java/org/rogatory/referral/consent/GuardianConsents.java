package org.rogatory.referral.consent;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.referral.file.GuardianSilenced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a guardian has agreed to ends at once when he speaks for the person no more; nothing leaves by it then. */
@Component
class GuardianConsents {

    private final Consents consents;
    private final Cases cases;

    GuardianConsents(Consents consents, Cases cases) {
        this.consents = consents;
        this.cases = cases;
    }

    @EventListener
    void on(GuardianSilenced silenced) {
        cases.lookUp(silenced.caseRef(), AccessScope.system())
                .ifPresent(file -> consents.withdrawGuardian(
                        file, Officer.system(file.state()).username()));
    }
}
