package org.rogatory.requests.message.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.Letter.Layout;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.translation.ProsePart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A letter other than a request that carries the translation of what people wrote in it: the same on both sides. */
final class TranslatedMessage {

    /** Its name in messages and in the data of letters. */
    static final String KEY = "translation";

    private static final String SECTIONS = "sections";

    private final LetterSubject subject;
    private final ObjectNode shown;
    private final JsonNode translated;

    private TranslatedMessage(LetterSubject subject, JsonNode translated) {
        this.subject = subject;
        this.shown = MessageSections.shown(subject);
        this.translated = readable(translated);
    }

    /** What was erased of a translation leaves its source standing once. */
    private static JsonNode readable(JsonNode translated) {
        var readable = (ObjectNode) translated.deepCopy();
        readable.withArray(SECTIONS).removeIf(part -> LetterText.blank(part.path("text")));
        return readable;
    }

    /** What a message says of its translation, if it carries one. */
    static Optional<JsonNode> translation(JsonNode payload) {
        return Optional.of(payload.path(KEY))
                .filter(told -> told.isObject() && !told.path(SECTIONS).isEmpty());
    }

    static Optional<TranslatedMessage> of(LetterSubject subject) {
        return translation(subject.payload()).map(told -> new TranslatedMessage(subject, told));
    }

    /** The language of the words; null where their writer did not say it. */
    @Nullable
    String from() {
        return TextLanguage.read(shown);
    }

    String into() {
        return translated.path("into").asString("en");
    }

    Layout layout() {
        return LetterLayout.of(translated.path("layout").asString(""));
    }

    /** As it was written. */
    LetterSubject source() {
        return subject;
    }

    /** As it was translated. */
    LetterSubject target() {
        var said = TranslatedContent.of(shown, translated);
        return new LetterSubject(subject.kind(), subject.opening(), said, subject.enclosures(), subject.request());
    }

    /** Both sides with what people wrote, in our own words in these languages around it. */
    Bilingual sides(Locale source, Locale target) {
        return new Bilingual(
                new Bilingual.Side(source, new FreeTexts(parts(this::written), from())),
                new Bilingual.Side(target, new FreeTexts(parts(TranslatedMessage::text), into())));
    }

    private List<ProsePart> parts(Function<JsonNode, String> words) {
        return translated
                .path(SECTIONS)
                .valueStream()
                .map(part -> new ProsePart(
                        part.path("key").asString(""),
                        null,
                        null,
                        part.path("name").asString(""),
                        words.apply(part)))
                .toList();
    }

    private String written(JsonNode part) {
        return shown.at(ProsePart.pointer(part.path("key").asString(""))).asString("");
    }

    private static String text(JsonNode part) {
        return part.path("text").asString("");
    }
}
