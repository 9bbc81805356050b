package org.rogatory.documents.letter;

import java.util.Optional;

/** Gives letters the marks by which anybody can verify them. Called in the transaction that lays the letter out. */
public interface VerificationMarks {

    /** The mark of the letter of a step, the same whenever it is asked for; empty if such a letter carries none. */
    Optional<Letter.Mark> mark(Step step);

    /**
     * The step that lays a letter out.
     *
     * @param kind of the letter
     * @param key by which the letter is laid out once
     */
    record Step(String caseRef, String kind, String key) {}
}
