package org.rogatory.mla.message;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Letter;
import org.rogatory.documents.Letter.Annex;
import org.rogatory.documents.Letter.Party;
import org.rogatory.documents.Letter.Section;
import org.rogatory.documents.Letter.Wording;
import org.rogatory.law.ReferenceData;
import org.rogatory.mla.MlaForms;
import org.rogatory.mla.MlaSettings;
import org.rogatory.mla.message.MessageSections.Said;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The letters of mutual legal assistance, from one data set in the addressee's language. */
@Component
public class MlaLetters {

    private final RequestSections requestSections;
    private final MessageSections messageSections;
    private final TranslationSections translationSections;
    private final LetterLanguages languages;
    private final LetterText text;
    private final Directory directory;
    private final MlaSettings settings;
    private final Clock clock;

    public MlaLetters(ReferenceData law, Directory directory, MlaSettings settings, Clock clock) {
        this.text = new LetterText(law.labels(), directory);
        var citations = new Citations(text, law);
        this.requestSections = new RequestSections(text, citations);
        this.messageSections = new MessageSections(text, citations);
        this.translationSections = new TranslationSections(text);
        this.languages = new LetterLanguages(law.instruments());
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a letter says: its kind, language and addressee, its parts, its annexes and the data it carries. */
    private record Body(
            String kind,
            String title,
            Locale language,
            Authority addressee,
            List<Section> sections,
            List<Annex> annexes,
            @Nullable String office,
            boolean leaves,
            ObjectNode data) {}

    /** The letter of request with what is enclosed. */
    public Letter request(LetterHead head, JsonNode content, List<DocumentView> enclosures) {
        var addressee = addressee(head);
        var language = languages.ofRequest(content, addressee);
        var shown = RequestSections.shown(content);
        return letter(
                head,
                new Body(
                        kind(content),
                        text.title(kind(content), "", language),
                        language,
                        addressee,
                        opened(shown, content, language),
                        requestSections.annexes(shown, enclosures, language),
                        content.path("signature").path("office").asString(null),
                        true,
                        shown));
    }

    /** The parts of the letter of request in its language, also those that say nothing yet. */
    public List<LetterPart> parts(LetterHead head, JsonNode content) {
        var language = languages.ofRequest(content, addressee(head));
        return withStatement(requestSections.parts(RequestSections.shown(content), language), content, language);
    }

    /** The parts of the letter; one that asks nothing says so first. */
    private List<Section> opened(ObjectNode shown, JsonNode content, Locale language) {
        return withStatement(requestSections.parts(shown, language), content, language).stream()
                .filter(part -> !part.empty())
                .map(LetterPart::section)
                .toList();
    }

    private List<LetterPart> withStatement(List<LetterPart> parts, JsonNode content, Locale language) {
        if (!MlaForms.SPONTANEOUS.equals(kind(content))) {
            return parts;
        }
        var statement = new Section("", List.of(), List.of(text.phrase("spontaneous", language)));
        return Stream.concat(
                        Stream.of(new LetterPart("statement", statement)),
                        parts.stream().filter(part -> !"opening".equals(part.key())))
                .toList();
    }

    private static String kind(JsonNode content) {
        return MlaForms.spontaneous(content.path("form").asString("")) ? MlaForms.SPONTANEOUS : "request";
    }

    /**
     * A letter to the other side about a request.
     *
     * @param content the request, whose instruments tell the language
     */
    public Letter message(LetterHead head, LetterSubject subject, JsonNode content) {
        var addressee = addressee(head);
        var said = new Said(subject, Citations.cited(content), languages.ofMessage(content, addressee));
        return letter(head, body(said, addressee, true));
    }

    /** A paper of one's own, for one's own authority or for another one of the same State. */
    public Letter paper(LetterHead head, LetterSubject subject, String authority) {
        var addressee = directory.find(authority).orElseGet(() -> directory.authority(head.authority()));
        return letter(head, body(new Said(subject, List.of(), languages.ofOwn(addressee)), addressee, false));
    }

    /**
     * A translation that goes with the letter of request.
     *
     * @param translated into which language, by whom, of which version, and the parts
     */
    public Letter translation(LetterHead head, JsonNode translated, JsonNode content) {
        var addressee = addressee(head);
        var into = Locale.forLanguageTag(translated.path("into").asString("en"));
        var language = languages.around(into, content, addressee);
        var sections = translationSections.of(translated, language);
        return letter(
                        head,
                        new Body(
                                "translation",
                                text.title("translation", "", language),
                                language,
                                addressee,
                                sections,
                                List.of(),
                                null,
                                false,
                                TranslationSections.shown(translated)))
                .writtenIn(into);
    }

    /** The language into which a request is to be translated. */
    public Locale translationLanguage(LetterHead head, JsonNode content) {
        return languages.ofTranslation(content, addressee(head));
    }

    /** The languages that the addressee of a request accepts, as far as they are known. */
    public List<String> acceptedLanguages(LetterHead head, JsonNode content) {
        return languages.acceptedFor(content, addressee(head));
    }

    private Body body(Said said, Authority addressee, boolean leaves) {
        var subject = said.subject();
        var language = said.language();
        var shown = MessageSections.shown(subject.payload());
        return new Body(
                subject.kind(),
                text.title(subject.kind(), subject.opening(), language),
                language,
                addressee,
                messageSections.of(said, shown),
                requestSections.annexes(shown, subject.enclosures(), language),
                null,
                leaves,
                shown);
    }

    private Letter letter(LetterHead head, Body body) {
        var language = body.language();
        var own = directory.authority(head.authority());
        var letter = new Letter(
                body.kind(),
                language,
                head.reference(),
                head.otherReference(),
                day(head),
                party(own, language),
                party(body.addressee(), language),
                body.title(),
                body.sections(),
                body.annexes(),
                body.office(),
                wording(head, language, body.leaves()),
                text.numbers(head, language),
                "");
        return LetterData.carriedBy(letter, head, body.data());
    }

    private Authority addressee(LetterHead head) {
        var known = head.otherAuthority();
        return known == null
                ? directory.mlaDefault(head.otherState()).orElseThrow(() -> Refusal.of("unknown-state", "requested"))
                : directory.authority(known);
    }

    private Party party(Authority authority, Locale language) {
        return new Party(
                authority.name().in(language),
                directory.stateName(authority.state(), language),
                authority.city() == null ? null : authority.city().in(language));
    }

    /** The day on which the letter was entered in the journal, else the day on which it is laid out. */
    private LocalDate day(LetterHead head) {
        var number = head.number();
        return number == null || number.day() == null
                ? LocalDate.ofInstant(clock.instant(), directory.zone(head.authority()))
                : number.day();
    }

    private Wording wording(LetterHead head, Locale language, boolean leaves) {
        return new Wording(
                text.phrase(head.number() == null ? "our-reference" : "file", language),
                text.phrase(head.number() == null ? "your-reference" : "your-file", language),
                text.phrase("date", language),
                text.phrase("annexes", language),
                text.phrase("annex", language),
                text.phrase("fingerprint", language),
                text.phrase("page", language),
                text.phrase("of", language),
                leaves ? text.phrase("closing", language) : "",
                text.phrase("seal-place", language),
                settings.synthetic() ? text.phrase("synthetic", language) : "");
    }
}
