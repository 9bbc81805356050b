package org.rogatory.web.resolutions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.resolutions.ControlLine;
import org.rogatory.resolutions.ControlQuery;
import org.rogatory.resolutions.ControlQuery.Place;
import org.rogatory.web.shared.DayPlace;
import org.rogatory.web.shared.TypedAddress;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list of control shows; it stands in the address.
 *
 * @param answered only what is done and waits for the decision of the head
 * @param other code of the other State, or empty
 * @param within within how many days from today the day of control falls, or empty
 * @param after place after which the page begins, {@code <day>_<reference>}, or empty
 */
record ControlFilter(
        @Nullable String executor,
        @Nullable String authority,
        @Nullable Boolean overdue,
        @Nullable Boolean answered,
        @Nullable String other,
        @Nullable Integer within,
        @Nullable String after) {

    static final String PATH = "/control";
    private static final int FARTHEST = 3660;

    public boolean overdueOnly() {
        return Boolean.TRUE.equals(overdue);
    }

    public boolean answeredOnly() {
        return Boolean.TRUE.equals(answered);
    }

    public boolean narrowed() {
        return overdueOnly()
                || answeredOnly()
                || within != null
                || !given(executor).isEmpty()
                || !given(authority).isEmpty()
                || !given(other).isEmpty();
    }

    ControlQuery at(LocalDate today) {
        var query = ControlQuery.all()
                .named(given(executor), given(authority))
                .with(given(other))
                .after(DayPlace.of(after, Place::new, Place.START));
        if (answeredOnly()) {
            return query.waiting();
        }
        if (overdueOnly()) {
            return query.overdue(today);
        }
        return within == null ? query : query.within(today, Math.min(Math.max(within, 0), FARTHEST));
    }

    ControlFilter start() {
        return new ControlFilter(executor, authority, overdue, answered, other, within, null);
    }

    String from(ControlLine last) {
        return new ControlFilter(executor, authority, overdue, answered, other, within, place(last)).address(PATH);
    }

    static String place(ControlLine line) {
        return new DayPlace(line.place().dueOn(), line.place().caseRef()).text();
    }

    String address(String path) {
        var page = UriComponentsBuilder.fromPath(path);
        put(page, "executor", given(executor));
        put(page, "authority", given(authority));
        put(page, "overdue", overdueOnly() ? "true" : "");
        put(page, "answered", answeredOnly() ? "true" : "");
        put(page, "other", given(other));
        put(page, "within", within == null ? "" : within.toString());
        put(page, "after", given(after));
        return TypedAddress.of(page);
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
