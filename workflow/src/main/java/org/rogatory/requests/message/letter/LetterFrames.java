package org.rogatory.requests.message.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter.Letterhead;
import org.rogatory.documents.letter.Letter.Party;
import org.rogatory.documents.letter.Letter.Wording;
import org.rogatory.letterheads.Letterheads;
import org.rogatory.letterheads.Senders;
import org.rogatory.requests.RequestSettings;
import tools.jackson.databind.JsonNode;

/** What stands around the text of any letter: the parties, the day, the fixed words. */
final class LetterFrames {

    private final LetterText text;
    private final Directory directory;
    private final RequestSettings settings;
    private final Clock clock;
    private final Letterheads letterheads;

    LetterFrames(LetterText text, Directory directory, RequestSettings settings, Clock clock, Letterheads letterheads) {
        this.text = text;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
        this.letterheads = letterheads;
    }

    Party party(Authority authority, Locale language) {
        return Senders.party(authority, directory, language);
    }

    /** Whom a paper goes to that has no office in the directory: by what he is; null where it goes to an office. */
    @Nullable
    Party recipient(JsonNode said, Authority office, Locale language) {
        var recipient = said.path("recipient").asString("");
        return recipient.isEmpty()
                ? null
                : new Party(
                        text.phrase("choice." + recipient, language),
                        party(office, language).state(),
                        null);
    }

    /** The head of the paper of an authority, with what it has recorded for letters in this language. */
    Letterhead head(String authority, Locale language) {
        return head(party(directory.authority(authority), language), authority, language);
    }

    /** The head of the paper of a party from whom a letter goes; of one that is no authority here, its name alone. */
    Letterhead head(Party sender, @Nullable String authority, Locale language) {
        var plain = Letterhead.of(sender);
        return authority == null ? plain : letterheads.on(plain, authority, language);
    }

    /** In which script an authority writes a language. */
    UnaryOperator<Locale> script(String authority) {
        return language -> letterheads.written(authority, language);
    }

    /** The day on which the letter was entered in the journal, else the day on which it is laid out. */
    LocalDate day(LetterHead head) {
        var number = head.number();
        var entered = number == null ? null : number.day();
        return entered == null ? directory.times().day(head.authority(), clock.instant()) : entered;
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
                text.phrase(closing == null ? "first-signature-place" : "approval-place", language),
                text.phrase("verification", language));
    }
}
