package org.rogatory.requests.message.letter;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.Letter.Layout;
import org.rogatory.law.ReferenceData;
import org.rogatory.letterheads.Letterheads;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.message.letter.LetterBody.Frame;
import org.rogatory.requests.message.letter.MessageSections.Said;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The letters of mutual legal assistance, from one data set in the addressee's language. */
@Component
public class RequestLetters {

    private final RequestSections requestSections;
    private final RequestBody requests;
    private final MessageSections messageSections;
    private final TranslationSections translationSections;
    private final LetterLanguages languages;
    private final TransmissionParties parties;
    private final LetterText text;
    private final Directory directory;
    private final LetterFrames frames;

    public RequestLetters(
            ReferenceData law, Directory directory, RequestSettings settings, Clock clock, Letterheads letterheads) {
        this.text = new LetterText(law.labels(), directory);
        var citations = new Citations(text, law);
        this.requestSections = new RequestSections(text, citations);
        this.requests = new RequestBody(text, requestSections, law);
        this.messageSections = new MessageSections(text, citations);
        this.translationSections = new TranslationSections(text);
        this.languages = new LetterLanguages(law.instruments());
        this.parties = new TransmissionParties(law, directory);
        this.directory = directory;
        this.frames = new LetterFrames(text, directory, settings, clock, letterheads);
    }

    /** The letter of request with what is enclosed, in one language. */
    public Letter request(LetterHead head, JsonNode content, List<DocumentView> enclosures) {
        return request(head, content, null, Enclosed.of(enclosures));
    }

    /**
     * The letter of request with what is enclosed.
     *
     * @param translated the translation that stands beside its texts; null where none does
     */
    public Letter request(LetterHead head, JsonNode content, @Nullable JsonNode translated, Enclosed enclosures) {
        var addressee = addressee(head);
        var spoken = languages(head);
        var language = spoken.ofRequest(content, addressee);
        var layout = translated == null ? Layout.ONE : spoken.layout(content, addressee);
        var said = translated == null || layout == Layout.ONE
                ? requests.alone(content, addressee, spoken)
                : requests.beside(content, translated, addressee, spoken);
        var framed = said.languages().stream()
                .map(each -> letter(
                        head,
                        new LetterBody(
                                RequestBody.letterKind(content),
                                said.title(),
                                each,
                                addressee,
                                said.sections(),
                                requestSections.annexes(said.data(), enclosures, each),
                                content.path("signature").path("office").asString(null),
                                Frame.LEAVING,
                                said.data().deepCopy())))
                .reduce(BilingualFrame::beside)
                .orElseThrow()
                .writtenIn(language);
        return LetterData.carriedBy(framed, head, said.data()).in(Letter.Form.ORDINARY.with(layout));
    }

    /** Whether a request says that it goes with a translation. */
    public static boolean translationAsked(JsonNode content) {
        return LetterLanguages.translationAsked(content);
    }

    /** Whether the letter of request shows its texts together with their translation. */
    public boolean bilingual(LetterHead head, JsonNode content) {
        return languages(head).layout(content, addressee(head)) != Layout.ONE;
    }

    /** The parts of the letter of request in its language, also those that say nothing yet. */
    public List<LetterPart> parts(LetterHead head, JsonNode content) {
        return requests.parts(content, addressee(head), languages(head));
    }

    /**
     * A letter to the other side about a request, in two languages where that one is or its own words are translated.
     *
     * @param content the request, whose instruments tell the language
     */
    public Letter message(LetterHead head, LetterSubject subject, JsonNode content) {
        var own = ExtraditionWords.of(subject, content, text);
        var said = TranslatedMessage.of(own)
                .map(translated -> translated(head, translated, content))
                .orElseGet(() -> plain(head, own, content));
        return LetterData.carriedBy(said, head, MessageSections.shown(subject));
    }

    private Letter plain(LetterHead head, LetterSubject subject, JsonNode content) {
        var addressee = addressee(head);
        var spoken = languages(head);
        var form = Letter.Form.ORDINARY.with(spoken.layout(content, addressee));
        return spoken.ofMessages(content, addressee).stream()
                .map(each -> new Said(subject, Citations.cited(content), each))
                .map(each -> letter(head, body(each, addressee, Frame.LEAVING)))
                .reduce((one, other) -> Bilingual.letter(one, other).in(form))
                .orElseThrow();
    }

