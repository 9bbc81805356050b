package org.rogatory.transfer.consent;

import java.util.Map;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ReadOnce;
import org.springframework.stereotype.Component;

/**
 * The consent of each file: read once in a transaction, however many rules of one act ask how it stands. Reads in the
 * name of the processes: who asks has passed the access rule.
 */
@Component
class ConsentRows {

    private final TransferConsentRepository rows;
    private final ReadOnce<String, Optional<TransferConsent>> known;

    ConsentRows(TransferConsentRepository rows) {
        this.rows = rows;
        this.known = new ReadOnce<>(caseRef -> rows.find(caseRef, AccessScope.system()));
    }

    /** Empty where the file keeps none. */
    Optional<TransferConsent> of(String caseRef) {
        return known.of(caseRef);
    }

    /** Keeps that of one more file, which this transaction knows from now on. */
    TransferConsent add(TransferConsent consent) {
        var kept = rows.save(consent);
        known.remember(Map.of(consent.caseRef(), Optional.of(kept)));
        return kept;
    }

    /** Writes what has changed of one that is known. */
    void change(TransferConsent consent) {
        rows.save(consent);
    }
}
