package org.rogatory.requests.flow;

import java.util.Optional;
import org.rogatory.cases.CaseFile;

/**
 * What keeps a step of a file from being taken, or an event of its flow from being noted, beside the conditions of its
 * own: each part may have one. It is asked of officers alone, and of every verb: it looks at the verb before all else.
 */
public interface StepBar {

    /** The code of the refusal that awaits whoever takes the step now; empty where nothing stands in its way. */
    Optional<String> bar(CaseFile file, String verb);
}
