package org.rogatory.requests.flow;

import java.util.Optional;
import org.rogatory.cases.CaseFile;

/** What keeps a step of a file from being taken beside the conditions of the step itself: each part may have one. */
public interface StepBar {

    /** The code of the refusal that awaits whoever takes the step now; empty where nothing stands in its way. */
    Optional<String> bar(CaseFile file, String verb);
}
