package org.rogatory.cases;

import java.util.Set;
import org.rogatory.identity.Officer;

/**
 * To whom files may be shut, for what is kept by authority and not by file; see {@link AccessScope#SHUT}.
 *
 * @param barring the names by which the reader may be kept out
 */
public record ShutTo(Set<String> barring) {

    public ShutTo {
        barring = Set.copyOf(barring);
    }

    /** By the names of an officer. */
    public static ShutTo of(Officer officer) {
        return new ShutTo(officer.barring());
    }
}
