package org.rogatory.tasks;

import java.util.Set;

/**
 * Tells who may not do a task though his role may: who wrote what it is to sign. Implemented by the module that keeps the
 * letters.
 */
public interface TaskWriters {

    /** The user names of those from whom a task is withheld. */
    Set<String> of(OpenedTask task);
}
