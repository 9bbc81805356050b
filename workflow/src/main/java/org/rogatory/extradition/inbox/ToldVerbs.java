package org.rogatory.extradition.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.requests.Choices;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.inbox.ToldFields;
import tools.jackson.databind.JsonNode;

/** By which verb a message of the other State is a fact on our file. */
final class ToldVerbs {

    private static final String DECISION = "extradition_decision";
    private static final String SURRENDER = "surrender_notice";
    private static final String APPOINTMENT = "schedule_surrender";
    private static final String VERB = "verb";
    private static final String GRANTED = "record_grant";

    /** What may be offered to who is refused, as it is known here. */
    private static final List<String> OFFERS = Choices.of("refusal_offers").orElseThrow();

    /** What the requesting State learns of its request. */
    private static final Map<String, String> ANSWERS = Map.of(
            "additional_information_request", "record_information_request",
            "refusal_notice", "record_refusal",
            "return_letter", "record_return");

    /** What the State that gives the person up tells of it, and what that is here. */
    private static final Map<String, String> SURRENDERS =
            Map.of(APPOINTMENT, APPOINTMENT, "surrender_temporarily", "record_temporary_surrender");

    /** They move nothing, and a timeline tells of each of them in words of its own. */
    private static final Set<String> NOTED =
            Set.of("reminder", "interim_reply", "consultation_request", "consultation_reply", SURRENDER);

    private ToldVerbs() {}

    /** The act by which our file takes the message; empty where it moves nothing by itself. */
    static Optional<ActDraft> fact(CaseFile file, MessageReceived message) {
        return verb(file, message).map(verb -> act(verb, message));
    }

    /** Whether a message moves nothing and is no more than noted; any other has to be decided on, or came astray. */
    static boolean noted(MessageReceived message) {
        return NOTED.contains(message.kind());
    }

    /** By which verb a person does what waits for him though it could be told to the file; empty where it is no answer. */
    static Optional<String> done(MessageReceived message) {
        return DECISION.equals(message.kind()) ? Optional.of(GRANTED) : Optional.empty();
    }

    private static Optional<String> verb(CaseFile file, MessageReceived message) {
        var payload = message.payload();
        if (!file.outgoing()) {
            return "withdrawal_notice".equals(message.kind()) ? Optional.of("record_withdrawal") : Optional.empty();
        }
        return switch (message.kind()) {
            case DECISION -> payload.hasNonNull("conditions") ? Optional.empty() : Optional.of(GRANTED);
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
                .until(ToldFields.day(payload, "until"), text(payload, "until_event"))
                .happened(ToldFields.day(payload, "effective_on"), text(payload, "place"))
                .releasedText(text(payload, "text"), TextLanguage.read(payload))
                .particulars(Particulars.read(payload))
                .reasons(ToldFields.strings(payload, "reasons"))
                .keys(ToldFields.strings(payload, "keys"))
                .conditions("record_temporary_surrender".equals(verb) ? text(payload, "conditions") : null)
                .kind(kind(verb, payload));
        ToldFields.there(payload)
                .ifPresent(at -> act.spoke(at.toLocalDateTime(), escort(verb, payload))
                        .at(at.toLocalDateTime(), at.getZone().getId()));
        return act;
    }

    /** A grant that moves the file by itself has no conditions; with a refusal that of a national may come an offer. */
    private static @Nullable String kind(String verb, JsonNode payload) {
        return switch (verb) {
            case "record_grant" -> "none";
            case "record_refusal" ->
                Optional.ofNullable(text(payload, "choice"))
                        .filter(OFFERS::contains)
                        .orElse(null);
            default -> null;
        };
    }

    /** Who comes for him is said of an appointment alone. */
    private static @Nullable String escort(String verb, JsonNode payload) {
        return APPOINTMENT.equals(verb) ? text(payload, "escort") : null;
    }

    static @Nullable String text(JsonNode payload, String key) {
        return ToldFields.text(payload, key);
    }
}
