package org.rogatory.requests.message;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Letters about a request for extradition or transit say so where others would speak of legal assistance. */
final class ExtraditionWords {

    private static final String OWN = ".extradition";
    private static final String OF_TRANSIT = ".transit";
    private static final String OF_CONSENT = ".consent";

    private ExtraditionWords() {}

    /** The subject with the words for what the request asks for, extradition or transfer, if there are such words. */
    static LetterSubject of(LetterSubject subject, JsonNode content, LetterText text) {
        if (!ExtraditionForms.asks(content)) {
            return TransferWords.of(subject, content.path("form").asString(""), text);
        }
        var opening = subject.opening();
        if (ExtraditionForms.asksConsent(content) && text.has(opening + OF_CONSENT)) {
            return opened(subject, opening + OF_CONSENT);
        }
        var own = opening + (ExtraditionForms.transit(content) ? OF_TRANSIT : OWN);
        return text.has(own) ? opened(subject, own) : subject;
    }

    private static LetterSubject opened(LetterSubject subject, String opening) {
        return new LetterSubject(subject.kind(), opening, subject.payload(), subject.enclosures(), subject.request());
    }

    /** The phrase for a code where the letter is about a transit, or consent after a surrender; there need be none. */
    static String code(LetterSubject subject, String key, JsonNode value) {
        var other = other(subject);
        return other.isEmpty() ? "" : key + "." + value.asString("") + other;
    }

    /** The name of a fact in a letter of this kind, on what this letter is about; there need be none. */
    static String fact(LetterSubject subject, String key) {
        return "fact." + key + "." + subject.kind() + other(subject);
    }

    /** What the letter is about where that is no extradition, though its message is that of one. */
    private static String other(LetterSubject subject) {
        return Stream.of(OF_TRANSIT, OF_CONSENT)
                .filter(subject.opening()::endsWith)
                .findFirst()
                .orElse("");
    }

    /** The list of the items of the form for which a letter asks, or about which it tells. */
    static String items(LetterSubject subject) {
        if (TransferWords.told(subject)) {
            return TransferWords.ITEMS;
        }
        var own = List.of(OWN, OF_TRANSIT, OF_CONSENT).stream().anyMatch(subject.opening()::endsWith);
        return own ? "forms.extradition_request.items" : "forms.mla_request.items";
    }
}
