package org.rogatory.extradition.inbox;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.TextLanguage;
import tools.jackson.databind.JsonNode;

/** By which verb a message of the other State is a fact on our file. */
final class ToldVerbs {

    private static final String DECISION = "extradition_decision";
    private static final String SURRENDER = "surrender_notice";
    private static final String VERB = "verb";

    /** What the requesting State learns of its request. */
    private static final Map<String, String> ANSWERS = Map.of(
            "additional_information_request", "record_information_request",
            "refusal_notice", "record_refusal",
            "return_letter", "record_return");

    /** What the State that gives the person up tells of it, and what that is here. */
    private static final Map<String, String> SURRENDERS = Map.of(
            "schedule_surrender", "schedule_surrender",
            "surrender_temporarily", "record_temporary_surrender");

    /** Nobody but a person can agree to these, or say what follows from them. */
    private static final Set<String> FOR_THE_OTHER_SIDE = Set.of(
            DECISION, "refusal_notice", "postponement_notice", "return_letter", "additional_information_request");

    private ToldVerbs() {}

    /** The act by which our file takes the message; empty where it moves nothing by itself. */
    static Optional<ActDraft> fact(CaseFile file, MessageReceived message) {
        return verb(file, message).map(verb -> act(verb, message));
    }

    /** Whether a message that moves nothing has to be decided on, or came to the wrong side. */
    static boolean waits(CaseFile file, MessageReceived message) {
        return file.outgoing()
                ? Set.of(DECISION, "withdrawal_notice").contains(message.kind())
                : FOR_THE_OTHER_SIDE.contains(message.kind());
    }

    private static Optional<String> verb(CaseFile file, MessageReceived message) {
        var payload = message.payload();
        if (!file.outgoing()) {
            return "withdrawal_notice".equals(message.kind()) ? Optional.of("record_withdrawal") : Optional.empty();
        }
        return switch (message.kind()) {
            case DECISION -> payload.hasNonNull("conditions") ? Optional.empty() : Optional.of("record_grant");
            case "postponement_notice" -> Optional.of(postponed(payload));
            case SURRENDER ->
                Optional.ofNullable(SURRENDERS.get(payload.path(VERB).asString("")));
            default -> Optional.ofNullable(ANSWERS.get(message.kind()));
        };
    }

    private static String postponed(JsonNode payload) {
        return "surrender".equals(payload.path("choice").asString(""))
                ? "record_surrender_postponed"
                : "record_postponement";
    }

    private static ActDraft act(String verb, MessageReceived message) {
        var payload = message.payload();
        var act = Act.draft(verb)
                .reference(message.senderRef())
                .ground(text(payload, "ground"))
                .until(day(payload, "until"), text(payload, "until_event"))
                .happened(day(payload, "effective_on"), text(payload, "place"))
                .releasedText(text(payload, "text"), TextLanguage.read(payload))
                .particulars(Particulars.read(payload))
                .reasons(strings(payload, "reasons"))
                .keys(strings(payload, "keys"))
                .kind("record_grant".equals(verb) ? "none" : null);
        moment(payload).ifPresent(moment -> act.at(moment.toLocalDateTime(), text(payload, "zone")));
        return act;
    }

    /** When it is, on the clocks of the place; empty where the message does not say it. */
    static Optional<OffsetDateTime> moment(JsonNode payload) {
        try {
            return payload.hasNonNull("at")
                    ? Optional.of(OffsetDateTime.parse(payload.path("at").asString("")))
                    : Optional.empty();
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    static @Nullable String text(JsonNode payload, String key) {
        return payload.hasNonNull(key) ? payload.path(key).asString("") : null;
    }

    private static @Nullable LocalDate day(JsonNode payload, String key) {
        return RequestForms.day(payload.path(key).asString(""));
    }

    private static List<String> strings(JsonNode payload, String key) {
        return payload.path(key)
                .valueStream()
                .map(code -> code.asString(""))
                .filter(code -> !code.isBlank())
                .toList();
    }
}
