package org.rogatory.requests.message.letter;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rogatory.documents.letter.PrintedCodes;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.translation.ProsePart;
import tools.jackson.databind.JsonNode;

/** Whether a letter says what the message says that brings it; both come from another State and may be anything. */
public final class LetterAgreement {

    private static final String SCHEMAS = "mla-letter-";
    private static final String ANSWER = "response_executed";

    /** Messages that open a file and whose letter is no request for assistance or extradition. */
    private static final Set<String> OF_THEIR_OWN =
            Set.of(RequestForms.SPONTANEOUS, RequestForms.PROVISIONAL_ARREST, RequestForms.TRANSIT);

    private static final String TRANSLATION = "translation";
    private static final String ITEMS = "assistance";
    /** Where a text can stand: in a field of the request, in a part of one, or among the facts of an item. */
    private static final Pattern PLACE =
            Pattern.compile("(?!assistance-)[a-z_]+(-[a-z_]+){0,2}|assistance-[0-9]{1,4}-[^/~]+");

    private LetterAgreement() {}

    /** Whether data found inside a letter are of a shape that is known here. */
    public static boolean known(JsonNode data) {
        return data.path("schema").asString("").startsWith(SCHEMAS);
    }

    /** The kind of document that is the letter of a message of this kind. */
    public static String letterKind(String messageKind) {
        if (RequestForms.opens(messageKind)) {
            return OF_THEIR_OWN.contains(messageKind) ? messageKind : "request";
        }
        return ANSWER.equals(messageKind) ? "answer_letter" : messageKind;
    }

    /**
     * Whether the letter is of the file and of the kind that the message names, says nothing that the message does not
     * say, and leaves out no part of it that letters show. A translation that stands beside its texts is in the letter
     * alone: of the message are only the places of what it translates.
     *
     * @param senderRef the sender's file
     */
    public static boolean holds(String messageKind, String senderRef, JsonNode payload, JsonNode data) {
        var content = data.path("content");
        return data.path("reference").asString("").equals(senderRef)
                && data.path("kind").asString("").equals(letterKind(messageKind))
                && content.isObject()
                && payload.isObject()
                && content.propertyStream()
                        .allMatch(part -> beside(messageKind, part.getKey(), part.getValue())
                                ? translates(part.getValue(), payload)
                                : within(part.getValue(), payload.path(part.getKey())))
                && whole(messageKind, payload, content);
    }

    /** A request says whether there is a translation, its letter may be the translation. */
    private static boolean beside(String messageKind, String key, JsonNode part) {
        return TRANSLATION.equals(key) && part.isObject() && RequestForms.opens(messageKind);
    }

    private static boolean translates(JsonNode translation, JsonNode payload) {
        return translation.path("sections").valueStream().allMatch(section -> placed(section, payload));
    }

    /** The text that is translated stands in the request, at an item of just this kind where it is of one. */
    private static boolean placed(JsonNode section, JsonNode payload) {
        var key = section.path("key").asString("");
        if (!PLACE.matcher(key).matches() || LetterText.blank(payload.at(ProsePart.pointer(key)))) {
            return false;
        }
        if (!section.hasNonNull("item")) {
            return true;
        }
        var index = section.path("item").asInt(-1);
        var type = payload.path(ITEMS).path(index).path("type").asString("");
        return key.startsWith(ITEMS + "-" + index + "-")
                && type.equals(section.path("type").asString(""));
    }

    /**
     * Everything that is said stands in what was sent, at the same place; a letter may show signs as codes, and numbers
     * are the same by their value.
     */
    private static boolean within(JsonNode said, JsonNode sent) {
        if (said.isObject()) {
            return sent.isObject()
                    && said.propertyStream().allMatch(each -> within(each.getValue(), sent.path(each.getKey())));
        }
        return said.isArray() ? sent.isArray() && allWithin(said, sent) : !sent.isContainer() && alike(said, sent);
    }

    private static boolean alike(JsonNode said, JsonNode sent) {
        var one = number(said);
        var other = number(sent);
        return one.isPresent() && other.isPresent()
                ? equal(one.get(), other.get())
                : PrintedCodes.alike(said.asString(""), sent.asString(""));
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        return node.isNumber() ? node.decimalValueOpt() : Optional.empty();
    }

    /** By value; an older node has let the one or the other lose digits on its way. */
    private static boolean equal(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0
                || lossy(one).compareTo(other) == 0
                || lossy(other).compareTo(one) == 0;
    }

    private static BigDecimal lossy(BigDecimal number) {
        var nearest = number.doubleValue();
        return Double.isFinite(nearest) ? BigDecimal.valueOf(nearest) : number;
    }

    private static boolean allWithin(JsonNode said, JsonNode sent) {
        if (said.size() != sent.size()) {
            return false;
        }
        Iterator<JsonNode> other = sent.iterator();
        return said.valueStream().allMatch(each -> within(each, other.next()));
    }

    private static boolean whole(String messageKind, JsonNode payload, JsonNode content) {
        return payload.propertyStream()
                .filter(part -> !LetterText.blank(part.getValue()))
                .filter(part -> RequestForms.opens(messageKind)
                        ? RequestSections.shows(part.getKey(), part.getValue())
                        : MessageSections.shows(part.getKey()))
                .allMatch(part -> content.has(part.getKey()));
    }
}
