package org.rogatory.transmission;

import java.util.Objects;
import org.rogatory.cases.CaseFile;

/** A leg on which something is to happen, as a list shows it. */
public record LegLine(LegView leg, CaseFile file) {

    /** Where the line stands in the list. */
    public LegQuery.Place place() {
        return new LegQuery.Place(Objects.requireNonNull(leg.dueOn()), leg.legId());
    }
}
