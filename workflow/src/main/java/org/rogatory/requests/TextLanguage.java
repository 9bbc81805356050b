package org.rogatory.requests;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** In which language the words are that an act releases: said by whoever writes them, and never guessed from them. */
public final class TextLanguage {

    /** Its name in messages and in the data of letters. */
    public static final String KEY = "text_language";

    /** A language, and a script where it has several. */
    public static final String SHAPE = "^[a-z]{2,3}(-[A-Z][a-z]{3})?$";

    /** The languages that pages offer for texts; others may say another one. */
    public static final List<String> OFFERED =
            List.of("uz", "uz-Cyrl", "ru", "en", "kk", "ky", "tg", "tk", "az", "hy", "ka");

    private static final String TEXT = "text";
    private static final Pattern TAG = Pattern.compile(SHAPE);

    private TextLanguage() {}

    /** Puts the language of what an act releases into what leaves; where it releases no words, nothing. */
    public static void put(ObjectNode node, Act act) {
        var words = act.words();
        var told = words.releasedText() != null || !words.particulars().isEmpty();
        var silent = !told && act.items().answers().isEmpty();
        if (words.language() != null && !silent) {
            node.put(KEY, words.language());
        }
    }

    /** Whether this tells a language. */
    public static boolean known(String tag) {
        return TAG.matcher(tag).matches();
    }

    /** What a message or the data of a letter say of it; null where that is nothing, or no language. */
    public static @Nullable String read(JsonNode payload) {
        var said = payload.path(KEY).asString("");
        return known(said) ? said : null;
    }

    /**
     * Says it of what was put together from several acts only where all of their words are in one language.
     *
     * @param parts what the acts released
     */
    public static void agree(ObjectNode whole, List<JsonNode> parts) {
        var said = parts.stream()
                .filter(part -> stands(part, whole))
                .map(part -> part.path(KEY).asString(""))
                .distinct()
                .toList();
        whole.remove(KEY);
        if (said.size() == 1 && !said.get(0).isEmpty()) {
            whole.put(KEY, said.get(0));
        }
    }

    private static boolean stands(JsonNode part, JsonNode whole) {
        return part.has(Particulars.KEY)
                || part.hasNonNull(TEXT) && part.path(TEXT).equals(whole.path(TEXT));
    }

    /** Refuses what is no language. */
    static void demand(Act act) {
        demand(act.words().language(), ActField.TEXT_LANGUAGE);
        act.items().results().forEach(told -> demand(told.textLanguage(), ActField.RESULTS));
    }

    private static void demand(@Nullable String said, ActField field) {
        if (said != null && !known(said)) {
            throw Refusal.of("unknown-code", field.key());
        }
    }
}
