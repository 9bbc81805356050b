package org.rogatory.subject;

import java.time.LocalDate;

/** Whom an export is about, as who asked wrote him. */
public record SoughtPerson(String name, LocalDate born) {

    /** Says nothing, so that no log ever names him. */
    @Override
    public String toString() {
        return "SoughtPerson";
    }
}
