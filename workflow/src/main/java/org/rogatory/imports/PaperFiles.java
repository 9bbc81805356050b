package org.rogatory.imports;

import java.util.List;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;

/** A procedure that can go on with files of one direction that were begun on paper. */
public interface PaperFiles {

    /** Whether the files ask another State. */
    boolean outgoing();

    /** The status machine its files follow. */
    String machine();

    /** The forms its files may have, the usual one first. */
    List<String> forms();

    /** The statuses from which work can go on honestly although nothing of what came before is known here. */
    Set<String> statuses();

    /** Those of the statuses in which a unit executes the request, so that it must be named. */
    Set<String> executedStatuses();

    /** Those of the statuses that wait for a day, so that it must be named. */
    Set<String> datedStatuses();

    /**
     * Opens the file in the status told, registers it under its own number and lets its process stand where the status
     * belongs, all in the caller's transaction.
     *
     * @throws org.rogatory.cases.Refusal if it cannot be taken over
     */
    CaseFile takeOver(PaperFile paper, Officer by);
}
