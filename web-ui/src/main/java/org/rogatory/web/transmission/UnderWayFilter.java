package org.rogatory.web.transmission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.transmission.LegLine;
import org.rogatory.transmission.LegQuery;
import org.rogatory.transmission.LegQuery.Place;
import org.rogatory.web.shared.DayPlace;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list of papers under way shows; it stands in the address.
 *
 * @param waiting the legs that are to be handed over instead of those under way
 * @param after place after which the page begins, {@code <day>_<leg>}, or empty
 */
record UnderWayFilter(
        @Nullable Boolean waiting,
        @Nullable Boolean overdue,
        @Nullable String after) {

    static final String PATH = "/under-way";

    public boolean waits() {
        return Boolean.TRUE.equals(waiting);
    }

    public boolean overdueOnly() {
        return Boolean.TRUE.equals(overdue);
    }

    public boolean narrowed() {
        return waits() || overdueOnly();
    }

    LegQuery at(LocalDate today) {
        return new LegQuery(overdueOnly(), waits(), today, DayPlace.of(after, Place::new, Place.START));
    }

    String from(LegLine last) {
        var page = UriComponentsBuilder.fromPath(PATH);
        if (waits()) {
            page.queryParam("waiting", "true");
        }
        if (overdueOnly()) {
            page.queryParam("overdue", "true");
        }
        var place = last.place();
        return page.queryParam("after", new DayPlace(place.dueOn(), place.legId()).text())
                .encode()
                .toUriString();
    }
}
