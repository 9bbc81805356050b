package org.rogatory.web.cases.list;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.registers.EntryView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Letters of the desk that a search has found, in the reader's words. */
@Component
class FoundLetters {

    private final CaseWords caseWords;
    private final Words words;

    FoundLetters(CaseWords caseWords, Words words) {
        this.caseWords = caseWords;
        this.words = words;
    }

    /**
     * One letter.
     *
     * @param from who sent or gets it, as far as the directory knows him
     * @param theirs the number the other side put on it
     */
    record LetterRow(
            String id,
            String number,
            String day,
            String subject,
            @Nullable String from,
            @Nullable String theirs,
            boolean voided) {}

    List<LetterRow> rows(List<EntryView> letters, Locale reader) {
        return letters.stream().map(letter -> row(letter, reader)).toList();
    }

    private LetterRow row(EntryView letter, Locale reader) {
        var office = letter.correspondent();
        return new LetterRow(
                letter.entryId(),
                letter.number(),
                words.date(letter.registeredOn()),
                words.text(
                        letter.shut()
                                ? "registers.shut"
                                : "registers.subject." + letter.subject().key()),
                office == null ? null : caseWords.authority(office, reader),
                letter.theirNumber(),
                letter.voided() != null);
    }
}
