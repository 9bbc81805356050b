package org.rogatory.requests.message;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.letter.LetterNumber;

/** Plans the way of a letter that goes by hand and is neither a request nor an answer: those plan their own. */
public interface LetterDeparture {

    /**
     * A letter lies ready, in the transaction of the act that signs it.
     *
     * @param messageRef the message that is handed over with it
     * @param letter our number of it
     */
    void ready(CaseFile file, String messageRef, @Nullable LetterNumber letter);
}
