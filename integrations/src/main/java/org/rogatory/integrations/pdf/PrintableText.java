package org.rogatory.integrations.pdf;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.PrintedCodes;

/**
 * Makes every text of a letter printable. What the fonts cannot show is written as its code points, so that nothing
 * silently disappears from an official paper; invisible control characters are left out.
 */
final class PrintableText {

    private final IntPredicate printable;

    PrintableText(IntPredicate printable) {
        this.printable = printable;
    }

    Letter clean(Letter letter) {
        return new Letter(
                letter.kind(),
                letter.language(),
                text(letter.reference()),
                optional(letter.counterpartReference()),
                letter.date(),
                head(letter.head()),
                party(letter.addressee()),
                text(letter.title()),
                letter.sections().stream().map(this::section).toList(),
                letter.annexes().stream().map(this::annex).toList(),
                optional(letter.signatoryOffice()),
                letter.wording(),
                rows(letter.numbers()),
                letter.form(),
                PrintedData.of(letter.data(), this::text));
    }

    String text(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        StringBuilder unknown = new StringBuilder();
        raw.codePoints().forEach(codePoint -> {
            if (keep(codePoint)) {
                flush(unknown, clean);
                clean.appendCodePoint(codePoint == '\t' ? ' ' : codePoint);
            } else if (lacks(codePoint)) {
                unknown.append(unknown.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "U+%04X", codePoint));
            }
        });
        flush(unknown, clean);
        return clean.toString();
    }

    /** The code points that {@link #text} writes as codes, each once. */
    List<Integer> lacking(String raw) {
        return raw.codePoints().filter(this::lacks).distinct().boxed().toList();
    }

    private boolean lacks(int codePoint) {
        return !keep(codePoint) && !PrintedCodes.invisible(codePoint);
    }

    private boolean keep(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\t'
                || (!PrintedCodes.invisible(codePoint) && !rightToLeft(codePoint) && printable.test(codePoint));
    }

    private static boolean rightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static void flush(StringBuilder unknown, StringBuilder clean) {
        if (!unknown.isEmpty()) {
            clean.append('[').append(unknown).append(']');
            unknown.setLength(0);
        }
    }

    private @Nullable String optional(@Nullable String raw) {
        return raw == null || raw.isBlank() ? null : text(raw);
    }

    private Letter.Party party(Letter.Party party) {
        return new Letter.Party(text(party.authority()), text(party.state()), optional(party.city()));
    }

    private Letter.Letterhead head(Letter.Letterhead head) {
        return new Letter.Letterhead(
                text(head.authority()),
                text(head.state()),
                optional(head.city()),
                optional(head.address()),
                head.contacts().stream().map(this::text).toList());
    }

    Letter.Section section(Letter.Section section) {
        return new Letter.Section(
                text(section.heading()),
                rows(section.rows()),
                section.prose().stream().map(this::prose).toList());
    }

    private Letter.Prose prose(Letter.Prose prose) {
        var beside = prose.beside();
        return new Letter.Prose(text(prose.text()), prose.language(), beside == null ? null : prose(beside));
    }

    private List<Letter.Row> rows(List<Letter.Row> rows) {
        return rows.stream()
                .map(row -> new Letter.Row(text(row.label()), text(row.value()), row.language()))
                .toList();
    }

    private Letter.Annex annex(Letter.Annex annex) {
        return new Letter.Annex(text(annex.kind()), text(annex.name()), optional(annex.sha256()));
    }
}
