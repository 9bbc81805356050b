package org.rogatory.web.handover;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.rogatory.handover.HandoverView;
import org.rogatory.handover.Handovers.Place;
import org.springframework.web.util.UriComponentsBuilder;

/** The place from which the list of hand-overs goes on, {@code <moment>_<reference>}. */
final class HandoverPlace {

    private HandoverPlace() {}

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

    static String address(HandoverView last) {
        return UriComponentsBuilder.fromPath(HandoverDoors.PATH)
                .queryParam("after", last.openedAt() + "_" + last.handoverId())
                .encode()
                .toUriString();
    }
}
