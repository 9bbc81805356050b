package org.rogatory.law;

import java.time.LocalDate;
import java.util.List;

/** The States between which something is asked, and the day for which it is to be known what binds both. */
public record Between(String requesting, String requested, LocalDate day) {

    List<String> states() {
        return List.of(requesting, requested);
    }
}
