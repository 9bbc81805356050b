package org.rogatory.requests.message.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.translation.ProsePart;
import org.rogatory.requests.translation.ProseParts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the letter of a request says: in one language, or in two with the translation of its texts beside them. */
final class RequestBody {

    private static final String TRANSLATION = "translation";

    private final LetterText text;
    private final RequestSections sections;
    private final TranslationSections translations;
    private final ProseParts prose;

    RequestBody(LetterText text, RequestSections sections, ReferenceData law) {
        this.text = text;
        this.sections = sections;
        this.translations = new TranslationSections(text);
        this.prose = new ProseParts(law);
    }

    /**
     * The title, the parts that say something, and the data, which say what the pages show.
     *
     * @param languages of our own words, in their order
     */
    record Said(String title, List<Section> sections, ObjectNode data, List<Locale> languages) {}

    static String kind(JsonNode content) {
        return RequestForms.spontaneous(content.path("form").asString("")) ? RequestForms.SPONTANEOUS : "request";
    }

    /** All parts in the letter's language, also those that say nothing yet. */
    List<LetterPart> parts(JsonNode content, Authority addressee, LetterLanguages languages) {
        var language = languages.ofRequest(content, addressee);
        var shown = shown(content, language);
        var texts = new FreeTexts(prose.of(shown), languages.ofTexts(content, addressee));
        return arranged(sections.parts(shown, letterKind(content), language), content, language).stream()
                .map(texts::marked)
                .toList();
    }

    /** In one language. */
    Said alone(JsonNode content, Authority addressee, LetterLanguages languages) {
        var language = languages.ofRequest(content, addressee);
        var parts = filled(parts(content, addressee, languages));
        return new Said(title(content, language), parts, shown(content, language), List.of(language));
    }

    /**
     * In two languages; a translation listed among the annexes is the one in the letter.
     *
     * @param translated the translation of the texts as its paper would have it
     */
    Said beside(JsonNode content, JsonNode translated, Authority addressee, LetterLanguages languages) {
        var language = languages.ofRequest(content, addressee);
        var shown = shown(content, language);
        var from = languages.ofTexts(content, addressee);
        var into = Locale.forLanguageTag(translated.path("into").asString("en"));
        var own = from == null ? language : languages.written(Locale.forLanguageTag(from), language);
        var other = languages.written(into, language);
        var both = new Bilingual(
                new Bilingual.Side(own, new FreeTexts(prose.of(shown), from)),
                new Bilingual.Side(other, new FreeTexts(texts(translated), into.toLanguageTag())));
        var target = TranslatedContent.of(shown, translated);
        var parts = both.beside(
                arranged(sections.parts(shown, shown, letterKind(content), own), content, own),
                arranged(sections.parts(target, shown, letterKind(content), other), content, other));
        var told = new ArrayList<>(filled(parts));
        if (shown.path("attachments") instanceof ArrayNode annexes) {
            annexes.removeIf(annex -> TRANSLATION.equals(annex.path("kind").asString("")));
        }
        told.add(1, both.beside(about(translated, own), about(translated, other)));
        var title = Bilingual.both(title(content, own), title(content, other));
        return new Said(title, told, withTranslation(shown, translated, from), List.of(own, other));
    }

    /** A text that the letter does not show, its data do not carry in the other language either. */
    private static ObjectNode withTranslation(ObjectNode shown, JsonNode translated, @Nullable String from) {
        var data = (ObjectNode) translated.deepCopy();
        data.withArray("sections")
                .removeIf(part -> shown.at(ProsePart.pointer(part.path("key").asString("")))
                        .isMissingNode());
        if (from != null) {
            data.put("from", from);
        }
        shown.set(TRANSLATION, data);
        return shown;
    }

    /** Of which version the translation is, by whom, and whether it is certified. */
    private Section about(JsonNode translated, Locale language) {
        var head = (ObjectNode) translated.deepCopy();
        head.remove("sections");
        var about = translations.of(head, language).get(0);
        return new Section(text.title(TRANSLATION, "", language), about.rows(), about.prose());
    }

    private static List<ProsePart> texts(JsonNode translated) {
        return translated
                .path("sections")
                .valueStream()
                .map(part -> new ProsePart(
                        part.path("key").asString(""),
                        null,
                        null,
                        part.path("name").asString(""),
                        part.path("text").asString("")))
                .toList();
    }

    /** The parts that say something. */
    private static List<Section> filled(List<LetterPart> parts) {
        return parts.stream()
                .filter(part -> !part.empty())
                .map(LetterPart::section)
                .toList();
    }

    /** The kind of document that the letter of a content is. */
    static String letterKind(JsonNode content) {
        return ExtraditionForms.letterKind(content, kind(content));
    }

    /**
     * A letter that asks nothing says so first; one that asks for service alone is in the order of its own form; one
     * that asks for a person has no items.
     */
    private List<LetterPart> arranged(List<LetterPart> parts, JsonNode content, Locale language) {
        if (ExtraditionForms.asks(content) || TransferForms.asks(content)) {
            return ExtraditionParts.arranged(parts, new EarlierLetter(text).sentence(content, language));
        }
        if (ServiceForm.of(content)) {
            return ServiceForm.ordered(parts, text.phrase(ServiceForm.OPENING, language));
        }
        if (!RequestForms.SPONTANEOUS.equals(kind(content))) {
            return parts;
        }
        var statement = Section.of("", List.of(), List.of(text.phrase("spontaneous", language)));
        return Stream.concat(
                        Stream.of(new LetterPart("statement", statement)),
                        parts.stream().filter(part -> !"opening".equals(part.key())))
                .toList();
    }

    private static ObjectNode shown(JsonNode content, Locale language) {
        var shown = RequestSections.shown(content);
        PersonParts.withoutNeedlessLatin(shown, language);
        return shown;
    }

    private String title(JsonNode content, Locale language) {
        return text.title(kind(content), opening(content), language);
    }

    private static String opening(JsonNode content) {
        if (RequestForms.SPONTANEOUS.equals(kind(content))) {
            return "";
        }
        return ServiceForm.of(content) ? ServiceForm.OPENING : EarlierLetter.opening(content);
    }
}
