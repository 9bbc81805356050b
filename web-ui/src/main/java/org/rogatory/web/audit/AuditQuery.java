package org.rogatory.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.AuditFilter;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.TypedAddress;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an auditor asks the trail for; it stands in the address.
 *
 * @param day ISO date at the auditor's authority, or empty
 * @param person user name, or empty
 * @param file reference, or empty
 * @param kind kind of event, or empty
 * @param before number of the row before which the page begins, or empty
 */
record AuditQuery(String day, String person, String file, String kind, String before) {

    private static final Instant END = Instant.parse("2999-12-31T00:00:00Z");

    /** What the address does not say is empty. */
    AuditQuery {
        day = day == null ? "" : day.strip();
        person = person == null ? "" : person;
        file = file == null ? "" : file.strip();
        kind = kind == null ? "" : kind;
        before = before == null ? "" : before;
    }

    public boolean narrowed() {
        return !day.isEmpty() || !person.isEmpty() || !file.isEmpty() || !kind.isEmpty();
    }

    AuditFilter filter(Officer auditor, ZoneId zone) {
        var date = date();
        var from = date.map(day -> day.atStartOfDay(zone).toInstant()).orElse(Instant.EPOCH);
        var until =
                date.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()).orElse(END);
        return new AuditFilter(auditor.state(), person, file, kind, from, until, AuditTrail.place(before));
    }

    /** A day that is none asks for every day. */
    private Optional<LocalDate> date() {
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    String address(String path, String newBefore) {
        var page = UriComponentsBuilder.fromPath(path);
        put(page, "day", day);
        put(page, "person", person);
        put(page, "file", file);
        put(page, "kind", kind);
        put(page, "before", newBefore);
        return TypedAddress.of(page);
    }

    private static void put(UriComponentsBuilder page, String name, String value) {
        if (!value.isEmpty()) {
            page.queryParam(name, value);
        }
    }
}
