package org.rogatory.mla.incoming;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.law.Transition;

/**
 * Which answers may follow a decision, and how each leaves: no other is offered, drafted or sent, so that none is
 * approved and signed that no verb can send.
 */
final class AnswerKinds {

    private static final String INTERIM = "interim";
    private static final String PART = "send_partial_answer";
    private static final String POSTPONEMENT = "send_postponement";

    private static final Way WHOLE = new Way("final", "send_answer", "answered");

    private static final Set<String> SENDING = Set.of(WHOLE.verb(), PART, POSTPONEMENT);

    /** The first way is that of an answer of which nobody says what it is: interim as long as something is to come. */
    private static final Map<String, List<Way>> WAYS = Map.of(
            "record_execution", List.of(WHOLE),
            "record_negative_execution", List.of(WHOLE),
            "record_partial_execution", List.of(new Way(INTERIM, PART, "partly_executed")),
            "refuse", List.of(WHOLE),
            "return_without_execution", List.of(WHOLE),
            "postpone", List.of(new Way(INTERIM, POSTPONEMENT, "postponed")),
            "forward", List.of(new Way(INTERIM, PART, "forwarded"), WHOLE));

    private AnswerKinds() {}

    /** An answer of this kind leaves by this verb, and its file then has this status. */
    private record Way(String kind, String verb, String status) {}

    private static List<Way> ways(IncomingRequest request) {
        return WAYS.getOrDefault(String.valueOf(request.decision()), List.of(WHOLE));
    }

    /** The kinds of answer to what was decided, the usual one first. */
    static List<String> of(IncomingRequest request) {
        return ways(request).stream().map(Way::kind).toList();
    }

    /** What kind of answer is drafted by an act. */
    static String of(IncomingRequest request, Act act) {
        return Objects.requireNonNullElse(act.kind(), of(request).get(0));
    }

    /** Whether something is to come after the answer under way; what was returned is drafted anew as the usual kind. */
    static boolean interim(IncomingRequest request) {
        var kind = Objects.requireNonNullElse(request.answerKind(), of(request).get(0));
        return INTERIM.equals(kind);
    }

    /** Refuses to draft an answer of a kind that could not leave after what was decided. */
    static void demand(IncomingRequest request, Act act) {
        if (!of(request).contains(of(request, act))) {
            throw Refusal.of("answer-kind-unfit", "kind");
        }
    }

    /** Whether the answer of the request leaves by this verb; other verbs fit any answer. */
    static boolean fits(IncomingRequest request, String verb) {
        return !SENDING.contains(verb)
                || ways(request).stream()
                        .anyMatch(way -> way.verb().equals(verb) && way.kind().equals(request.answerKind()));
    }

    /** Whether a step leads to the status that the file then has: a verb of sending may lead to several. */
    static boolean leads(IncomingRequest request, Transition step) {
        return !SENDING.contains(step.verb())
                || ways(request).stream()
                        .anyMatch(way ->
                                way.verb().equals(step.verb()) && way.status().equals(step.to()));
    }
}
