package org.rogatory.absences;

import java.util.Optional;

/**
 * Somebody stands in for an officer no more in one of his absences; he may in another, or for others.
 *
 * @param authority where the absence was noted
 * @param substitute user name of who stood in
 */
public record SubstituteDropped(String authority, String substitute) {

    /** What the end of an absence as it was tells; nothing where nobody stood in. */
    static Optional<SubstituteDropped> of(AbsenceView before) {
        return Optional.ofNullable(before.substitute())
                .map(substitute -> new SubstituteDropped(before.authority(), substitute));
    }
}
