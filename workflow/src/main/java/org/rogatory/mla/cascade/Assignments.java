package org.rogatory.mla.cascade;

import org.jspecify.annotations.Nullable;

/** To which authority a file was assigned for execution: the file of the requested side knows, and takes a new one. */
public interface Assignments {

    /** The key of the authority; null where the file is assigned to none. */
    @Nullable
    String of(String caseRef);

    /** The file is assigned to another authority from now on, without going back to be assigned anew. */
    void move(String caseRef, String authority);
}
