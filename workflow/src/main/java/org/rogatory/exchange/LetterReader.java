package org.rogatory.exchange;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Compares a letter with the message that brings it: the exchange does not know what letters say, the procedure that
 * reads them does. Asked outside every transaction; must not change anything.
 */
public interface LetterReader {

    /** Whether a file of this kind is the letter of a message of this kind. */
    boolean letter(String messageKind, String fileKind);

    /**
     * Whether the data inside the letter of a message say what the message says, and list what came with it.
     *
     * @param senderRef the sender's reference, as the package names it
     * @param beside what everybody who receives the package can read, without the letter itself
     * @param data of a letter whose seal holds
     */
    Agreement compare(PayloadCheck.Told told, String senderRef, List<Beside> beside, JsonNode data);

    /** A file that came beside the letter: its kind, and the SHA-256 of what is really there. */
    record Beside(String kind, String sha256) {}

    /** How a letter and its message stand to each other. */
    enum Agreement {
        /** They say the same. */
        SAME,
        /** They do not. */
        OTHER,
        /** They do, but the files beside the letter are not those that it lists. */
        OTHER_FILES,
        /** The data have a shape that is not known here. */
        UNKNOWN
    }
}
