package org.rogatory.requests.message;

import tools.jackson.databind.JsonNode;

/** Letters about a request for extradition or transit say so where others would speak of legal assistance. */
final class ExtraditionWords {

    private static final String OWN = ".extradition";
    private static final String OF_TRANSIT = ".transit";

    private ExtraditionWords() {}

    /** The subject with the words for extradition, if the request asks for that and there are such words. */
    static LetterSubject of(LetterSubject subject, JsonNode content, LetterText text) {
        var own = subject.opening() + (ExtraditionForms.transit(content) ? OF_TRANSIT : OWN);
        return ExtraditionForms.asks(content) && text.has(own)
                ? new LetterSubject(subject.kind(), own, subject.payload(), subject.enclosures(), subject.request())
                : subject;
    }

    /** The list of the items of the form for which a letter asks, or about which it tells. */
    static String items(LetterSubject subject) {
        if (TransferWords.told(subject)) {
            return TransferWords.ITEMS;
        }
        return subject.opening().endsWith(OWN) ? "forms.extradition_request.items" : "forms.mla_request.items";
    }
}
