package org.rogatory.web.resolutions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.rogatory.resolutions.ControlLine;
import org.rogatory.resolutions.ControlQuery;
import org.rogatory.resolutions.ControlQuery.Place;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list of control shows; it stands in the address.
 *
 * @param after place after which the page begins, {@code <day>_<reference>}, or empty
 */
record ControlFilter(
        @Nullable String executor,
        @Nullable String authority,
        @Nullable Boolean overdue,
        @Nullable String after) {

    static final String PATH = "/control";

    public boolean overdueOnly() {
        return Boolean.TRUE.equals(overdue);
    }

    public boolean narrowed() {
        return overdueOnly() || !given(executor).isEmpty() || !given(authority).isEmpty();
    }

    ControlQuery at(LocalDate today) {
        return new ControlQuery(given(executor), given(authority), overdueOnly(), today, place());
    }

    ControlFilter start() {
        return new ControlFilter(executor, authority, overdue, null);
    }

    String from(ControlLine last) {
        var place = last.place();
        return new ControlFilter(executor, authority, overdue, place.dueOn() + "_" + place.caseRef()).address(PATH);
    }

    String address(String path) {
        var page = UriComponentsBuilder.fromPath(path);
        put(page, "executor", given(executor));
        put(page, "authority", given(authority));
        put(page, "overdue", overdueOnly() ? "true" : "");
        put(page, "after", given(after));
        return page.encode().toUriString();
    }

    /** A place that is none is the beginning. */
    private Place place() {
        var parts = given(after).split("_", 2);
        if (parts.length < 2) {
            return Place.START;
        }
        try {
            return new Place(LocalDate.parse(parts[0]), parts[1]);
        } catch (DateTimeParseException notAPlace) {
            return Place.START;
        }
    }

    private static void put(UriComponentsBuilder page, String name, String value) {
        if (!value.isEmpty()) {
            page.queryParam(name, value);
        }
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }
}
