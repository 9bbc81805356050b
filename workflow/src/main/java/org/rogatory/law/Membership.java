package org.rogatory.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.ReferenceRecord;

/**
 * What is known about a State and an instrument.
 *
 * @param inForce the known date on which the instrument entered into force for the State
 * @param confidence high, medium or low
 */
public record Membership(
        String instrument,
        String state,
        Status status,
        @Nullable LocalDate inForce,
        String confidence,
        List<String> source,
        @Nullable String note) {

    /** Whether the State is bound. */
    public enum Status {
        PARTY,
        SIGNED,
        NOT_PARTY,
        WITHDRAWN,
        UNKNOWN;

        /** The key in messages, for example {@code not-party}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether an instrument binds: known that it does, known that it does not, or to be asked. */
    public enum Bound {
        YES,
        NO,
        UNKNOWN
    }

    private static final Map<String, Status> STATUSES = Map.of(
            "party", Status.PARTY,
            "signed", Status.SIGNED,
            "not_party", Status.NOT_PARTY,
            "withdrawn", Status.WITHDRAWN,
            "unknown", Status.UNKNOWN);

    static Membership read(ReferenceRecord row) {
        var record = new ReferenceRecord(row.file(), row.text("instrument") + "/" + row.text("country"), row.node());
        var date = record.optional("in_force")
                .filter(text -> !text.startsWith("unknown"))
                .map(text -> record.date("in_force"));
        record.optional("deposit").ifPresent(text -> record.date("deposit"));
        return new Membership(
                record.text("instrument"),
                record.text("country"),
                record.oneOf("status", STATUSES),
                date.orElse(null),
                record.code("confidence", Set.of("high", "medium", "low")),
                record.texts("source"),
                record.textOrNull("note"));
    }

    /** What is known where nothing was collected. */
    static Membership unknown(String instrument, String state) {
        return new Membership(instrument, state, Status.UNKNOWN, null, "low", List.of(), null);
    }

    /** Whether the instrument binds the State on this day; without the day of entry into force nobody knows. */
    Bound bound(LocalDate day) {
        if (knownNegative(day)) {
            return Bound.NO;
        }
        return status == Status.PARTY && !doubtful() ? Bound.YES : Bound.UNKNOWN;
    }

    boolean knownNegative(LocalDate asOf) {
        return status == Status.NOT_PARTY || status == Status.SIGNED || status == Status.WITHDRAWN || laterThan(asOf);
    }

    boolean laterThan(LocalDate asOf) {
        return inForce != null && inForce.isAfter(asOf);
    }

    boolean doubtful() {
        return status == Status.UNKNOWN || inForce == null || confidence.equals("low");
    }
}
