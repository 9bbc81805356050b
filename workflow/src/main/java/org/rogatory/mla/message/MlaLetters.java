package org.rogatory.mla.message;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.Letter;
import org.rogatory.documents.Letter.Annex;
import org.rogatory.documents.Letter.Party;
import org.rogatory.documents.Letter.Section;
import org.rogatory.documents.Letter.Wording;
import org.rogatory.mla.MlaSettings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The letters of mutual legal assistance, from one data set in the addressee's language. */
@Component
public class MlaLetters {

    private static final Set<String> WRITTEN = Set.of("en", "ru", "uz");

    private final RequestSections requestSections;
    private final MessageSections messageSections;
    private final LetterText text;
    private final Directory directory;
    private final MlaSettings settings;
    private final JsonMapper json;
    private final Clock clock;

    MlaLetters(
            RequestSections requestSections,
            MessageSections messageSections,
            LetterText text,
            Directory directory,
            MlaSettings settings,
            JsonMapper json,
            Clock clock) {
        this.requestSections = requestSections;
        this.messageSections = messageSections;
        this.text = text;
        this.directory = directory;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /** What a letter says: its kind, its parts, its annexes and the data it carries. */
    private record Body(String kind, List<Section> sections, List<Annex> annexes, JsonNode data) {}

    /** The letter of request. */
    public Letter request(CaseFile file, JsonNode content) {
        var language = written(content.path("language").asString("en"));
        var body = new Body(
                "request",
                requestSections.of(content, language),
                requestSections.annexes(content, language),
                RequestSections.shown(content));
        return letter(file, body, language);
    }

    /** A letter that goes with a message: acknowledgement, question, reply, answer, refusal and so on. */
    public Letter message(CaseFile file, String kind, JsonNode payload) {
        var language = addresseeLanguage(file);
        return letter(file, new Body(kind, messageSections.of(kind, payload, language), List.of(), payload), language);
    }

    private Letter letter(CaseFile file, Body body, Locale language) {
        var own = directory.authority(file.authority());
        var day = LocalDate.ofInstant(clock.instant(), directory.zone(file.authority()));
        return new Letter(
                body.kind(),
                language,
                file.caseRef(),
                file.counterpartRef(),
                day,
                party(own, language),
                party(addressee(file), language),
                text.label("document_kinds", body.kind(), language),
                body.sections(),
                body.annexes(),
                null,
                wording(language),
                json.writeValueAsString(data(file, body)));
    }

    private JsonNode data(CaseFile file, Body body) {
        var data = json.createObjectNode();
        data.put("schema", "rogatory/letter/1");
        data.put("kind", body.kind());
        data.put("reference", file.caseRef());
        data.set("content", body.data());
        return data;
    }

    private Authority addressee(CaseFile file) {
        var known = file.counterpartAuthority();
        return known == null
                ? directory.mlaDefault(file.otherState()).orElseThrow(() -> Refusal.of("unknown-state", "requested"))
                : directory.authority(known);
    }

    private Party party(Authority authority, Locale language) {
        return new Party(
                authority.name().in(language), directory.stateName(authority.state(), language), authority.city());
    }

    private Locale addresseeLanguage(CaseFile file) {
        return addressee(file).letterLanguages().stream()
                .filter(WRITTEN::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }

    private static Locale written(String language) {
        return WRITTEN.contains(language) ? Locale.forLanguageTag(language) : Locale.ENGLISH;
    }

    private Wording wording(Locale language) {
        return new Wording(
                text.phrase("our-reference", language),
                text.phrase("your-reference", language),
                text.phrase("date", language),
                text.phrase("annexes", language),
                text.phrase("fingerprint", language),
                text.phrase("page", language),
                text.phrase("of", language),
                text.phrase("seal-place", language),
                settings.synthetic() ? text.phrase("synthetic", language) : "");
    }
}
