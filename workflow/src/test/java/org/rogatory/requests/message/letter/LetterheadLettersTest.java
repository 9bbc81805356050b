package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.ReferenceData;
import org.rogatory.letterheads.HeadWords;
import org.rogatory.letterheads.Letterheads;
import org.rogatory.requests.RequestSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A letter shows what the authority that sends it has recorded for its language, and its data say just that. */
class LetterheadLettersTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final Map<String, HeadWords> RECORDED = Map.of(
            "UZ-GPO ru", new HeadWords("ул. Примерная, 1\n100000", "+998 00 000-00-00", "office@example.org", ""),
            "UZ-GPO en", new HeadWords("1 Example Street", "+998 00 000-00-00", "office@example.org", "example.org/en"),
            "KZ-GPO ru", new HeadWords("ул. Иная, 2", "", "", ""));
    private static final RequestLetters LETTERS = new RequestLetters(
            LAW,
            Directory.load(),
            new RequestSettings(true),
            Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC),
            (authority, language) -> Optional.ofNullable(RECORDED.get(authority + " " + language)));
    private static final LetterHead HEAD =
            new LetterHead("UZ-MLA-2026-000123", "KZ-7/26", "UZ-GPO", "KZ", "KZ-GPO", null, null);

    /** All that an authority writes in Uzbek is in Cyrillic. */
    private static final class InCyrillic implements Letterheads {

        @Override
        public Optional<HeadWords> of(String authority, String language) {
            return "uz-Cyrl".equals(language)
                    ? Optional.of(new HeadWords("Намуна кўчаси, 1-уй", "", "", ""))
                    : Optional.empty();
        }

        @Override
        public Locale written(String authority, Locale language) {
            return "uz".equals(language.getLanguage()) && "UZ-GPO".equals(authority)
                    ? Locale.forLanguageTag("uz-Cyrl")
                    : language;
        }
    }

    @Test
    void papersOfOnesOwnAreInTheScriptOfTheAuthorityThatWritesThem() {
        var letters = new RequestLetters(
                LAW, Directory.load(), new RequestSettings(true), Clock.systemUTC(), new InCyrillic());
        var said = JSON.createObjectNode().put("text", "Hujjat (synthetic).");
        var subject = new LetterSubject("execution_order", "kind.execution_order", said, List.of());
        var order = letters.paper(HEAD, subject, "UZ-UNIT-1");
        assertThat(order.language()).isEqualTo(Locale.forLanguageTag("uz-Cyrl"));
        assertThat(order.title()).matches(".*\\p{IsCyrillic}.*").doesNotContainPattern("[a-z]{3}");
        assertThat(sender(order).path("address").asString()).isEqualTo("Намуна кўчаси, 1-уй");
        var another = new LetterHead("KZ-MLA-2026-000007", null, "KZ-GPO", "UZ", "UZ-GPO", null, null);
        assertThat(letters.message(another, subject, JSON.createObjectNode()).language())
                .isEqualTo(Locale.forLanguageTag("uz"));
    }

    private static Letter request(String language) {
        var content = (ObjectNode) LAW.scenarios().stream()
                .filter(scenario -> "SC-01".equals(scenario.id()))
                .findFirst()
                .orElseThrow()
                .content()
                .deepCopy();
        return LETTERS.request(HEAD, content.put("language", language), List.of());
    }

    private static JsonNode sender(Letter letter) {
        var data = JSON.readTree(letter.data());
        assertThat(ContentSchema.ofLetters().violations(data)).isEmpty();
        return data.path("sender");
    }

    @Test
    void theHeadIsThatOfTheSenderInTheLanguageOfTheLetter() {
        var letter = request("ru");
        assertThat(letter.head().address()).isEqualTo("ул. Примерная, 1, 100000");
        assertThat(letter.head().contacts()).containsExactly("тел. +998 00 000-00-00", "office@example.org");
        assertThat(letter.addressee().authority()).isNotEqualTo(letter.head().authority());

        var sender = sender(letter);
        assertThat(sender.path("address").asString()).isEqualTo(letter.head().address());
        assertThat(sender.path("contacts").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(letter.head().contacts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"uz", "uz-Cyrl"})
    void whereNothingIsRecordedForALanguageNoOtherStandsInForIt(String language) {
        var letter = request(language);
        assertThat(letter.language()).isEqualTo(Locale.forLanguageTag(language));
        assertThat(letter.head().address()).isNull();
        assertThat(letter.head().contacts()).isEmpty();
        assertThat(sender(letter).propertyNames()).doesNotContain("address", "contacts");
    }

    @Test
    void inTwoLanguagesWhatBothSayStandsOnce() {
        var both = BilingualFrame.beside(request("en"), request("ru")).head();
        assertThat(both.address()).isEqualTo("1 Example Street / ул. Примерная, 1, 100000");
        assertThat(both.contacts())
                .containsExactly(
                        "Tel. +998 00 000-00-00", "office@example.org", "example.org/en", "тел. +998 00 000-00-00");
        var oneKnown = BilingualFrame.beside(request("uz"), request("ru")).head();
        assertThat(oneKnown.address()).isEqualTo("ул. Примерная, 1, 100000");
    }
}
