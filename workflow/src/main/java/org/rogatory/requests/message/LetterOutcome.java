package org.rogatory.requests.message;

import org.rogatory.cases.CaseFile;
import org.rogatory.requests.message.LettersHeld.Written;
import tools.jackson.databind.JsonNode;

/** Learns what became of a letter that an act has written: what counts only once the other State is told waits for it. */
public interface LetterOutcome {

    /**
     * Somebody else has signed the letter, and its message leaves; in the transaction of his act.
     *
     * @param said what it says, after all that was mended
     */
    void signed(CaseFile file, Written letter, JsonNode said);

    /** It does not leave any more: the other State has not been told. */
    void dropped(CaseFile file, Written letter);
}
