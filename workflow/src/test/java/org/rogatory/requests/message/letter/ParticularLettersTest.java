package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.Letter.Prose;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.message.letter.MessageSections.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is told item by item stands in the letter under the name of the item, in each language, and in its data. */
class ParticularLettersTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final LetterText TEXT = new LetterText(LAW.labels(), Directory.load());
    private static final ContentSchema SCHEMA = ContentSchema.ofLetters();
    private static final Map<String, String> KINDS = Map.of("response_executed", "answer_letter");
    private static final RequestLetters LETTERS = new RequestLetters(
            LAW,
            Directory.load(),
            new RequestSettings(true),
            Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC),
            (authority, language) -> Optional.empty());
    private static final LetterHead HEAD =
            new LetterHead("UZ-MLA-2026-000123", "KZ-7/26", "UZ-GPO", "KZ", "KZ-GPO", null, null);

    static Stream<Arguments> forms() {
        return Particulars.forms().stream()
                .flatMap(form -> LetterLanguages.WRITTEN.stream()
                        .map(language -> Arguments.of(form, Locale.forLanguageTag(language))));
    }

    private static JsonNode payload(String form) {
        var payload = JSON.createObjectNode().put("text", "Synthetic words.");
        var told = payload.putObject(Particulars.KEY);
        Particulars.of(form).forEach(item -> told.put(item.key(), "Synthetic " + item.key()));
        return payload;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachItemHasARowUnderItsName(String form, Locale language) {
        var kind = KINDS.getOrDefault(form, form);
        var said = new Said(LetterSubject.of(kind, payload(form)), List.of(), language);
        var rows = new MessageSections(TEXT, new Citations(TEXT, LAW))
                .of(said, payload(form)).stream()
                        .flatMap(section -> section.rows().stream())
                        .toList();
        assertThat(rows)
                .containsAll(Particulars.of(form).stream()
                        .map(item -> new Row(TEXT.particular(item.key(), kind, language), "Synthetic " + item.key()))
                        .toList());
        assertThat(rows).extracting(Row::label).doesNotContain("why", "hold", "appeal", "custody");
    }

    @Test
    void aTalkBeforeAPostponementIsNotNamedAsOneBeforeARefusal() {
        assertThat(LetterLanguages.WRITTEN.stream().map(Locale::forLanguageTag))
                .allSatisfy(language -> assertThat(TEXT.particular("consultation", "postponement_notice", language))
                        .isNotEqualTo(TEXT.particular("consultation", "refusal_notice", language)));
        assertThat(TEXT.particular("why", "additional_information_request", Locale.forLanguageTag("ru")))
                .isEqualTo("Для чего необходимы сведения");
    }

    @Test
    void theLetterCarriesThemInItsData() {
        for (var form : Particulars.forms()) {
            var letter = letter(form);
            var data = JSON.readTree(letter.data());
            assertThat(SCHEMA.violations(data)).as(form).isEmpty();
            assertThat(data.at("/content/particulars")).isEqualTo(payload(form).path(Particulars.KEY));
        }
    }

    private static Letter letter(String form) {
        var subject = LetterSubject.of(KINDS.getOrDefault(form, form), payload(form));
        return LETTERS.message(HEAD, subject, JSON.createObjectNode());
    }

    private static List<Prose> prose(Letter letter) {
        return letter.sections().stream()
                .flatMap(section -> section.prose().stream())
                .toList();
    }

    private static List<Row> rows(Letter letter) {
        return letter.sections().stream()
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    @Test
    void eachTextIsInTheLanguageThatItsWriterSaid() {
        var payload = (ObjectNode) payload("refusal_notice");
        payload.put(TextLanguage.KEY, "uz").put("internal_text", "Inside (synthetic).");
        payload.putObject("answers").put("facts", "Yoʻq (toʻqima).");
        var letter = LETTERS.message(HEAD, LetterSubject.of("refusal_notice", payload), JSON.createObjectNode());
        var language = letter.language();
        assertThat(prose(letter))
                .contains(new Prose("Synthetic words.", "uz", null))
                .contains(new Prose("Inside (synthetic).", null, null));
        assertThat(rows(letter))
                .contains(new Row(TEXT.particular("appeal", "refusal_notice", language), "Synthetic appeal", "uz"))
                .contains(new Row(TEXT.phrase("fact.text_language", language), LetterText.tongue("uz", language)))
                .anyMatch(row -> "Yoʻq (toʻqima).".equals(row.value()) && "uz".equals(row.language()));
        var data = JSON.readTree(letter.data());
        assertThat(SCHEMA.violations(data)).isEmpty();
        assertThat(data.at("/content/text_language").asString()).isEqualTo("uz");
    }

    @Test
    void theResultOfAnItemIsInTheLanguageThatItsWriterSaidAndItsPlaceInNone() {
        var payload =
                JSON.createObjectNode().put("text", "Answered (synthetic).").put(TextLanguage.KEY, "ru");
        var item = payload.putArray("items").addObject().put("number", 1).put("type", "taking_evidence");
        item.put("result", "Eshitildi (toʻqima).")
                .put("conditions", "Faqat shu ishda.")
                .put("place", "Astana");
        item.put(TextLanguage.KEY, "uz");
        payload.withArray("items").addObject().put("number", 2).put("result", "Heard (synthetic).");
        var letter = LETTERS.message(HEAD, LetterSubject.of("answer_letter", payload), JSON.createObjectNode());
        assertThat(rows(letter))
                .extracting(Row::value, Row::language)
                .contains(
                        tuple("Eshitildi (toʻqima).", "uz"),
                        tuple("Faqat shu ishda.", "uz"),
                        tuple("Astana", null),
                        tuple("Heard (synthetic).", null),
                        tuple(LetterText.tongue("uz", letter.language()), null));
        var data = JSON.readTree(letter.data());
        assertThat(SCHEMA.violations(data)).isEmpty();
        assertThat(data.at("/content/items/0/text_language").asString()).isEqualTo("uz");
        assertThat(data.at("/content/items/1").has(TextLanguage.KEY)).isFalse();
        assertThat(LetterAgreement.holds("response_executed", HEAD.reference(), payload, data))
                .isTrue();
    }

    @Test
    void whereNobodySaysItALetterNamesNoLanguage() {
        var letter = letter("refusal_notice");
        assertThat(prose(letter)).allMatch(prose -> prose.language() == null);
        assertThat(rows(letter)).allMatch(row -> row.language() == null);
        assertThat(letter.data()).doesNotContain("text_language");
    }

    @Test
    void aLetterOfItemsAloneSaysTheirLanguageToo() {
        var payload = (ObjectNode) payload("acknowledgement");
        payload.remove("text");
        payload.put(TextLanguage.KEY, "kk");
        var letter = LETTERS.message(HEAD, LetterSubject.of("acknowledgement", payload), JSON.createObjectNode());
        assertThat(rows(letter))
                .extracting(Row::label)
                .containsOnlyOnce(TEXT.phrase("fact.text_language", letter.language()));
    }

    @Test
    void theAcknowledgementNamesWhoHandlesTheRequest() {
        var payload = JSON.createObjectNode()
                .put("registered_as", "KZ-MLA-2026-000007")
                .put("handler", "UZ-GPO");
        var letter = LETTERS.message(HEAD, LetterSubject.of("acknowledgement", payload), JSON.createObjectNode());
        assertThat(SCHEMA.violations(JSON.readTree(letter.data()))).isEmpty();
        assertThat(letter.sections().toString()).contains(TEXT.authority("UZ-GPO", letter.language()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz", "uz-Cyrl"})
    void theAcknowledgementTellsWhenTheRequestCame(String language) {
        var moments = Map.of("2026-04-19T11:30:05+05:00", "19.04.2026 11:30 (+05:00)", "2026-04-17", "17.04.2026");
        moments.forEach((said, written) -> {
            var payload = JSON.createObjectNode().put("received_at", said);
            var subject = LetterSubject.of("acknowledgement", payload);
            var locale = Locale.forLanguageTag(language);
            var sections = new MessageSections(TEXT, new Citations(TEXT, LAW))
                    .of(new Said(subject, List.of(), locale), payload);
            assertThat(sections.stream().flatMap(section -> section.rows().stream()))
                    .containsExactly(new Row(TEXT.phrase("fact.received_at", locale), written));
            var data = JSON.readTree(
                    LETTERS.message(HEAD, subject, JSON.createObjectNode()).data());
            assertThat(SCHEMA.violations(data)).isEmpty();
            assertThat(data.at("/content/received_at").asString()).isEqualTo(said);
            assertThat(LetterAgreement.holds("acknowledgement", HEAD.reference(), payload, data))
                    .isTrue();
        });
    }

    @Test
    void theMomentInTheDataIsOne() {
        var payload = JSON.createObjectNode().put("received_at", "yesterday");
        var letter = LETTERS.message(HEAD, LetterSubject.of("acknowledgement", payload), JSON.createObjectNode());
        assertThat(SCHEMA.violations(JSON.readTree(letter.data()))).isNotEmpty();
    }

    @Test
    void aTranslationNamesItsCertifierHisGroundAndTheDay() {
        var translated = JSON.createObjectNode()
                .put("version", 1)
                .put("into", "ru")
                .put("translator", "TESTOV Rustam (synthetic)")
                .put("certified", true);
        translated
                .putObject("certifier")
                .put("name", "NOTARY Synthetic")
                .put("ground", "No. 7/26")
                .put("date", "2026-04-19");
        translated.putArray("sections");
        var letter = LETTERS.translation(HEAD, translated, JSON.createObjectNode());
        assertThat(SCHEMA.violations(JSON.readTree(letter.data()))).isEmpty();
        assertThat(letter.sections().stream().flatMap(section -> section.rows().stream()))
                .contains(
                        new Row("Кем заверен перевод", "NOTARY Synthetic"),
                        new Row("Приказ или номер по реестру", "No. 7/26"),
                        new Row("Дата заверения", LetterText.date("2026-04-19")));
    }
}
