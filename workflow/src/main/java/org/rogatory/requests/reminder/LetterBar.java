package org.rogatory.requests.reminder;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.message.LettersHeld.Written;

/**
 * What keeps a letter that an act has written from being signed now, beside what is asked of who signs it: each part
 * may have one. It is asked of every letter that waits: it looks at the file and the kind before all else.
 */
public interface LetterBar {

    /** The code with which its signature is refused; empty where nothing stands in its way. */
    Optional<String> bar(CaseFile file, Written letter);
}
