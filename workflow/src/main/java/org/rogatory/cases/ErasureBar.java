package org.rogatory.cases;

/** Keeps what belongs to a file from being erased. */
public interface ErasureBar {

    /** Refuses where nothing of this file may be erased now; asked in the transaction that erases. */
    void demandErasable(String caseRef);
}
