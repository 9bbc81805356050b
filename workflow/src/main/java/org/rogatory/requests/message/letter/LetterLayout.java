package org.rogatory.requests.message.letter;

import org.rogatory.documents.letter.Letter.Layout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the two languages of a letter stand to each other: as the drafter of the request chose for its letter and those
 * about it, or as was chosen for a letter whose words are translated.
 */
public final class LetterLayout {

    /** The languages stand beside each other. */
    public static final String COLUMNS = "columns";

    /** One language stands after the other. */
    public static final String SEQUENCE = "sequence";

    private static final String KEY = "letter";
    private static final String LAYOUT = "layout";
    private static final String TEXTS = "texts";

    private LetterLayout() {}

    /** What the drafter chose, whether or not both languages are known. */
    static Layout chosen(JsonNode content) {
        return of(content.path(KEY).path(LAYOUT).asString(""));
    }

    /** The layout with this key; one language for any other. */
    static Layout of(String key) {
        return switch (key) {
            case COLUMNS -> Layout.COLUMNS;
            case SEQUENCE -> Layout.SEQUENCE;
            default -> Layout.ONE;
        };
    }

    /** What is proposed for a letter whose words are translated: as the request has it, else the columns. */
    public static String proposed(JsonNode content) {
        return chosen(content) == Layout.SEQUENCE ? SEQUENCE : COLUMNS;
    }

    /** The language of the texts of the request, as the drafter said it; empty where he did not. */
    static String texts(JsonNode content) {
        return content.path(KEY).path(TEXTS).asString("");
    }

    /**
     * What travels of a request, with the layout of its letter where that is in two languages: the other State answers
     * alike. Of all other requests it learns nothing of it.
     *
     * @param content the request as it is kept
     * @param released as much of it as leaves
     */
    public static JsonNode told(JsonNode content, JsonNode released) {
        if (chosen(content) == Layout.ONE
                || texts(content).isEmpty()
                || !LetterLanguages.translationAsked(content)
                || !(released instanceof ObjectNode request)) {
            return released;
        }
        var told = request.deepCopy();
        told.putObject(KEY)
                .put(LAYOUT, content.path(KEY).path(LAYOUT).asString(""))
                .put(TEXTS, texts(content));
        return told;
    }
}
