package org.rogatory.transfer.consent;

import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.requests.flow.StepFollower;
import org.rogatory.transfer.Transfers;
import org.springframework.stereotype.Component;

/** The consent of a file is closed with it. */
@Component
class ConsentFollowing implements StepFollower {

    private static final String CLOSE = "close";

    private final Cases cases;
    private final ConsentRows rows;

    ConsentFollowing(Cases cases, ConsentRows rows) {
        this.cases = cases;
        this.rows = rows;
    }

    @Override
    public void done(CaseFile file, Act act, Officer officer) {
        if (Transfers.ours(file) && CLOSE.equals(act.verb())) {
            rows.of(file.caseRef()).ifPresent(this::close);
        }
    }

    /** A consent that was never asked for stays unasked. */
    private void close(TransferConsent consent) {
        cases.lifecycle(Transfers.CONSENT).transition(consent.status(), CLOSE).ifPresent(step -> {
            consent.move(step.to());
            rows.change(consent);
        });
    }
}
