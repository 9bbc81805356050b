package org.rogatory.mla.consultation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.requests.Inquiry;

/** What one State asks or tells the other apart from the steps of the request, each with its message and its reply. */
public enum Matter {
    /** Before a refusal or a postponement: UNTOC 18(26) and its like. */
    DECISION("consultation_request", "consultation_reply", "sys_consult"),
    /** Who bears substantial or extraordinary costs: UNTOC 18(28) and its like. */
    COSTS("consultation_request", "consultation_reply", "sys_partner_reply"),
    /** Exculpatory material will be disclosed; the State that gave it is told first: UNTOC 18(5), 18(19). */
    DISCLOSURE("disclosure_notice", "consultation_reply", "sys_partner_reply"),
    /** Consent to another use than the one the request names: UNTOC 18(19). */
    OTHER_USE("other_use_request", "other_use_reply", "sys_partner_reply"),
    /** Confidentiality cannot be kept or was breached; the requesting State decides: UNTOC 18(20). */
    INCIDENT("incident_notice", "incident_reply", "sys_partner_reply"),
    /** Whether and how the results were used, told within their limits; nothing is asked. */
    FEEDBACK("feedback_notice", "", "");

    /** Under which name a reply tells which message it answers. */
    static final String IN_REPLY_TO = Inquiry.IN_REPLY_TO;

    private final String question;
    private final String reply;
    private final String term;

    Matter(String question, String reply, String term) {
        this.question = question;
        this.reply = reply;
        this.term = term;
    }

    /** The key of the message that asks. */
    String question() {
        return question;
    }

    /** The key of the message that answers; empty where nothing is answered. */
    String reply() {
        return reply;
    }

    /** Whether it is a fact on one's own file, which is noted before it is told and stands without that. */
    boolean notedFirst() {
        return this == COSTS || this == INCIDENT;
    }

    /** Whether it is only told, and no answer is waited for. */
    boolean toldOnly() {
        return reply.isEmpty();
    }

    /** Under which name its message tells the day until which an answer is asked for, or on which is disclosed. */
    String day() {
        return this == DISCLOSURE ? "until" : "answer_by";
    }

    /** The rule of the term for the answer; empty where nothing is answered. */
    String term() {
        return term;
    }

    /** The name of the matter in messages and texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the States talk it over, so that it ends with a record of the consultation. */
    boolean talkedOver() {
        return reply.equals(DECISION.reply);
    }

    /** The kinds of all letters in which the two States talk about these matters. */
    public static Set<String> papers() {
        return Arrays.stream(values())
                .flatMap(matter -> Stream.of(matter.question, matter.reply))
                .filter(kind -> !kind.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The matter of a message: what its payload names, else the first that this message asks or answers. */
    static Optional<Matter> of(String message, String named) {
        var fitting = Arrays.stream(values())
                .filter(matter -> matter.question.equals(message) || matter.reply.equals(message))
                .toList();
        return fitting.stream()
                .filter(matter -> matter.key().equals(named))
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    /** The matter on which the States consult by this code of an act. */
    static Matter consulted(String kind) {
        return switch (kind) {
            case "costs" -> COSTS;
            case "disclosure" -> DISCLOSURE;
            default -> DECISION;
        };
    }
}
