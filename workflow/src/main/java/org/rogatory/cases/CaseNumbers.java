package org.rogatory.cases;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The numbers of a file in the form in which they are looked for. */
@Embeddable
class CaseNumbers {

    private @Nullable String ownKey;
    private @Nullable String counterpartKey;
    private @Nullable String externalKey;

    protected CaseNumbers() {}

    CaseNumbers(String caseRef, @Nullable String externalRef) {
        this.ownKey = CaseNumber.key(caseRef);
        this.externalKey = CaseNumber.key(externalRef);
    }

    void counterpart(@Nullable String reference) {
        this.counterpartKey = CaseNumber.key(reference);
    }
}
