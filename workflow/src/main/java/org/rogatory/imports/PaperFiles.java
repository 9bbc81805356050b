package org.rogatory.imports;

import java.util.List;
import java.util.Map;
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

    /** What a row must tell in which of the statuses, beside what every row tells. */
    Map<String, Set<Column>> needs();

    /** What a row must leave empty in which of the statuses, since nothing of the kind is kept there. */
    Map<String, Set<Column>> closed();

    /** The statuses in which the items of assistance have ended, and how they may have. */
    Map<String, Ended> ended();

    /** Statuses that cannot go on although another one is as true: the fault that says which. */
    Map<String, String> instead();

    /**
     * Opens the file in the status told, registers it under its own number and lets its process stand where the status
     * belongs, all in the caller's transaction.
     *
     * @throws org.rogatory.cases.Refusal if it cannot be taken over
     */
    CaseFile takeOver(PaperFile paper, Officer by);
}