    /** Each of the words with its translation beside it, in the layout chosen for this letter. */
    private Letter translated(LetterHead head, TranslatedMessage said, JsonNode content) {
        var addressee = addressee(head);
        var cited = Citations.cited(content);
        var spoken = languages(head);
        var tongues = spoken.ofTranslated(content, addressee, said.from(), said.into());
        var one = letter(head, body(new Said(said.source(), cited, tongues.get(0)), addressee, Frame.LEAVING));
        var other = letter(head, body(new Said(said.target(), cited, tongues.get(1)), addressee, Frame.LEAVING));
        var both = said.sides(tongues.get(0), tongues.get(1)).joined(one, other);
        return both.in(Letter.Form.ORDINARY.with(said.layout())).writtenIn(spoken.ofMessage(content, addressee));
    }

    /** The languages in which the words of a letter to the other side about a request can be wanted, in their order. */
    public List<String> wantedLanguages(LetterHead head, JsonNode content) {
        return languages(head).wanted(content, addressee(head));
    }

    /**
     * A letter that passes a request or an answer on at a leg of its way, between the parties that its payload names: in
     * the language of one's own State, or as a note in the language of the other one.
     */
    public Letter passing(LetterHead head, LetterSubject subject, JsonNode content) {
        var to = subject.payload().path("to").asString("");
        var home = to.startsWith("own_");
        var addressee = home ? directory.authority(head.authority()) : addressee(head);
        var spoken = languages(head);
        var language = home ? spoken.ofOwn(addressee) : spoken.ofMessage(content, addressee);
        var from = subject.payload().path("from").asString("");
        var frame = new Frame(
                frames.head(parties.party(from, head, language), parties.own(from, head), language),
                parties.party(to, head, language),
                home ? "closing" : "closing.note");
        return letter(
                head,
                body(new Said(ExtraditionWords.of(subject, content, text), List.of(), language), addressee, frame));
    }

    /** The subject of a paper of a file of this form, in the words for what that asks for. */
    public LetterSubject about(LetterSubject subject, String form) {
        return TransferWords.of(subject, form, text);
    }

    /** A paper of one's own, for one's own authority or for another one of the same State. */
    public Letter paper(LetterHead head, LetterSubject subject, String authority) {
        var addressee = directory.find(authority).orElseGet(() -> directory.authority(head.authority()));
        var language = languages(head).ofOwn(addressee);
        var recipient = frames.recipient(subject.payload(), addressee, language);
        var frame = recipient == null ? Frame.STAYING : new Frame(null, recipient, null);
        return letter(head, body(new Said(subject, List.of(), language), addressee, frame));
    }

    /**
     * A translation that goes with the letter of request.
     *
     * @param translated into which language, by whom, of which version, and the parts
     */
    public Letter translation(LetterHead head, JsonNode translated, JsonNode content) {
        var addressee = addressee(head);
        var into = Locale.forLanguageTag(translated.path("into").asString("en"));
        var language = languages(head).around(into, content, addressee);
        return letter(head, translationSections.paper(translated, addressee, language))
                .writtenIn(into);
    }

    /** The language into which a request is to be translated. */
    public Locale translationLanguage(LetterHead head, JsonNode content) {
        return languages(head).ofTranslation(content, addressee(head));
    }

    /** Those that the addressee of a request accepts, as far as they are known. */
    public List<String> acceptedLanguages(LetterHead head, JsonNode content) {
        return languages.acceptedFor(content, addressee(head));
    }

    private LetterBody body(Said said, Authority addressee, Frame frame) {
        var subject = said.subject();
        var language = said.language();
        var shown = MessageSections.shown(subject);
        return new LetterBody(
                subject.kind(),
                text.title(subject.kind(), subject.opening(), language),
                language,
                addressee,
                messageSections.of(said, shown),
                requestSections.annexes(shown, Enclosed.of(subject.enclosures()), language),
                null,
                frame,
                shown);
    }

    private Letter letter(LetterHead head, LetterBody body) {
        var language = body.language();
        var letter = new Letter(
                body.kind(),
                language,
                head.reference(),
                head.otherReference(),
                frames.day(head),
                Objects.requireNonNullElseGet(body.frame().sender(), () -> frames.head(head.authority(), language)),
                Objects.requireNonNullElseGet(body.frame().addressee(), () -> frames.party(body.addressee(), language)),
                body.title(),
                body.sections(),
                body.annexes(),
                body.office(),
                frames.wording(head, language, body.frame().closing()),
                text.numbers(head, language),
                Letter.Form.ORDINARY,
                "");
        return LetterData.carriedBy(letter, head, body.data());
    }

    /** As the authority writes them whose letter it is. */
    private LetterLanguages languages(LetterHead head) {
        return languages.in(frames.script(head.authority()));
    }

    private Authority addressee(LetterHead head) {
        return OtherOffice.of(directory, head.otherAuthority(), head.otherState(), head.procedure())
                .orElseThrow(() -> Refusal.of("unknown-state", "requested"));
    }
}
