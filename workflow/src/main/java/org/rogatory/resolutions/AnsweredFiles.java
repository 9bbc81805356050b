package org.rogatory.resolutions;

import java.util.Set;
import org.rogatory.cases.CaseFile;

/** Which files are done for control though they are not closed: answered ones; of our own requests also those refused or returned. */
final class AnsweredFiles {

    private static final String ANSWERED = "answered";
    private static final String REFUSED = "refused";
    private static final String RETURNED = "returned_without_execution";
    private static final Set<String> ENDED = Set.of(REFUSED, RETURNED);

    /** The same as a condition on the file {@code f} of a query. */
    static final String CONDITION = "(f.status = '" + ANSWERED + "' or f.machine like '%outgoing' and f.status in ('"
            + REFUSED + "', '" + RETURNED + "'))";

    private AnsweredFiles() {}

    static boolean has(CaseFile file) {
        return ANSWERED.equals(file.status()) || file.outgoing() && ENDED.contains(file.status());
    }
}
