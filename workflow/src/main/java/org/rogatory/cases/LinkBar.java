package org.rogatory.cases;

import java.util.Optional;

/** What keeps a file from going on from an earlier one; each part that protects somebody may have one. */
public interface LinkBar {

    /** The code of the refusal that awaits whoever links the two; empty where nothing stands in the way. */
    Optional<String> bars(CaseFile earlier, CaseFile next);
}
