package org.rogatory.absences;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.identity.Officer;

/**
 * Other people stand in, now or later, than before one act: told once of all absences that it changes, so that whoever
 * follows reads once what depends on them.
 *
 * @param dropped who stands in no more in one of them; he may in another, or for others
 * @param named who stands in from now on
 */
public record SubstitutesChanged(Set<Dropped> dropped, List<Named> named) {

    public SubstitutesChanged {
        dropped = Set.copyOf(dropped);
        named = List.copyOf(named);
    }

    /**
     * Who stands in no more.
     *
     * @param authority where the absence was noted
     * @param substitute his user name
     */
    public record Dropped(String authority, String substitute) {}

    /**
     * Who stands in for an officer from now on.
     *
     * @param substitute his user name
     */
    public record Named(Officer away, String substitute) {}

    /** Somebody was named in a new absence. */
    static SubstitutesChanged noted(Officer away, String substitute) {
        return new SubstitutesChanged(Set.of(), List.of(new Named(away, substitute)));
    }

    /** What the end of an absence as it was tells; nothing where nobody stood in. */
    static Optional<SubstitutesChanged> ended(AbsenceView before) {
        return Optional.of(dropped(List.of(before)))
                .filter(dropped -> !dropped.isEmpty())
                .map(dropped -> new SubstitutesChanged(dropped, List.of()));
    }

    /** Those who stood in in these absences as they were. */
    static Set<Dropped> dropped(Collection<AbsenceView> before) {
        return before.stream()
                .flatMap(absence -> Stream.ofNullable(absence.substitute())
                        .map(substitute -> new Dropped(absence.authority(), substitute)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The authorities at which somebody else stands in. */
    public Set<String> authorities() {
        return Stream.concat(
                        dropped.stream().map(Dropped::authority),
                        named.stream().map(Named::away).map(Officer::authority))
                .collect(Collectors.toUnmodifiableSet());
    }
}
