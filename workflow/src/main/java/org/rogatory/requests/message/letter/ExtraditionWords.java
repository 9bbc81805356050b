package org.rogatory.requests.message.letter;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.requests.RequestForms;
import tools.jackson.databind.JsonNode;

/** Letters about an extradition, an arrest, a transit or information say so where others speak of legal assistance. */
final class ExtraditionWords {

    private static final String OWN = ".extradition";
    private static final String OF_ARREST = ".arrest";
    private static final String OF_TRANSIT = ".transit";
    private static final String OF_CONSENT = ".consent";
    private static final String OF_INFORMATION = "." + RequestForms.SPONTANEOUS;

    private ExtraditionWords() {}

    /**
     * The subject with the words for what is asked for, or told unasked, if there are such words. A message that names a
     * form of its own is about that one: an arrest may have been asked for before the request of the same file.
     */
    static LetterSubject of(LetterSubject subject, JsonNode content, LetterText text) {
        var form = subject.payload().path("form").asString(content.path("form").asString(""));
        return words(form).stream()
                .map(words -> subject.opening() + words)
                .filter(text::has)
                .findFirst()
                .map(opening -> opened(subject, opening))
                .orElseGet(() -> TransferWords.of(subject, form, text));
    }

    /** Whose words a letter on this form uses, the nearest first. */
    private static List<String> words(String form) {
        return switch (form) {
            case RequestForms.EXTRADITION -> List.of(OWN);
            case RequestForms.PROVISIONAL_ARREST -> List.of(OF_ARREST, OWN);
            case RequestForms.TRANSIT -> List.of(OF_TRANSIT);
            case RequestForms.SPECIALITY_CONSENT -> List.of(OF_CONSENT, OWN);
            case RequestForms.SPONTANEOUS -> List.of(OF_INFORMATION);
            default -> List.of();
        };
    }

    private static LetterSubject opened(LetterSubject subject, String opening) {
        return new LetterSubject(subject.kind(), opening, subject.payload(), subject.enclosures(), subject.request());
    }

    /** The phrase for a code where the letter is about more or less than legal assistance; there need be none. */
    static String code(LetterSubject subject, String key, JsonNode value) {
        var other = other(subject);
        return other.isEmpty() ? "" : key + "." + value.asString("") + other;
    }

    /** The name of a fact in a letter of this kind, on what this letter is about; there need be none. */
    static String fact(LetterSubject subject, String key) {
        return "fact." + key + "." + subject.kind() + other(subject);
    }

    /** What the letter is about: its message may be that of others, too. */
    private static String other(LetterSubject subject) {
        return Stream.of(OWN, OF_TRANSIT, OF_CONSENT)
                .filter(subject.opening()::endsWith)
                .findFirst()
                .orElse("");
    }

    /** The list of the items of the form for which a letter asks, or about which it tells. */
    static String items(LetterSubject subject) {
        if (TransferWords.told(subject)) {
            return TransferWords.ITEMS;
        }
        var own = Stream.of(OWN, OF_ARREST, OF_TRANSIT, OF_CONSENT).anyMatch(subject.opening()::endsWith);
        return own ? "forms.extradition_request.items" : "forms.mla_request.items";
    }
}
