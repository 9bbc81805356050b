package org.rogatory.mla.message;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.Letter.Letterhead;
import org.rogatory.documents.Letter.Party;
import org.rogatory.documents.Letter.Wording;
import org.rogatory.mla.MlaSettings;

/** What stands around the text of any letter: the parties, the day, the fixed words. */
final class LetterFrames {

    private final LetterText text;
    private final Directory directory;
    private final MlaSettings settings;
    private final Clock clock;

    LetterFrames(LetterText text, Directory directory, MlaSettings settings, Clock clock) {
        this.text = text;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    Party party(Authority authority, Locale language) {
        return new Party(
                authority.name().in(language),
                directory.stateName(authority.state(), language),
                authority.city() == null ? null : authority.city().in(language));
    }

    /** The head of the paper: of the party from whom the letter goes, else of the authority of the file. */
    Letterhead head(@Nullable Party sender, LetterHead head, Locale language) {
        return Letterhead.of(sender == null ? party(directory.authority(head.authority()), language) : sender);
    }

    /** The day on which the letter was entered in the journal, else the day on which it is laid out. */
    LocalDate day(LetterHead head) {
        var number = head.number();
        return number == null || number.day() == null ? directory.day(head.authority(), clock.instant()) : number.day();
    }

    Wording wording(LetterHead head, Locale language, @Nullable String closing) {
        return new Wording(
                text.phrase(head.number() == null ? "our-reference" : "file", language),
                text.phrase(head.number() == null ? "your-reference" : "your-file", language),
                text.phrase("date", language),
                text.phrase("annexes", language),
                text.phrase("annex", language),
                text.phrase("fingerprint", language),
                text.phrase("page", language),
                text.phrase("of", language),
                closing == null ? "" : text.phrase(closing, language),
                text.phrase("seal-place", language),
                settings.synthetic() ? text.phrase("synthetic", language) : "",
                text.phrase("approval-place", language),
                text.phrase("verification", language));
    }
}
