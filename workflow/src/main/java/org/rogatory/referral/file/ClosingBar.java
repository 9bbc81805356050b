package org.rogatory.referral.file;

import java.util.Optional;

/** What keeps a file from being closed. */
public interface ClosingBar {

    /** The code of the refusal; empty where nothing stands in the way. */
    Optional<String> bar(String caseRef);
}
