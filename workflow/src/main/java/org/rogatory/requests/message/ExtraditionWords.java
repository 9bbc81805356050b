package org.rogatory.requests.message;

import tools.jackson.databind.JsonNode;

/** Letters about a request for extradition say so where others would speak of legal assistance. */
final class ExtraditionWords {

    private static final String OWN = ".extradition";
    private static final String CONSENT = ".consent";

    private ExtraditionWords() {}

    /** The subject with the words for extradition, if the request asks for that and there are such words. */
    static LetterSubject of(LetterSubject subject, JsonNode content, LetterText text) {
        if (!ExtraditionForms.asks(content)) {
            return subject;
        }
        var consent = subject.opening() + CONSENT;
        if (ExtraditionForms.asksConsent(content) && text.has(consent)) {
            return opened(subject, consent);
        }
        var own = subject.opening() + OWN;
        return text.has(own) ? opened(subject, own) : subject;
    }

    private static LetterSubject opened(LetterSubject subject, String opening) {
        return new LetterSubject(subject.kind(), opening, subject.payload(), subject.enclosures());
    }

    /** The phrase for a code where the letter is about consent after a surrender; there need be none. */
    static String code(LetterSubject subject, String key, JsonNode value) {
        return subject.opening().endsWith(CONSENT) ? key + "." + value.asString("") + CONSENT : "";
    }

    /** The list of the items of the form for which a letter asks, or about which it tells. */
    static String items(LetterSubject subject) {
        return subject.opening().endsWith(OWN) || subject.opening().endsWith(CONSENT) ? "forms.extradition_request.items" : "forms.mla_request.items";
    }
}
