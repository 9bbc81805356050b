package org.rogatory.requests.message;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;

/** Keeps the letters that an act has written and a second person has to sign before their messages leave. */
public interface LettersHeld {

    /**
     * A letter that was written.
     *
     * @param kind of the message and its letter
     * @param messageRef the message that is held back
     * @param number our number of it
     */
    record Written(String kind, String messageRef, @Nullable LetterNumber number) {}

    /** An officer has written a letter, in the transaction of his act. */
    void hold(CaseFile file, Written letter, Officer writer);

    /** All that the file had not sent yet was taken back, with the numbers. */
    void recalled(CaseFile file);
}
