package org.rogatory.resolutions;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.registers.EntryView;

/**
 * What is on control, as a list shows it.
 *
 * @param file null for a letter of the desk
 * @param letter null for a file
 */
public record ControlLine(
        ControlView control,
        @Nullable CaseFile file,
        @Nullable EntryView letter) {

    static ControlLine of(ControlView control, CaseFile file) {
        return new ControlLine(control, file, null);
    }

    static ControlLine of(ControlView control, EntryView letter) {
        return new ControlLine(control, null, letter);
    }

    /** What was controlled is done: its day presses nobody, and whether control ends waits for the head. */
    public boolean answered() {
        return control.answered(file);
    }

    /** Where the line stands in the list. */
    public ControlQuery.Place place() {
        return new ControlQuery.Place(control.dueOn(), control.caseRef());
    }
}
