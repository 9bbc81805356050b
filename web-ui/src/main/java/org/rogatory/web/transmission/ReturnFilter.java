package org.rogatory.web.transmission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.transmission.ReturnLine;
import org.rogatory.transmission.ReturnQuery;
import org.rogatory.transmission.ReturnQuery.Place;
import org.rogatory.web.shared.DayPlace;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list of originals to be returned shows; it stands in the address.
 *
 * @param after place after which the page begins, {@code <day>_<document>}, or empty
 */
record ReturnFilter(@Nullable Boolean overdue, @Nullable String after) {

    static final String PATH = "/originals";

    public boolean overdueOnly() {
        return Boolean.TRUE.equals(overdue);
    }

    ReturnQuery at(LocalDate today) {
        return new ReturnQuery(overdueOnly(), today, DayPlace.of(after, Place::new, Place.START));
    }

    String from(ReturnLine last) {
        var page = UriComponentsBuilder.fromPath(PATH);
        if (overdueOnly()) {
            page.queryParam("overdue", "true");
        }
        var place = last.place();
        return page.queryParam("after", new DayPlace(place.returnBy(), place.documentRef()).text())
                .encode()
                .toUriString();
    }
}
