package org.rogatory.web.enclosures;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.enclosures.EnclosureLine;
import org.rogatory.enclosures.Found;

/**
 * One paper of an inventory as it is typed.
 *
 * @param document the document of the file it is, carried along
 * @param drop whether it is to be struck
 */
record LineForm(
        @Nullable String document,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String sheets,
        @Nullable String copies,
        @Nullable Boolean original,
        @Nullable Boolean ticked,
        @Nullable String found,
        @Nullable String sheetsFound,
        @Nullable Boolean drop) {

    static final LineForm EMPTY = new LineForm(null, null, null, null, null, null, null, null, null, null);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    static LineForm of(EnclosureLine line) {
        var found = line.found();
        return new LineForm(
                line.documentRef(),
                line.kind(),
                line.title(),
                text(line.sheets()),
                text(line.copies()),
                line.original(),
                line.ticked(),
                found == null ? null : found.key(),
                text(line.sheetsFound()),
                null);
    }

    /** A line in which nothing was typed or that is struck is no paper. */
    boolean gone() {
        return Boolean.TRUE.equals(drop)
                || text(kind).isEmpty() && text(title).isEmpty() && text(sheets).isEmpty();
    }

    EnclosureLine line(int at) {
        var words = text(title);
        return new EnclosureLine(
                text(document).isEmpty() ? null : text(document),
                text(kind),
                words.isEmpty() ? null : words,
                number(sheets, at, "sheets"),
                number(copies, at, "copies"),
                Boolean.TRUE.equals(original),
                Boolean.TRUE.equals(ticked),
                Found.of(text(found)).orElse(null),
                number(sheetsFound, at, "sheetsFound"));
    }

    private static @Nullable Integer number(@Nullable String typed, int at, String field) {
        var told = text(typed);
        if (told.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(told).matches()) {
            throw Refusal.of("count-unreadable", "lines[" + at + "]." + field);
        }
        return Integer.valueOf(told);
    }

    private static String text(@Nullable Object typed) {
        return Objects.toString(typed, "").strip();
    }
}
