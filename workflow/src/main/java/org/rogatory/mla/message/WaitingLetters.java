package org.rogatory.mla.message;

import org.rogatory.cases.CaseFile;

/** Knows of letters drafted between request and answer whether they wait: nothing marks one that was dropped. */
public interface WaitingLetters {

    /** Whether this document is one of them and waits for its signature. */
    boolean waits(CaseFile file, String documentRef);
}
