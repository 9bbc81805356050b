package org.rogatory.exchange;

import tools.jackson.databind.JsonNode;

/**
 * Compares a letter with the message that brings it: the exchange does not know what letters say, the procedure that
 * reads them does. Asked outside every transaction; must not change anything.
 */
public interface LetterReader {

    /** Whether a file of this kind is the letter of a message of this kind. */
    boolean letter(String messageKind, String fileKind);

    /**
     * Whether the data inside the letter of a message say what the message says.
     *
     * @param senderRef the sender's reference, as the package names it
     * @param data of a letter whose seal holds
     */
    Agreement compare(PayloadCheck.Told told, String senderRef, JsonNode data);

    /** How a letter and its message stand to each other. */
    enum Agreement {
        /** They say the same. */
        SAME,
        /** They do not. */
        OTHER,
        /** The data have a shape that is not known here. */
        UNKNOWN
    }
}
