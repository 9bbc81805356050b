package org.rogatory.requests.message.letter;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.Letter.Party;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.law.ReferenceData;
import org.rogatory.letterheads.Letterheads;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.message.letter.MessageSections.Said;
import org.rogatory.requests.translation.ProseParts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Copies of a letter of request or of an answer: laid out anew from what the letter was made of, as far as the copy may
 * hold it, and naming the letter by its hash. They are papers of the authority that issues them, in its own language.
 */
@Component
public class CopyLetters {

    /** So much of a hash tells a letter from others. */
    private static final int REFERENCE = 12;

    private final LetterText text;
    private final RequestSections sections;
    private final MessageSections messages;
    private final LetterLanguages languages;
    private final LetterFrames frames;
    private final ProseParts prose;
    private final Directory directory;

    public CopyLetters(
            ReferenceData law, Directory directory, RequestSettings settings, Clock clock, Letterheads letterheads) {
        this.text = new LetterText(law.labels(), directory);
        var citations = new Citations(text, law);
        this.sections = new RequestSections(text, citations);
        this.messages = new MessageSections(text, citations);
        this.languages = new LetterLanguages(law.instruments());
        this.frames = new LetterFrames(text, directory, settings, clock, letterheads);
        this.prose = new ProseParts(law);
        this.directory = directory;
    }

    /**
     * A copy that is to be laid out.
     *
     * @param kind for whom it is made
     * @param source the letter that is copied
     * @param content as much of what it was made of as the copy may hold
     * @param numbered whether the copy bears the number of the file
     * @param to key of the authority it is for; null where the system knows none
     * @param annexes the documents that it lists
     */
    public record Copy(
            CopyKind kind,
            Source source,
            ObjectNode content,
            boolean numbered,
            @Nullable String to,
            List<DocumentView> annexes) {

        public Copy {
            annexes = List.copyOf(annexes);
        }
    }

    /**
     * The letter that is copied.
     *
     * @param kind what letter it is
     * @param sha256 of its file
     * @param content the request that it says or answers, which tells in which language its texts are
     */
    public record Source(String kind, String sha256, JsonNode content) {

        /** The kind of letter that answers a request, the whole of it or a part. */
        public static final String ANSWER = "answer_letter";

        private boolean answers() {
            return ANSWER.equals(kind);
        }
    }

    /** The language of the copies that an authority issues. */
    public Locale language(String authority) {
        return languages.in(frames.script(authority)).ofOwn(directory.authority(authority));
    }

    /**
     * The copy as a letter.
     *
     * @param file the number of the file, the authority that issues the copy, and the one the letter was written to
     */
    public Letter letter(LetterHead file, Copy copy) {
        var language = language(file.authority());
        var head = head(file, copy);
        var data = data(copy, language);
        var made = new ArrayList<Section>();
        made.add(made(copy, language));
        made.addAll(said(file, copy, data, language));
        var annexes = sections.annexes(data, Enclosed.of(copy.annexes()), language);
        var letter = new Letter(
                copy.kind().key(),
                language,
                head.reference(),
                null,
                frames.day(head),
                frames.head(head.authority(), language),
                addressee(copy, head, language),
                text.label("document_kinds", copy.kind().key(), language),
                made,
                annexes,
                null,
                frames.wording(head, language, null),
                List.of(),
                Letter.Form.ORDINARY,
                "");
        return LetterData.carriedBy(letter, head, data);
    }

    private static ObjectNode data(Copy copy, Locale language) {
        var data =
                copy.source().answers() ? MessageSections.shown(copy.content()) : RequestSections.shown(copy.content());
        PersonParts.withoutNeedlessLatin(data, language);
        data.putObject("copy")
                .put("kind", copy.source().kind())
                .put("sha256", copy.source().sha256());
        return data;
    }

    /** Without the numbers of an office; what is not to bear that of the file is named by its source. */
    private static LetterHead head(LetterHead file, Copy copy) {
        var reference =
                copy.numbered() ? file.reference() : copy.source().sha256().substring(0, REFERENCE);
        return new LetterHead(reference, null, file.authority(), file.otherState(), null, file.procedure(), null, null);
    }

    private Party addressee(Copy copy, LetterHead head, Locale language) {
        var to = copy.to();
        if (to != null) {
            return frames.party(directory.authority(to), language);
        }
        var state =
                frames.party(directory.authority(head.authority()), language).state();
        return new Party(text.phrase("copy.addressee", language), state, null);
    }

    /** What it is a copy of, and that it is not the whole of it. */
    private Section made(Copy copy, Locale language) {
        var kind = copy.kind().key();
        var source = copy.source();
        return Section.of(
                "",
                List.of(
                        new Row(
                                text.phrase("copy.of", language),
                                text.label("document_kinds", source.kind(), language)),
                        new Row(text.phrase("copy.made." + kind, language), source.sha256())),
                List.of(text.ofKind("copy.holds." + kind, source.kind(), language)));
    }

    /** An item of which no fact may be told is named all the same. */
    private List<Section> said(LetterHead file, Copy copy, ObjectNode data, Locale language) {
        var original = copy.source().content();
        if (copy.source().answers()) {
            var subject = LetterSubject.of(copy.source().kind(), data);
            return messages.told(new Said(subject, Citations.cited(original), language), data);
        }
        var texts = new FreeTexts(prose.of(data), languages.ofTexts(original, reader(file)));
        return sections.parts(data, RequestBody.kind(original), language).stream()
                .map(texts::marked)
                .filter(part -> !part.empty() || part.key().startsWith("assistance-"))
                .map(LetterPart::section)
                .toList();
    }

    /** To whom the letter was written: its language may depend on that. */
    private Authority reader(LetterHead file) {
        var other = Objects.requireNonNullElse(file.otherAuthority(), file.authority());
        return directory.find(other).orElseGet(() -> directory.authority(file.authority()));
    }
}
