package org.rogatory.cases;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose a task is among those who have the file, where other authorities execute it, or items of it. */
public interface TaskShare {

    /**
     * Those of the principals whose task it is.
     *
     * @param itemRef the item it is about, or null where it is about the file
     */
    Set<String> among(CaseFile file, @Nullable String itemRef, Set<String> principals);
}
