package org.rogatory.imports;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words by which pages call the columns, the directions and the markings, in every language: a table may be filled in by one
 * person and taken in by another who reads another language.
 */
public record SheetWords(Map<String, Column> heads, Map<String, String> directions, Map<String, String> markings) {

    static final String INCOMING = "incoming";
    static final String OUTGOING = "outgoing";

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern APOSTROPHE = Pattern.compile("[\\u02BB\\u02BC\\u2018\\u2019`']");

    public SheetWords {
        heads = plain(heads);
        directions = plain(directions);
        markings = plain(markings);
        for (var column : Column.values()) {
            heads.put(plain(column.key()), column);
        }
        directions.put(INCOMING, INCOMING);
        directions.put(OUTGOING, OUTGOING);
    }

    /** Without words for markings: they are told by their keys. */
    public SheetWords(Map<String, Column> heads, Map<String, String> directions) {
        this(heads, directions, Map.of());
    }

    @Nullable
    Column column(String head) {
        return heads.get(plain(head));
    }

    /** The direction told by these words; the words themselves where they tell none. */
    Cell direction(Cell told) {
        return new Cell(told.kind(), directions.getOrDefault(plain(told.text()), told.text()));
    }

    /** The same of a marking. */
    Cell marking(Cell told) {
        return new Cell(told.kind(), markings.getOrDefault(plain(told.text()), told.text()));
    }

    private static <T> Map<String, T> plain(Map<String, T> words) {
        var plain = new HashMap<String, T>();
        words.forEach((word, meant) -> plain.put(plain(word), meant));
        return plain;
    }

    /** What two spellings of the same words have in common: capitals, spaces and kinds of apostrophes do not count. */
    static String plain(String words) {
        var folded =
                SPACE.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll(" ");
        return APOSTROPHE.matcher(folded).replaceAll("'").strip().toLowerCase(Locale.ROOT);
    }
}
