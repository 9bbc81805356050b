package org.rogatory.requests;

import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.Extension;
import org.springframework.stereotype.Component;

/** What acts of every kind of request do to the control of their file. */
@Component
public class FileControl {

    private final Control control;

    FileControl(Control control) {
        this.control = control;
    }

    /** An act names a later day: control moves there, and these deadlines where they run or are owed. */
    public void extend(CaseFile file, Set<String> rules, Act act, Officer officer) {
        var day = act.times().until();
        if (day != null) {
            var reasons = act.grounds().reasons();
            control.extend(file, new Extension(rules, day, reasons, act.words().internalText()), officer);
        }
    }

    /** After an act that has closed the file nothing is controlled any more. */
    public void acted(CaseFile file, Officer officer) {
        if (file.closedAt() != null) {
            control.end(file, officer);
        }
    }
}
