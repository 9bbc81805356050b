package org.rogatory.mla.incoming;

import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Timeline;
import org.rogatory.law.Lifecycle;
import org.springframework.stereotype.Component;

/**
 * A file that was answered and closed is taken up again: the other State reminds of it, or shows that an item is open. It
 * stands as it did before the closing, and is reopened for items, or closed once more.
 */
@Component
class ReopenedFiles {

    /** Where the process of such a file stands: it ended with the closing. */
    private static final String STEP = "CloseFile";

    private final Timeline timeline;
    private final IncomingRequestProcess process;

    ReopenedFiles(Timeline timeline, IncomingRequestProcess process) {
        this.timeline = timeline;
        this.process = process;
    }

    /** Whether the verb is another one, or the file was answered before it was closed. */
    boolean offered(CaseFile file, String verb) {
        return !Lifecycle.REOPENING.equals(verb)
                || timeline.lastStep(file.caseRef(), Set.of("close"))
                        .filter(step -> "answered".equals(step.fromStatus()))
                        .isPresent();
    }

    /** Refuses it to a file that ended otherwise: what was withdrawn, or taken note of, has nothing that is open. */
    void demand(CaseFile file) {
        if (!offered(file, Lifecycle.REOPENING)) {
            throw Refusal.of("wrong-status");
        }
    }

    /** The officer's step is there again. */
    void follow(CaseFile file, String verb) {
        if (Lifecycle.REOPENING.equals(verb)) {
            process.standsAt(file.caseRef(), STEP);
        }
    }
}
