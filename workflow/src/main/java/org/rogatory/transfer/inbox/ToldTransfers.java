package org.rogatory.transfer.inbox;

import java.util.Map;
import java.util.Objects;
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
import org.rogatory.transfer.consent.ConsentMessages;
import org.rogatory.transfer.telling.HandoversTold;
import org.rogatory.transfer.telling.Outcomes;
import org.rogatory.transfer.telling.TellingVerbs;
import tools.jackson.databind.JsonNode;

/** By which verb a message of the other State would be a fact on our file. */
final class ToldTransfers {

    /** Either State appoints the handover with this verb. */
    static final String APPOINTMENT = "schedule_handover";

    private static final String VERB = "verb";
    private static final String MATTER = "matter";

    /** What the State that asks learns of its request. */
    private static final Map<String, String> ANSWERS = Map.of(
            "additional_information_request", "record_information_request",
            "refusal_notice", "record_refusal",
            "return_letter", "record_return",
            "postponement_notice", "record_postponement");

    /** What is told of the transfer itself, and what that is on a file of ours. */
    private static final Map<String, String> OF_OURS = Map.of(
            Outcomes.AGREEMENT, "record_agreement",
            Outcomes.RECOGNITION, "record_recognition",
            Outcomes.SERVING, "record_serving");

    /** The same on a file of theirs: that we agree nobody tells us. */
    private static final Map<String, String> OF_THEIRS =
            Map.of(Outcomes.RECOGNITION, "recognise_sentence", Outcomes.SERVING, "record_serving");

    private static final Set<String> RECOGNISING = Set.of("record_recognition", "recognise_sentence");

    /** They move nothing, and a timeline tells of each of them in words of its own. */
    private static final Set<String> NOTED =
            Set.of("reminder", "interim_reply", "consultation_request", "consultation_reply");

    private ToldTransfers() {}

    /** The act by which our file would take the message; empty where it moves nothing by itself. */
    static Optional<ActDraft> fact(CaseFile file, MessageReceived message) {
        return verb(file, message).map(verb -> act(verb, message));
    }

    /** The report that the message is where its step cannot be taken; empty where it is none. */
    static Optional<ActDraft> report(MessageReceived message) {
        return Outcomes.KIND.equals(message.kind()) && Choices.has("execution_reports", matter(message.payload()))
                ? Optional.of(act(TellingVerbs.REPORT_TOLD, message))
                : Optional.empty();
    }

    /** Whether a message moves nothing and is no more than noted; any other has to be decided on, or came astray. */
    static boolean noted(MessageReceived message) {
        return NOTED.contains(message.kind());
    }

    private static Optional<String> verb(CaseFile file, MessageReceived message) {
        var payload = message.payload();
        return switch (message.kind()) {
            case Outcomes.KIND -> outcome(file, payload);
            case ConsentMessages.KIND -> Optional.of(TellingVerbs.CONSENT_TOLD);
            case HandoversTold.KIND -> appointed(payload);
            case "withdrawal_notice" -> file.outgoing() ? Optional.empty() : Optional.of("record_withdrawal");
            default -> file.outgoing() ? Optional.ofNullable(ANSWERS.get(message.kind())) : Optional.empty();
        };
    }

    /** An amnesty or a release may leave something to be served: then it is a report. */
    private static Optional<String> outcome(CaseFile file, JsonNode payload) {
        var matter = matter(payload);
        if (payload.path(Outcomes.ENDED).asBoolean(false) && Choices.has("sentence_ends", matter)) {
            return Optional.of(file.outgoing() ? "record_end" : "report_end");
        }
        return Optional.ofNullable((file.outgoing() ? OF_OURS : OF_THEIRS).get(matter));
    }

    /** A handover is appointed for a minute at a place. */
    private static Optional<String> appointed(JsonNode payload) {
        return APPOINTMENT.equals(payload.path(VERB).asString(""))
                        && payload.hasNonNull("place")
                        && ToldFields.there(payload).isPresent()
                ? Optional.of(APPOINTMENT)
                : Optional.empty();
    }

    static String matter(JsonNode payload) {
        return payload.path(MATTER).asString("");
    }

    private static ActDraft act(String verb, MessageReceived message) {
        var payload = message.payload();
        var act = Act.draft(verb)
                .kind(kind(verb, payload))
                .happened(ToldFields.day(payload, "happened_on"), text(payload, "place"))
                .reference(message.senderRef())
                .ground(text(payload, "ground"))
                .until(ToldFields.day(payload, "until"), text(payload, "until_event"))
                .releasedText(text(payload, "text"), TextLanguage.read(payload))
                .particulars(Particulars.read(payload))
                .reasons(ToldFields.strings(payload, "reasons"))
                .keys(ToldFields.strings(payload, "keys"));
        if (RECOGNISING.contains(verb)) {
            act.order(number(message), ToldFields.day(payload, "happened_on"), text(payload, "court"))
                    .until(ToldFields.day(payload, "end"), null);
        }
        ToldFields.there(payload)
                .ifPresent(at -> act.spoke(at.toLocalDateTime(), text(payload, "escort"))
                        .at(at.toLocalDateTime(), at.getZone().getId()));
        return act;
    }

    /** The number of the decision, else that of the file which tells of it. */
    private static String number(MessageReceived message) {
        return Objects.requireNonNullElse(text(message.payload(), "number"), message.senderRef());
    }

    /** What kind of thing it is: a way of carrying the sentence out, what became of it, what the person has said. */
    private static @Nullable String kind(String verb, JsonNode payload) {
        return switch (verb) {
            case "record_agreement", "record_recognition", "recognise_sentence" -> method(payload);
            case "record_end", "report_end", TellingVerbs.REPORT_TOLD -> matter(payload);
            case TellingVerbs.CONSENT_TOLD -> text(payload, VERB);
            default -> null;
        };
    }

    private static @Nullable String method(JsonNode payload) {
        var told = text(payload, "method");
        return told != null && Choices.has("enforcement_methods", told) ? told : null;
    }

    private static @Nullable String text(JsonNode payload, String key) {
        return ToldFields.text(payload, key);
    }
}
