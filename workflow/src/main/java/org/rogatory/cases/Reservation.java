package org.rogatory.cases;

import java.time.Instant;
import java.util.Set;
import org.rogatory.identity.Officer;

/**
 * Something of a file that is for named people only.
 *
 * @param reference of the document, the key of the section, or the reference of the file
 * @param readers the user names of those for whom it is
 */
public record Reservation(
        String reservedId,
        String caseRef,
        ReservedPart part,
        String reference,
        Set<String> readers,
        String reservedBy,
        Instant reservedAt) {

    public Reservation {
        readers = Set.copyOf(readers);
    }

    /** Where it stands in a list that shows the latest first. */
    public ListPlace place() {
        return new ListPlace(reservedAt, reservedId);
    }

    /** The one rule: whoever is named by his own account, and the processes; nobody in the place of somebody else. */
    public boolean opensTo(Officer officer) {
        return officer.isSystem() || readers.contains(officer.username());
    }
}
