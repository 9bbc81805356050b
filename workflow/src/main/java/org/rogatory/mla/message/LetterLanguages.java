package org.rogatory.mla.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rogatory.directory.Authority;
import org.rogatory.law.Instrument;
import tools.jackson.databind.JsonNode;

/**
 * The language of a letter: the one its drafter chose, if letters are written in it; else the working language of an
 * instrument cited; else the first the addressee accepts.
 */
final class LetterLanguages {

    /** The languages in which there are letters. */
    static final List<String> WRITTEN = List.of("en", "ru", "uz");

    private final Map<String, Instrument> instruments;

    LetterLanguages(Map<String, Instrument> instruments) {
        this.instruments = Map.copyOf(instruments);
    }

    /** Of a request: what the drafter chose comes first. */
    Locale ofRequest(JsonNode content, Authority addressee) {
        var chosen = content.path("language").asString("");
        return WRITTEN.contains(chosen) ? Locale.forLanguageTag(chosen) : ofMessage(content, addressee);
    }

    /** Of any other letter to the addressee about this request. */
    Locale ofMessage(JsonNode content, Authority addressee) {
        var cited = content.path("legal_basis").valueStream().map(node -> instruments.get(node.asString("")));
        var byInstrument =
                cited.flatMap(Stream::ofNullable).flatMap(instrument -> instrument.letterLanguages().stream());
        return first(Stream.concat(byInstrument, accepted(addressee)));
    }

    /** Of a paper for an authority of one's own State. */
    Locale ofOwn(Authority authority) {
        return first(accepted(authority));
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
