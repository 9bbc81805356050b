package org.rogatory.requests.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.PaperDays;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a clerk says of a request that came on paper: who sent it, under which number, and when it came. */
@Component
public class PaperArrivals {

    private static final int LONGEST_REFERENCE = 120;
    private static final String REQUESTING = "requesting";
    private static final String REQUESTED = "requested";
    private static final String COUNTERPART_REF = "counterpartRef";
    private static final String RECEIVED_ON = "receivedOn";

    private final Directory directory;
    private final Clock clock;

    PaperArrivals(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The State that asks: one that is known, and not the officer's own. */
    public String requesting(@Nullable String named, Officer officer) {
        if (named == null || !directory.knows(named) || named.equals(officer.state())) {
            throw Refusal.of("unknown-sender", REQUESTING);
        }
        return named;
    }

    /** The authority of that State which was named; null for its default one, which has to be known then. */
    public @Nullable String sender(@Nullable String named, String requesting) {
        var sender = named == null || named.isBlank() ? null : named;
        var known = sender == null
                ? directory.mlaDefault(requesting)
                : directory.find(sender).filter(found -> found.state().equals(requesting));
        if (known.isEmpty()) {
            throw Refusal.of("unknown-authority", "counterpartAuthority");
        }
        return sender;
    }

    /** A reference that has to be told, by the field in which it is. */
    public static String reference(@Nullable String told, String field) {
        if (told == null || told.isBlank()) {
            throw Refusal.of("field-missing", field);
        }
        if (told.length() > LONGEST_REFERENCE) {
            throw Refusal.of("reference-too-long", field);
        }
        return told.strip();
    }

    /** The sender's number, which has to be told. */
    public static String number(@Nullable String told) {
        return reference(told, COUNTERPART_REF);
    }

    /** Numbers are kept readable, so no name gets among them. */
    public static void demandNumber(@Nullable String number) {
        if (number != null && LetterNumber.wordy(number)) {
            throw Refusal.of("number-wordy", COUNTERPART_REF);
        }
    }

    /** What it asks, with the two States filled in; refused if it names others or is no content. */
    public static ObjectNode content(@Nullable JsonNode told, String requesting, String requested) {
        if (!(told instanceof ObjectNode given)) {
            throw Refusal.of("content-not-an-object");
        }
        var content = given.deepCopy();
        content.put(REQUESTING, content.path(REQUESTING).asString(requesting));
        content.put(REQUESTED, content.path(REQUESTED).asString(requested));
        if (!requesting.equals(content.path(REQUESTING).asString(""))) {
            throw Refusal.of("unknown-sender", REQUESTING);
        }
        if (!requested.equals(content.path(REQUESTED).asString(""))) {
            throw Refusal.of("not-for-us", REQUESTED);
        }
        return content;
    }

    /**
     * The day on which it came at the place of the authority: not to come, and not before it was written.
     *
     * @param told null for today
     * @param written the day of the letter, if it has one
     */
    public LocalDate day(@Nullable LocalDate told, @Nullable LocalDate written, String authority) {
        var today = directory.times().day(authority, clock.instant());
        var day = Objects.requireNonNullElse(told, today);
        if (day.isAfter(today)) {
            throw Refusal.of("day-in-future", RECEIVED_ON);
        }
        if (day.isBefore(PaperDays.EARLIEST)) {
            throw Refusal.of("day-implausible", RECEIVED_ON);
        }
        if (written != null && day.isBefore(written)) {
            throw Refusal.of("day-before-letter", RECEIVED_ON);
        }
        return day;
    }
}
