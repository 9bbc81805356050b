package org.rogatory.web.markings;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.rogatory.markings.SpillView;
import org.rogatory.markings.Spills.Place;
import org.springframework.web.util.UriComponentsBuilder;

/** The place from which the list of isolated documents goes on, {@code <moment>_<reference>}. */
final class SpillPlace {

    private SpillPlace() {}

    /** A text that names no place is the beginning. */
    static Place of(String text) {
        var parts = text.split("_", 2);
        if (parts.length < 2) {
            return Place.START;
        }
        try {
            return new Place(Instant.parse(parts[0]), parts[1]);
        } catch (DateTimeParseException notAPlace) {
            return Place.START;
        }
    }

    static String address(SpillView last) {
        return UriComponentsBuilder.fromPath(MarkingsDoors.SPILLS)
                .queryParam("after", last.reportedAt() + "_" + last.spillId())
                .encode()
                .toUriString();
    }
}
