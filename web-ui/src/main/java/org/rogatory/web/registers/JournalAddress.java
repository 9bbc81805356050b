package org.rogatory.web.registers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.JournalQuery;
import org.rogatory.web.shared.TypedAddress;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an address says about the journal wanted; what it leaves out is filled for the reader.
 *
 * @param before place from which earlier lines follow
 * @param after place from which later lines follow
 */
record JournalAddress(
        @Nullable String authority,
        @Nullable Integer year,
        @Nullable String index,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String before,
        @Nullable String after) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    JournalQuery query(String kind, String own, int thisYear) {
        var journal = JournalKind.of(kind).orElseThrow(Refusal::notFound);
        var wanted = year == null ? thisYear : year;
        if (wanted < FIRST_YEAR || wanted > LAST_YEAR) {
            throw Refusal.notFound();
        }
        return new JournalQuery(authority == null ? own : authority, journal, wanted, blank(index), from, to);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** The address of a journal, for example with {@code /book} behind its kind. */
    static String of(JournalQuery query, String part) {
        return TypedAddress.of(asked(query, part));
    }

    /** The same where it goes on, {@code before} or {@code after} a place. */
    static String turned(JournalQuery query, String part, String way, String place) {
        return TypedAddress.of(asked(query, part).queryParam(way, place));
    }

    private static UriComponentsBuilder asked(JournalQuery query, String part) {
        var address = UriComponentsBuilder.fromPath("/journals/" + query.kind().key() + part)
                .queryParam("authority", query.authority())
                .queryParam("year", query.year());
        if (query.index() != null) {
            address.queryParam("index", query.index());
        }
        if (query.from() != null) {
            address.queryParam("from", query.from());
        }
        if (query.to() != null) {
            address.queryParam("to", query.to());
        }
        return address;
    }
}
