package org.rogatory.cases;

import java.util.Collection;

/** Keeps what belongs to files from being erased. */
public interface ErasureBar {

    /** Refuses where nothing of one of these files may be erased now; asked in the transaction that erases. */
    void demandErasable(Collection<String> caseRefs);
}
