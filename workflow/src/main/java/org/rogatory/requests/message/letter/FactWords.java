package org.rogatory.requests.message.letter;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What a letter says of one fact of its message: codes in the letter's language, everything else as it is. */
final class FactWords {

    private final LetterText text;

    FactWords(LetterText text) {
        this.text = text;
    }

    /** What a fact is called: in the words for what the letter is about, for its kind, or for every letter. */
    String label(String key, LetterSubject subject, Locale language) {
        var own = ExtraditionWords.fact(subject, key);
        return text.has(own) ? text.phrase(own, language) : text.ofKind("fact." + key, subject.kind(), language);
    }

    /** What is said of it: in the words for what the letter is about, where there are such. */
    String said(String key, JsonNode value, LetterSubject subject, Locale language) {
        var own = ExtraditionWords.code(subject, key, value);
        return !own.isEmpty() && text.has(own) ? text.phrase(own, language) : said(key, value, language);
    }

    private String said(String key, JsonNode value, Locale language) {
        var code = value.asString("");
        return switch (key) {
            case "ground" -> ground(code, language);
            case "reasons", "waiting" -> text.label("return_reasons", code, language);
            case "outcome" -> outcome(code, language);
            case "authority", "forwarded_to", "addressee", "handler", "place", "verified_place" ->
                text.authority(LetterText.date(code), language);
            case "assurance" -> assurance(code, language);
            case "carrier" -> text.label("transmission_carriers", code, language);
            case "limit" -> text.label("deadlines", code, language);
            case "original_follows" -> follows(value, language);
            case "answer", "decision", "choice", "held", "use_mark" -> text.phrase(key + "." + code, language);
            case "verb", "failed", "reason", "method", "explained" -> coded(key, code, language);
            case "language" -> TransferParts.tongue(code, language);
            case "sentence" -> Terms.said(code, text, language);
            default -> text.value(value, language);
        };
    }

    /** What another State's system calls something is a code that need not be known here. */
    private String coded(String key, String code, Locale language) {
        var phraseKey = key + "." + code;
        return text.has(phraseKey) ? text.phrase(phraseKey, language) : code;
    }

    /** One of the library, or one that the request gives in words of its own. */
    private String assurance(String code, Locale language) {
        var phraseKey = "assurance." + code;
        return text.has(phraseKey) ? text.phrase(phraseKey, language) : text.label("assurances", code, language);
    }

    /** Papers ordered before the route was told say no more than that it follows. */
    private String follows(JsonNode value, Locale language) {
        return value.isBoolean()
                ? text.value(value, language)
                : text.label("transmission_routes", value.asString(""), language);
    }

    /** Where an item stands is said to another State in other words than in one's own office. */
    private String outcome(String code, Locale language) {
        var phraseKey = "outcome." + code;
        return text.has(phraseKey) ? text.phrase(phraseKey, language) : text.label("statuses.item", code, language);
    }

    private String ground(String key, Locale language) {
        var refusal = text.label("refusal_grounds", key, language);
        return refusal.equals(key) ? text.label("postponement_grounds", key, language) : refusal;
    }
}
