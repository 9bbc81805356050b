package org.rogatory.web.archive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.ArchiveQuery;
import org.rogatory.archive.ArchiveQuery.Place;
import org.rogatory.archive.ArchiveState;
import org.rogatory.archive.ArchivedFile;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list of the archive shows; it stands in the address.
 *
 * @param state key of a state, {@code held} or {@code run}; empty for all
 * @param index an index; empty for all
 * @param after place after which the page begins, {@code <file>_<index>}, or empty
 */
record ArchiveFilter(
        @Nullable String state,
        @Nullable String index,
        @Nullable String after) {

    static final String PATH = "/archive";

    /** What the list can be narrowed to, in the order of a file's life. */
    static final List<String> STATES = List.of("open", "closed", "in_archive", "held", "run", "destroyed");

    private static final Set<ArchiveState> ALL = Set.of(ArchiveState.values());
    private static final Set<ArchiveState> KEPT = Set.of(ArchiveState.CLOSED, ArchiveState.IN_ARCHIVE);

    public boolean narrowed() {
        return !text(state).isEmpty() || !text(index).isEmpty();
    }

    ArchiveQuery at(LocalDate today) {
        var run = "run".equals(state);
        var states = run ? KEPT : ArchiveState.of(text(state)).map(Set::of).orElse(ALL);
        var wanted = text(index);
        return new ArchiveQuery(states, "held".equals(state), run, wanted.isEmpty() ? null : wanted, today, place());
    }

    String from(ArchivedFile last) {
        var page = UriComponentsBuilder.fromPath(PATH);
        if (!text(state).isEmpty()) {
            page.queryParam("state", "{state}");
        }
        if (!text(index).isEmpty()) {
            page.queryParam("index", "{index}");
        }
        page.queryParam("after", "{after}");
        var values = new HashMap<String, Object>();
        values.put("state", text(state));
        values.put("index", text(index));
        values.put("after", placeOf(last));
        return page.encode().buildAndExpand(values).toUriString();
    }

    /** The place of a file in the order of the list. */
    static String placeOf(ArchivedFile file) {
        return file.caseRef() + "_" + file.index();
    }

    /** A place that is none is the beginning. */
    private Place place() {
        var parts = text(after).split("_", 2);
        return parts.length < 2 ? Place.START : new Place(parts[1], parts[0]);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
