package org.rogatory.requests.message.letter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.directory.UzbekScript;
import org.rogatory.documents.letter.Letter.Layout;
import org.rogatory.law.Instrument;
import org.rogatory.letterheads.NewLetterhead;
import org.rogatory.requests.TextLanguage;
import tools.jackson.databind.JsonNode;

/**
 * The language of a letter: the one its drafter chose, if letters are written in it; else the working language of an
 * instrument cited; else the first the addressee accepts. Uzbek is in the script of the request, else in that of the
 * authority that writes.
 */
final class LetterLanguages {

    /** The languages in which there are letters. */
    static final List<String> WRITTEN = NewLetterhead.LANGUAGES;

    private static final String UZBEK = "uz";
    /** How a request says that it goes with a translation. */
    private static final Set<String> ASKED = Set.of("certified", "follows");

    private final Map<String, Instrument> instruments;
    private final UnaryOperator<Locale> script;

    LetterLanguages(Map<String, Instrument> instruments) {
        this(instruments, UnaryOperator.identity());
    }

    private LetterLanguages(Map<String, Instrument> instruments, UnaryOperator<Locale> script) {
        this.instruments = Map.copyOf(instruments);
        this.script = script;
    }

    /** The same for letters of an authority that writes its languages so. */
    LetterLanguages in(UnaryOperator<Locale> scriptOfSender) {
        return new LetterLanguages(instruments, scriptOfSender);
    }

    /** Of a request: what the drafter chose comes first. */
    Locale ofRequest(JsonNode content, Authority addressee) {
        var chosen = content.path("language").asString("");
        return WRITTEN.contains(chosen) ? Locale.forLanguageTag(chosen) : ofMessage(content, addressee);
    }

    /** Of any other letter to the addressee about it; Uzbek is in the script of the request, else of the writer. */
    Locale ofMessage(JsonNode content, Authority addressee) {
        var language = first(Stream.concat(byInstruments(content), accepted(addressee)));
        return UZBEK.equals(language.toLanguageTag())
                        && UzbekScript.CYRILLIC.equals(content.path("language").asString(""))
                ? Locale.forLanguageTag(UzbekScript.CYRILLIC)
                : script.apply(language);
    }

    /**
     * Of any other letter about this request, in their order: where the letter of the request is in two languages, also
     * the other one of them.
     */
    List<Locale> ofMessages(JsonNode content, Authority addressee) {
        var own = ofMessage(content, addressee);
        if (!translationAsked(content) || layout(content, addressee) == Layout.ONE) {
            return List.of(own);
        }
        var into = ofTranslation(content, addressee).toLanguageTag();
        var other = Stream.concat(Stream.ofNullable(ofTexts(content, addressee)), Stream.of(into))
                .filter(WRITTEN::contains)
                .map(Locale::forLanguageTag)
                .filter(each -> !each.getLanguage().equals(own.getLanguage()))
                .findFirst();
        return other.map(each -> List.of(own, each)).orElseGet(() -> List.of(own));
    }

    /**
     * The languages in which the words of a letter about this request can be wanted: those of the letter, that of the
     * request, then all that the addressee takes.
     */
    List<String> wanted(JsonNode content, Authority addressee) {
        var own = ofMessages(content, addressee).stream().map(Locale::toLanguageTag);
        var asked = Stream.of(content.path("language").asString("")).filter(TextLanguage::known);
        return Stream.concat(Stream.concat(own, asked), acceptedFor(content, addressee).stream())
                .distinct()
                .toList();
    }

    /**
     * Of a letter about this request whose words are translated: first that of the words, then that of the translation,
     * as far as there are letters in them; else those in which such a letter would be anyway.
     *
     * @param from the language of the words; null where nobody said it
     */
    List<Locale> ofTranslated(JsonNode content, Authority addressee, @Nullable String from, String into) {
        var anyway = ofMessages(content, addressee);
        var target = written(Locale.forLanguageTag(into), anyway.get(0));
        var source = Stream.concat(Stream.ofNullable(from).map(Locale::forLanguageTag), anyway.stream())
                .map(each -> written(each, anyway.get(0)))
                .filter(each -> !each.getLanguage().equals(target.getLanguage()))
                .findFirst();
        return List.of(source.orElse(target), target);
    }

    /** How texts and translation of a request stand to each other: only where both languages are known and differ. */
    Layout layout(JsonNode content, Authority addressee) {
        var texts = ofTexts(content, addressee);
        var into = ofTranslation(content, addressee).toLanguageTag();
        return texts == null || texts.equals(into) ? Layout.ONE : LetterLayout.chosen(content);
    }

    /** The language into which a request is translated: the one said, else the one of its letter. */
    Locale ofTranslation(JsonNode content, Authority addressee) {
        return Stream.of("translation_into", "language")
                .map(key -> content.path(key).asString(""))
                .filter(language -> !language.isEmpty())
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElseGet(() -> ofMessage(content, addressee));
    }

    /**
     * The language in which the texts of a request are written: the one said, else that of its letter, unless they have
     * still to be translated into it: then nobody has said it.
     */
    @Nullable
    String ofTexts(JsonNode content, Authority addressee) {
        var said = LetterLayout.texts(content);
        if (!said.isEmpty()) {
            return said;
        }
        if (translationAsked(content) && !content.hasNonNull("translation_into")) {
            return null;
        }
        var chosen = content.path("language").asString("");
        return chosen.isEmpty() ? ofMessage(content, addressee).toLanguageTag() : chosen;
    }

    static boolean translationAsked(JsonNode content) {
        var translation = content.path("translation");
        var state = translation.isObject() ? translation.path("state") : translation;
        return ASKED.contains(state.asString(""));
    }

    /** The words of ours around a text in any language: in it, if there are letters in it, else in another one. */
    Locale written(Locale language, Locale otherwise) {
        return WRITTEN.contains(language.getLanguage()) ? language : otherwise;
    }

    /** The frame around a text in any language: the same language, if there are letters in it. */
    Locale around(Locale language, JsonNode content, Authority addressee) {
        return written(language, ofMessage(content, addressee));
    }

    /** All languages in which the addressee takes letters under the instruments cited, as far as it is known. */
    List<String> acceptedFor(JsonNode content, Authority addressee) {
        return Stream.concat(byInstruments(content), accepted(addressee))
                .distinct()
                .toList();
    }

    private Stream<String> byInstruments(JsonNode content) {
        var cited = content.path("legal_basis").valueStream().map(node -> instruments.get(node.asString("")));
        return cited.flatMap(Stream::ofNullable).flatMap(instrument -> instrument.letterLanguages().stream());
    }

    /** Of a paper for an authority of one's own State. */
    Locale ofOwn(Authority authority) {
        return script.apply(first(accepted(authority)));
    }

    private static Stream<String> accepted(Authority authority) {
        return Stream.concat(authority.letterLanguages().stream(), authority.languagesToConfirm().stream());
    }

    private static Locale first(Stream<String> languages) {
        return languages
                .filter(WRITTEN::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }
}
