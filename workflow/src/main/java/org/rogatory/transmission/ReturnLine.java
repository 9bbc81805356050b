package org.rogatory.transmission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;

/**
 * An original that is to go back, as a list shows it: no name, only what kind of paper it is.
 *
 * @param returnBy until when; null where no day is named
 */
public record ReturnLine(
        String documentRef, String kind, @Nullable LocalDate returnBy, CaseFile file) {

    /** Where the line stands in the list. */
    public ReturnQuery.Place place() {
        return new ReturnQuery.Place(returnBy == null ? ReturnQuery.NEVER : returnBy, documentRef);
    }
}
