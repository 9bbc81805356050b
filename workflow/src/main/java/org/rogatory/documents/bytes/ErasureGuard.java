package org.rogatory.documents.bytes;

import java.util.Collection;

/** Keeps bytes that a file still needs from being erased; asked wherever documents lose theirs. */
public interface ErasureGuard {

    /** Refuses where nothing of one of these files may be erased now; asked in the transaction that erases. */
    void demandErasable(Collection<String> caseRefs);
}
