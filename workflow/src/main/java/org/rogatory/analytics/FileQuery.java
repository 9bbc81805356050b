package org.rogatory.analytics;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which files a number of a report stands for, from a place in their order on.
 *
 * @param which those that came or left in the period, that ended in it, that were open at its end, or that left a stage
 * @param state the State of the reader
 * @param outgoing null for both directions
 * @param other code of the other State, or empty
 * @param form key of the form, or empty
 * @param subject key of what is asked first, {@link #NONE} for the files that tell none, or empty
 * @param outcomes how they ended; empty for any
 * @param reason key of a ground or reason, {@link #NONE} for the files that tell none, or empty
 * @param stage the stage they left in the period; null for any
 */
public record FileQuery(
        Which which,
        String state,
        LocalDate from,
        LocalDate to,
        @Nullable Boolean outgoing,
        String other,
        String form,
        String subject,
        Set<Outcome> outcomes,
        String reason,
        @Nullable Stage stage,
        Place after) {

    /** The files that tell no subject, or no reason; no key of the reference data is called so. */
    public static final String NONE = "none";

    /** What an address may say besides is none. */
    private static final Pattern KEYS = Pattern.compile("[\\w.,-]{1,200}");

    public FileQuery {
        outcomes = Set.copyOf(outcomes);
    }

    /** What the number counts. */
    public enum Which {
        BEGUN,
        ENDED,
        OPEN,
        STAGE
    }

    /** A place in the order of the list: by day, then by reference. */
    public record Place(LocalDate day, String caseRef) {

        /** Before the first line. */
        public static final Place START = new Place(LocalDate.of(1900, 1, 1), "");
    }

    /** All files of a State in a period. */
    public static FileQuery of(String state, LocalDate from, LocalDate to) {
        return new FileQuery(Which.BEGUN, state, from, to, null, "", "", "", Set.of(), "", null, Place.START);
    }

    /** Those with one other State. */
    public FileQuery with(String otherState) {
        return new FileQuery(
                which, state, from, to, outgoing, otherState, form, subject, outcomes, reason, stage, after);
    }

    /** The same list from another place on, or another one of the same files. */
    public FileQuery at(Which what, Place place) {
        return new FileQuery(what, state, from, to, outgoing, other, form, subject, outcomes, reason, stage, place);
    }

    /** What is asked for, by keys alone: for the trail. */
    Map<String, String> details() {
        var asked = new TreeMap<>(Map.of("from", from.toString(), "to", to.toString(), "which", which.name()));
        if (outgoing != null) {
            asked.put("direction", outgoing ? "outgoing" : "incoming");
        }
        asked.put("state", other);
        asked.put("form", form);
        asked.put("subject", subject);
        asked.put("outcomes", outcomes.stream().map(Outcome::key).sorted().collect(Collectors.joining(",")));
        asked.put("reason", reason);
        asked.put("stage", stage == null ? "" : stage.key());
        asked.values().removeIf(value -> !KEYS.matcher(value).matches());
        return asked;
    }

    /** Read by the query. */
    public boolean anyDirection() {
        return outgoing == null;
    }

    /** Read by the query: what a figure keeps where it tells none is nothing. */
    public String keptSubject() {
        return NONE.equals(subject) ? "" : subject;
    }

    /** Read by the query. */
    public boolean withoutReason() {
        return NONE.equals(reason);
    }

    /** Read by the query. */
    public boolean ofOutcomes() {
        return !outcomes.isEmpty();
    }

    /** Read by the query. */
    public boolean ofStage() {
        return stage != null;
    }
}
