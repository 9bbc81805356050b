package org.rogatory.resolutions;

import org.rogatory.cases.CaseFile;

/** A file on control, as a list shows it. */
public record ControlLine(ControlView control, CaseFile file) {

    /** Where the line stands in the list. */
    public ControlQuery.Place place() {
        return new ControlQuery.Place(control.dueOn(), control.caseRef());
    }
}
