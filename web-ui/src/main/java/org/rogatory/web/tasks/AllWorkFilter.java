package org.rogatory.web.tasks;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.WorkloadFilter;
import org.rogatory.cases.WorkloadFilter.Place;
import org.rogatory.web.shared.TypedAddress;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What All work shows; it stands in the address, so that it can be kept as a view and sent to a colleague.
 *
 * @param person user name of who has the task, or empty
 * @param after place after which the page begins, {@code <priority>_<moment>_<task>}, or empty
 */
record AllWorkFilter(
        String state,
        String status,
        String person,
        @Nullable Boolean unassigned,
        @Nullable Boolean overdue,
        String after) {

    static final String PATH = "/work/all";
    private static final int PARTS = 3;

    /** What the address does not say is empty. */
    AllWorkFilter {
        state = state == null ? "" : state;
        status = status == null ? "" : status;
        person = person == null ? "" : person;
        after = after == null ? "" : after;
    }

    public boolean narrowed() {
        return !state.isEmpty() || !status.isEmpty() || !person.isEmpty() || unassignedOnly() || overdueOnly();
    }

    public boolean unassignedOnly() {
        return Boolean.TRUE.equals(unassigned);
    }

    public boolean overdueOnly() {
        return Boolean.TRUE.equals(overdue);
    }

    WorkloadFilter at(Instant now) {
        return new WorkloadFilter(state, status, person, unassignedOnly(), overdueOnly(), now, place());
    }

    /** A place that is none is the beginning. */
    private Place place() {
        var parts = after.split("_", PARTS);
        if (parts.length < PARTS) {
            return Place.START;
        }
        try {
            return new Place(parts[0], Instant.parse(parts[1]), parts[2]);
        } catch (DateTimeParseException notAPlace) {
            return Place.START;
        }
    }

    AllWorkFilter from(Place place) {
        var next = place.priority() + "_" + place.due() + "_" + place.taskId();
        return new AllWorkFilter(state, status, person, unassigned, overdue, next);
    }

    AllWorkFilter start() {
        return new AllWorkFilter(state, status, person, unassigned, overdue, "");
    }

    /** The address that shows exactly this. */
    public String address() {
        return address(PATH);
    }

    String address(String path) {
        var page = UriComponentsBuilder.fromPath(path);
        put(page, "state", state);
        put(page, "status", status);
        put(page, "person", person);
        put(page, "unassigned", unassignedOnly() ? "true" : "");
        put(page, "overdue", overdueOnly() ? "true" : "");
        put(page, "after", after);
        return TypedAddress.of(page);
    }

    private static void put(UriComponentsBuilder page, String name, String value) {
        if (!value.isEmpty()) {
            page.queryParam(name, value);
        }
    }
}
