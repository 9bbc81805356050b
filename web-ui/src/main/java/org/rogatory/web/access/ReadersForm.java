package org.rogatory.web.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts.Thing;

/**
 * What is to be for named people only, and who they are, as it is sent.
 *
 * @param thing what it is and its reference, with a colon between them
 * @param readers user names of those who are named at once
 * @param reader user name of one more
 * @param leaving user name of one who is named no more
 * @param once the mark of the form
 */
record ReadersForm(
        @Nullable String thing,
        @Nullable List<String> readers,
        @Nullable String reader,
        @Nullable String leaving,
        @Nullable String once) {

    static ReadersForm empty() {
        return new ReadersForm(null, null, null, null, null);
    }

    Thing wanted() {
        var told = thing == null ? "" : thing;
        var end = told.indexOf(':');
        var part = ReservedPart.of(end < 0 ? told : told.substring(0, end));
        return new Thing(
                part.orElseThrow(() -> Refusal.of("field-missing", "thing")), end < 0 ? "" : told.substring(end + 1));
    }

    /** The fields of what is to be reserved that say nothing. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (thing == null || thing.isBlank()) {
            missing.add("thing");
        }
        if (named().isEmpty()) {
            missing.add("readers");
        }
        return List.copyOf(missing);
    }

    Set<String> named() {
        return readers == null
                ? Set.of()
                : readers.stream()
                        .filter(name -> name != null && !name.isBlank())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** What was chosen, by which it is known that it was warned of. */
    String choice() {
        return thing + " " + named().stream().sorted().collect(Collectors.joining(" "));
    }
}
