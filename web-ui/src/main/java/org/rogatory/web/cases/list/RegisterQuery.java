package org.rogatory.web.cases.list;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.RegisterFilter;
import org.rogatory.cases.RegisterFilter.Due;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What was asked of a register; it stands in the address.
 *
 * @param due {@code passed}, {@code week} or {@code month}, or empty
 * @param after place after which the page begins, {@code <moment>_<reference>}, or empty
 */
record RegisterQuery(String number, String state, String status, String due, String after) {

    private static final int LONGEST = 120;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);

    /** What the address does not say is empty. */
    RegisterQuery {
        number = number == null ? "" : number.strip();
        number = number.length() > LONGEST ? number.substring(0, LONGEST) : number;
        state = state == null ? "" : state;
        status = status == null ? "" : status;
        due = due == null ? "" : due;
        after = after == null ? "" : after;
    }

    public boolean narrowed() {
        return !number.isEmpty() || !state.isEmpty() || !status.isEmpty() || !due.isEmpty();
    }

    /** The same as the register reads it; a place that is none is the beginning. */
    RegisterFilter filter(Set<String> machines, Instant now) {
        var first = RegisterFilter.first(machines, number, state, status).due(due(now));
        var cut = after.indexOf('_');
        if (cut < 0) {
            return first;
        }
        try {
            return first.after(Instant.parse(after.substring(0, cut)), after.substring(cut + 1));
        } catch (DateTimeParseException notAPlace) {
            return first;
        }
    }

    private Due due(Instant now) {
        return switch (due) {
            case "passed" -> new Due(Due.ANY.before(), true);
            case "week" -> new Due(now.plus(WEEK), false);
            case "month" -> new Due(now.plus(MONTH), false);
            default -> Due.ANY;
        };
    }

    /** The same from its first entry on. */
    RegisterQuery start() {
        return new RegisterQuery(number, state, status, due, "");
    }

    /** The address of the page after a file. */
    String next(String path, CaseFile last) {
        return new RegisterQuery(number, state, status, due, last.openedAt() + "_" + last.caseRef()).address(path);
    }

    /** The address of exactly this. */
    String address(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("number", "{number}")
                .queryParam("state", "{state}")
                .queryParam("status", "{status}")
                .queryParam("due", "{due}")
                .queryParam("after", "{after}")
                .encode()
                .build(number, state, status, due, after)
                .toString();
    }
}
