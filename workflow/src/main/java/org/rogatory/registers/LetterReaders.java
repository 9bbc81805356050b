package org.rogatory.registers;

import org.rogatory.identity.Officer;

/** Who reads a letter of the desk beside those who read its journal. */
public interface LetterReaders {

    /** Whether it is open to him though its journal may not be. */
    boolean reads(String entryId, Officer officer);
}
