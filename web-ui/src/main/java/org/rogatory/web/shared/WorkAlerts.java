package org.rogatory.web.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;

/** What stands at the head of My work until it is settled, task or not: a bean of the package that has its pages. */
public interface WorkAlerts {

    /**
     * One of them.
     *
     * @param caseRef the file that it shows, for the trace of the page; null where it shows none
     */
    record Alert(FindingView said, @Nullable String caseRef) {}

    /** What calls for this officer now; nothing where nothing does. */
    List<Alert> of(Officer officer);
}
