package org.rogatory.extradition.inbox;

import java.util.Optional;
import java.util.Set;
import org.rogatory.exchange.PayloadCheck;
import org.rogatory.exchange.RejectionCode;
import org.rogatory.extradition.assurance.AssuranceInbox;
import org.rogatory.law.ContentSchema;
import org.rogatory.requests.inbox.OpeningShape;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Whether a message on extradition says what can be read here. What opens a file has the published shape, the form
 * of its kind, and the States of its manifest; what tells of custody, a decision or a surrender has its published
 * shape, and names a moment at a place where it needs one. Whether that is lawful is for officers to say, never for
 * this check.
 */
@Component
class ArrivedExtraditions implements PayloadCheck {

    /** The kinds of messages that extradition alone has. */
    private static final Set<String> OWN =
            Set.of("custody_notice", "release_notice", "extradition_decision", "surrender_notice");

    /** Those that are about a promise: which, and in which words, or what was decided on it. */
    private static final Set<String> OF_ASSURANCES = AssuranceInbox.KINDS;

    private static final Set<String> SURRENDERS = Set.of("schedule_surrender", "surrender_temporarily");

    private final ContentSchema requests = ContentSchema.ofExtradition();
    private final ContentSchema messages = ContentSchema.ofExtraditionMessages();

    @Override
    public Optional<RejectionCode> check(Told told) {
        return readable(told) ? Optional.empty() : Optional.of(RejectionCode.CONTENT_INVALID);
    }

    private boolean readable(Told told) {
        if (Extraditions.opens(told.kind())) {
            return OpeningShape.holds(told, requests);
        }
        return !OWN.contains(told.kind()) && !OF_ASSURANCES.contains(told.kind())
                || told.payload().isObject()
                        && messages.violations(told.payload()).isEmpty()
                        && complete(told);
    }

    private static boolean complete(Told told) {
        var payload = told.payload();
        if (OF_ASSURANCES.contains(told.kind())) {
            return payload.hasNonNull("assurance")
                    && (AssuranceInbox.decides(told.kind())
                            ? AssuranceInbox.decided(payload)
                            : payload.hasNonNull("text"));
        }
        var verb = payload.path("verb").asString("");
        return switch (told.kind()) {
            case "custody_notice" -> !verb.isBlank() && (moment(payload) || dayOfDeath(payload, verb));
            case "release_notice" -> moment(payload);
            case "extradition_decision" -> payload.hasNonNull("decision");
            default -> !verb.isBlank() && (!SURRENDERS.contains(verb) || moment(payload));
        };
    }

    /** Of a death nobody may know the hour. */
    private static boolean dayOfDeath(JsonNode payload, String verb) {
        return ToldCustody.DEATH.equals(verb) && payload.hasNonNull("happened_on");
    }

    private static boolean moment(JsonNode payload) {
        return ToldCustody.moment(payload).isPresent();
    }
}
