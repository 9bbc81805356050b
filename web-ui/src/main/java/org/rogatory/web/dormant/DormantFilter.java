package org.rogatory.web.dormant;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.dormant.DormantFiles;
import org.rogatory.dormant.DormantQuery.Place;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list of dormant files shows; it stands in the address.
 *
 * @param days for how many days nothing was done, or empty for the usual ones
 * @param after place after which the page begins, {@code <moment>_<reference>}, or empty
 */
record DormantFilter(@Nullable Integer days, @Nullable String after) {

    static final String PATH = "/dormant";

    int daysOr(int usual) {
        return days == null ? usual : Math.min(Math.max(days, 1), DormantFiles.MOST_DAYS);
    }

    String from(CaseFile last) {
        var page = UriComponentsBuilder.fromPath(PATH);
        if (days != null) {
            page.queryParam("days", days);
        }
        return page.queryParam("after", last.lastAct().at() + "_" + last.caseRef())
                .encode()
                .toUriString();
    }

    /** A place that is none is the beginning. */
    Place place() {
        var parts = after == null ? new String[0] : after.split("_", 2);
        if (parts.length < 2) {
            return Place.START;
        }
        try {
            return new Place(Instant.parse(parts[0]), parts[1]);
        } catch (DateTimeParseException notAPlace) {
            return Place.START;
        }
    }
}
