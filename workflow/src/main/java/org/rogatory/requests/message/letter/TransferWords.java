package org.rogatory.requests.message.letter;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Letters and papers about a transfer say so where others would speak of legal assistance or of a surrender. */
final class TransferWords {

    /** The list of the items of the form for which a letter asks, or about which it tells. */
    static final String ITEMS = "forms.transfer_sentenced_request.items";

    private static final String OWN = ".transfer";

    /** Whom a paper is about. */
    private static final List<String> PERSON = List.of("person", "born");

    /** What papers and messages on a transfer alone say, each in its order. */
    private static final Map<String, List<String>> FACTS = Map.of(
            "consent_record",
            List.of(
                    "given",
                    "on",
                    "language",
                    "explained",
                    "interpreter",
                    "representative",
                    "place",
                    "verified_on",
                    "verified_by",
                    "verified_place"),
            "sentence_calculation",
            List.of("from", "sentence", "served_days", "end", "remaining_months", "as_of"),
            "recognition_decision",
            List.of("method", "court", "number", "on", "sentence", "end"),
            "transfer_outcome_notice",
            List.of("happened_on", "method", "court", "number", "end"),
            "handover_record",
            List.of("days"));

    private TransferWords() {}

    /** The subject with the words for a transfer, if the form asks for that and there are such words. */
    static LetterSubject of(LetterSubject subject, String form, LetterText text) {
        var own = subject.opening() + OWN;
        return TransferForms.asks(form) && text.has(own)
                ? new LetterSubject(subject.kind(), own, subject.payload(), subject.enclosures(), subject.request())
                : subject;
    }

    /** Whether a letter speaks of a transfer. */
    static boolean told(LetterSubject subject) {
        return subject.opening().endsWith(OWN);
    }

    /** What a letter or paper of this kind may say that no other does. */
    static List<String> facts(String kind) {
        return FACTS.getOrDefault(kind, List.of());
    }

    /** What it says in rows, in its order, with what letters of every kind may say. */
    static List<String> rows(String kind, List<String> usual) {
        var own = facts(kind);
        return own.isEmpty()
                ? usual
                : Stream.of(PERSON, own, usual).flatMap(List::stream).distinct().toList();
    }
}
