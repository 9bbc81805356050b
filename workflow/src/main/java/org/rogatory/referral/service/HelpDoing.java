package org.rogatory.referral.service;

import java.time.LocalDate;
import java.util.Objects;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;

/**
 * An act of help on a file, and who does it.
 *
 * @param today at the office that keeps the file
 */
record HelpDoing(CaseFile file, Act act, Officer officer, LocalDate today) {

    String verb() {
        return act.verb();
    }

    String caseRef() {
        return file.caseRef();
    }

    /** The code of the act; its verb demands one. */
    String kind() {
        return Objects.requireNonNull(act.kind());
    }

    /** What the act is about; its verb demands that. */
    String about() {
        return Objects.requireNonNull(act.papers().reference());
    }

    /** The day on which it happened; today where none is named. */
    LocalDate on() {
        return Objects.requireNonNullElse(act.times().happenedOn(), today);
    }
}
