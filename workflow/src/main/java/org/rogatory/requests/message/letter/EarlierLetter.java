package org.rogatory.requests.message.letter;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;
import tools.jackson.databind.JsonNode;

/** The earlier request of ours that a request goes on from, as its letter names it: by number, day and file. */
final class EarlierLetter {

    private static final String ASKS = "kind.request";
    private static final String SUPPLEMENTS = "kind.request.supplement";
    private static final String CORRECTS = "kind.request.corrected";
    private static final String ASKS_EXTRADITION = "kind.request.extradition_request";
    private static final String ASKS_CONSENT = "kind.request.speciality_consent_request";
    private static final String CORRECTS_EXTRADITION = "kind.request.corrected.extradition";
    private static final String ASKS_TRANSFER = "kind.request.transfer_sentenced_request";
    private static final String CORRECTS_TRANSFER = "kind.request.corrected.transfer";

    private final LetterText text;

    EarlierLetter(LetterText text) {
        this.text = text;
    }

    /** The key of the sentence that asks; a letter that comes back corrected says so rather than that it supplements. */
    static String opening(JsonNode content) {
        if (ExtraditionForms.asks(content)) {
            return extradition(content);
        }
        if (TransferForms.asks(content)) {
            return content.path("corrects").isObject() ? CORRECTS_TRANSFER : ASKS_TRANSFER;
        }
        if (content.path("corrects").isObject()) {
            return CORRECTS;
        }
        return content.hasNonNull("parent") ? SUPPLEMENTS : ASKS;
    }

    private static String extradition(JsonNode content) {
        var kind = ExtraditionForms.letterKind(content, "");
        if (!kind.isEmpty()) {
            return "kind." + kind;
        }
        if (ExtraditionForms.asksConsent(content)) {
            return ASKS_CONSENT;
        }
        return content.path("corrects").isObject() ? CORRECTS_EXTRADITION : ASKS_EXTRADITION;
    }

    /** The sentence that asks, with the request it goes on from. */
    String sentence(JsonNode content, Locale language) {
        var key = opening(content);
        var cited = key.startsWith(CORRECTS) ? corrected(content, language) : supplemented(content, language);
        return MessageFormat.format(text.phrase(key, language), cited);
    }

    /** The lines of the case that name it. */
    List<Row> rows(JsonNode content, Locale language) {
        return LetterText.filled(List.of(
                new Row(text.field("corrects", language), corrected(content, language)),
                new Row(text.field("parent", language), supplemented(content, language))));
    }

    /** What has happened since then. */
    LetterPart since(JsonNode content, Locale language) {
        var words = content.path("new_facts").asString("");
        var said = words.isBlank() ? List.<String>of() : List.of(words);
        return new LetterPart("new_facts", Section.of(text.phrase("section.new_facts", language), List.of(), said));
    }

    private String supplemented(JsonNode content, Locale language) {
        return cited(content.path("parent").asString(""), content.path("parent_letter"), language);
    }

    private String corrected(JsonNode content, Locale language) {
        var corrects = content.path("corrects");
        return cited(corrects.path("reference").asString(""), corrects, language);
    }

    private String cited(String reference, JsonNode letter, Locale language) {
        var number = letter.path("number").asString("");
        var day = letter.path("date").asString("");
        var dated = day.isEmpty()
                ? number
                : MessageFormat.format(text.phrase("letter.number-of", language), number, LetterText.date(day));
        var named =
                number.isEmpty() ? "" : text.phrase("inline.number", language).replace("{0}", dated);
        var file = reference.isEmpty() || reference.equals(number)
                ? ""
                : MessageFormat.format(text.phrase("letter.in-file", language), reference);
        return named.isEmpty() || file.isEmpty() ? named + file : named + " (" + file + ")";
    }
}
