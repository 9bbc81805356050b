package org.rogatory.cases;

/**
 * Tells where an act that is mostly the answer of the other State is none of it yet. Implemented by the procedure that
 * knows whose act it was.
 */
public interface OwedAnswers {

    /** Whether the other State owes its answer also after this act on the file. */
    boolean owed(CaseFile file, String verb);
}
