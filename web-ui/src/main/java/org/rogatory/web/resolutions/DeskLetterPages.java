package org.rogatory.web.resolutions;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.registers.EntryView;
import org.rogatory.resolutions.LetterResolutions.Sheet;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** A letter of the desk in the reader's words, for who decides about it and who executes it. */
@Component
class DeskLetterPages {

    private final CaseWords caseWords;
    private final Words words;

    DeskLetterPages(CaseWords caseWords, Words words) {
        this.caseWords = caseWords;
        this.words = words;
    }

    List<Row> facts(Sheet sheet, Locale reader) {
        var letter = sheet.letter();
        return Stream.of(
                        row("resolutions.letter.registered", caseWords.entered(letter)),
                        row("resolutions.card.their-number", theirs(letter)),
                        row("resolutions.card.from", from(letter, reader)),
                        row("resolutions.letter.subject", subject(letter)),
                        row("resolutions.card.number", letter.caseRef()),
                        row("resolutions.card.content", sheet.words().text()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What the letter is about, as the book tells it. */
    String subject(EntryView letter) {
        return words.text("registers.subject." + letter.subject().key());
    }

    /** From whom it came; nothing where the directory does not know him. */
    @Nullable
    String from(EntryView letter, Locale reader) {
        var sender = letter.correspondent();
        return sender == null ? null : caseWords.authority(sender, reader);
    }

    /** The number and day that the sender put on it. */
    @Nullable
    String theirs(EntryView letter) {
        var number = letter.theirNumber();
        var day = letter.theirDate();
        return number == null || day == null ? number : number + ", " + words.date(day);
    }

    private @Nullable Row row(String label, @Nullable String value) {
        return value == null || value.isBlank() ? null : new Row(words.text(label), value);
    }
}
