package org.rogatory.cases;

import jakarta.persistence.Embeddable;

/** Whether a file works on a copy while the original is still to come. */
@Embeddable
public class CaseOriginal {

    private boolean originalAwaited;

    protected CaseOriginal() {}

    /** A copy has gone ahead, or the original has come. */
    public void await(boolean awaited) {
        this.originalAwaited = awaited;
    }

    public boolean awaited() {
        return originalAwaited;
    }
}
