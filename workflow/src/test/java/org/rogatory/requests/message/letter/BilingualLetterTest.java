package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.Letter.Layout;
import org.rogatory.documents.letter.Letter.Prose;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.ReferenceData;
import org.rogatory.law.Scenario;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.translation.ProseParts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A letter says in which language its texts are, and can have their translation beside them. */
class BilingualLetterTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final RequestLetters LETTERS = new RequestLetters(
            LAW,
            Directory.load(),
            new RequestSettings(false),
            Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC),
            (authority, language) -> Optional.empty());
    private static final LetterHead HEAD =
            new LetterHead("UZ-MLA-2026-000123", null, "UZ-GPO", "KZ", "KZ-GPO", null, null);
    private static final String FACTS = "Jabrlanuvchi pulini yoʻqotdi (toʻqima).";
    private static final JsonNode REQUEST = JSON.readTree("""
        {"language": "ru", "translation": "certified", "legal_basis": ["UNTOC"], "facts": "%s",
         "letter": {"layout": "columns", "texts": "uz"},
         "subject_nature": "Firibgarlik haqidagi jinoyat ishi", "case_number": "12/3-24",
         "persons": [{"role": "witness", "name": "Namunov Shuhrat", "citizenship": "UZ"}],
         "assistance": [{"type": "taking_evidence", "facts": {"person_identity": "Namunov Shuhrat",
                         "questions": ["Kim ish vaʼda qildi?", "Pasportni kim olib qoʻydi?"]}}],
         "attachments": [{"kind": "translation", "name": "tarjima"}]}
        """.formatted(FACTS));
    private static final JsonNode TRANSLATED = JSON.readTree("""
        {"version": 1, "into": "ru", "translator": "TESTOV Rustam", "certified": true, "sections": [
          {"key": "facts", "name": "facts", "text": "Потерпевший лишился денег (вымышлено)."},
          {"key": "subject_nature", "name": "subject_nature", "text": "Уголовное дело о мошенничестве"},
          {"key": "assistance-0-questions", "name": "questions", "item": 0, "type": "taking_evidence",
           "text": "Кто обещал работу?\\nКто отобрал паспорт?"}]}
        """);

    @ParameterizedTest
    @CsvSource({"columns, COLUMNS", "sequence, SEQUENCE"})
    void putsTheTranslationBesideEachText(String chosen, Layout layout) {
        var content = (ObjectNode) REQUEST.deepCopy();
        ((ObjectNode) content.path("letter")).put("layout", chosen);
        var letter = LETTERS.request(HEAD, content, TRANSLATED, Enclosed.NOTHING);

        assertThat(letter.form().layout()).isEqualTo(layout);
        assertThat(prose(letter))
                .contains(new Prose(FACTS, "uz", new Prose("Потерпевший лишился денег (вымышлено).", "ru", null)))
                .contains(new Prose(
                        questions("uz") + ":\n1. Kim ish vaʼda qildi?\n2. Pasportni kim olib qoʻydi?",
                        "uz",
                        new Prose(questions("ru") + ":\n1. Кто обещал работу?\n2. Кто отобрал паспорт?", "ru", null)));
        assertThat(letter.annexes()).isEmpty();
    }

    @Test
    void saysItsOwnWordsInBothLanguages() {
        var letter = LETTERS.request(HEAD, REQUEST, TRANSLATED, Enclosed.NOTHING);
        assertThat(letter.title()).contains(" / Запрос");
        assertThat(letter.sections()).extracting(Section::heading).contains("Ish holatlari / Обстоятельства дела");
        assertThat(rows(letter))
                .contains("Ish raqami / " + field("case_number") + ": 12/3-24")
                .anyMatch(row -> row.endsWith(": guvoh / свидетель"))
                .anyMatch(row -> row.endsWith(": Namunov Shuhrat"))
                .anyMatch(row -> row.endsWith(": TESTOV Rustam"));
        assertThat(prose(letter))
                .extracting(Prose::text)
                .contains("Ish yurituvining predmeti va xususiyati: Firibgarlik haqidagi jinoyat ishi");
    }

    @Test
    void saysHeadDayNumbersAndAnnexesInBothLanguages() {
        var content = (ObjectNode) REQUEST.deepCopy();
        content.withArray("attachments").addObject().put("kind", "court_order").put("name", "Ruling 5");
        var letter = LETTERS.request(HEAD, content, TRANSLATED, Enclosed.NOTHING);
        assertThat(letter.language().toLanguageTag()).isEqualTo("ru");
        assertThat(letter.head().state()).isEqualTo("Oʻzbekiston / Узбекистан");
        assertThat(letter.addressee().state()).endsWith(" / Казахстан");
        assertThat(letter.wording().date()).isEqualTo("Sana / Дата");
        assertThat(letter.wording().annexes()).isEqualTo("Ilovalar / Приложения");
        assertThat(letter.wording().page()).isEqualTo("bet / страница");
        assertThat(letter.wording().of()).isEqualTo("/");
        assertThat(letter.wording().fingerprint()).isEqualTo("SHA-256");
        assertThat(letter.annexes()).singleElement().satisfies(annex -> {
            assertThat(annex.kind()).contains(" / ");
            assertThat(annex.name()).startsWith("Ruling 5, ").endsWith(" / на бумаге");
        });
        var data = JSON.readTree(letter.data());
        assertThat(ContentSchema.ofLetters().violations(data)).isEmpty();
        assertThat(data.at("/sender/state").asString()).isEqualTo(letter.head().state());
        assertThat(data.at("/enclosures/0/name").asString())
                .isEqualTo(letter.annexes().get(0).name());
        assertThat(data.path("content").has("attachments")).isFalse();
    }

    @Test
    void keepsItsFrameInOneLanguageWithoutATranslation() {
        var letter = LETTERS.request(HEAD, REQUEST, List.of());
        assertThat(letter.head().state()).isEqualTo("Узбекистан");
        assertThat(letter.wording().date()).isEqualTo("Дата");
    }

    @Test
    void carriesBothLanguagesInItsData() {
        var data = JSON.readTree(
                LETTERS.request(HEAD, REQUEST, TRANSLATED, Enclosed.NOTHING).data());
        assertThat(ContentSchema.ofLetters().violations(data)).isEmpty();
        assertThat(data.at("/content/facts").asString()).isEqualTo(FACTS);
        assertThat(data.at("/content/translation/from").asString()).isEqualTo("uz");
        assertThat(data.at("/content/translation/sections/0/text").asString()).startsWith("Потерпевший");
        assertThat(data.path("content").has("letter")).isFalse();
    }

    @Test
    void carriesNoTranslationOfWhatItDoesNotShow() {
        var translated = (ObjectNode) TRANSLATED.deepCopy();
        translated
                .withArray("sections")
                .addObject()
                .put("key", "urgency-reason")
                .put("name", "urgency-reason")
                .put("text", "Не показано.");
        assertThat(LETTERS.request(HEAD, REQUEST, translated, Enclosed.NOTHING).data())
                .doesNotContain("Не показано.");
    }

    @Test
    void staysInOneLanguageWhereNoTranslationIsGivenOrNobodySaysWhatTheTextsAreIn() {
        assertThat(LETTERS.request(HEAD, REQUEST, List.of()).form().layout()).isEqualTo(Layout.ONE);
        var unsaid = (ObjectNode) REQUEST.deepCopy();
        unsaid.putObject("letter").put("layout", "columns");
        assertThat(LETTERS.bilingual(HEAD, unsaid)).isFalse();
        assertThat(LETTERS.request(HEAD, unsaid, TRANSLATED, Enclosed.NOTHING).data())
                .doesNotContain("Потерпевший");
    }

    @Test
    void saysInWhichLanguageTheTextsAreWhereverThatIsKnown() {
        var letter = LETTERS.request(HEAD, REQUEST, List.of());
        assertThat(prose(letter)).contains(new Prose(FACTS, "uz", null));
        assertThat(letter.sections().stream().flatMap(section -> section.rows().stream()))
                .contains(new Row(field("subject_nature"), "Firibgarlik haqidagi jinoyat ishi", "uz"))
                .contains(new Row(field("case_number"), "12/3-24", null));
    }

    static Stream<Scenario> scenarios() {
        return LAW.scenarios().stream()
                .filter(scenario ->
                        "mla_request".equals(scenario.content().path("form").asString("")));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void findsAPlaceForEveryTranslatedText(Scenario scenario) {
        var content = (ObjectNode) scenario.content().deepCopy();
        content.put("language", "ru").remove("translation_into");
        content.putObject("letter").put("layout", "columns").put("texts", "uz");
        var translated = (ObjectNode) TRANSLATED.deepCopy();
        var sections = translated.putArray("sections");
        var number = 0;
        for (var part : new ProseParts(LAW).of(RequestSections.shown(content))) {
            var section = sections.addObject().put("key", part.key()).put("name", part.name());
            section.put("text", "Перевод " + ++number + ".".repeat(number % 2 == 0 ? 200 : 1));
        }
        var letter = LETTERS.request(HEAD, content, translated, Enclosed.NOTHING);
        var beside = prose(letter).stream()
                .map(Prose::beside)
                .filter(other -> other != null)
                .map(Prose::text)
                .reduce("", (all, one) -> all + "\n" + one + "\n");
        for (int each = 1; each <= number; each++) {
            assertThat(beside).contains("Перевод " + each + ".");
        }
    }

    @Test
    void neverWritesNamesAndTextsIntoTheOtherScript() {
        var content =
                ((ObjectNode) REQUEST.deepCopy()).put("language", "uz-Cyrl").put("translation", "not_needed");
        content.remove("letter");
        var letter = LETTERS.request(HEAD, content, List.of());
        assertThat(letter.language().toLanguageTag()).isEqualTo("uz-Cyrl");
        assertThat(letter.title()).isEqualTo("Жиноят иши бўйича ҳуқуқий ёрдам кўрсатиш тўғрисидаги сўров");
        assertThat(letter.head().state()).isEqualTo("Ўзбекистон");
        assertThat(rows(letter)).anyMatch(row -> row.endsWith(": Namunov Shuhrat"));
        assertThat(prose(letter)).extracting(Prose::text).contains(FACTS);
        assertThat(prose(letter)).extracting(Prose::text).anyMatch(line -> line.contains("2000 йил 15 ноябрь"));
        assertThat(ContentSchema.ofLetters().violations(JSON.readTree(letter.data())))
                .isEmpty();
    }

    private static String questions(String language) {
        return new LetterText(LAW.labels(), Directory.load())
                .fact("taking_evidence", "questions", Locale.forLanguageTag(language));
    }

    private static String field(String key) {
        return new LetterText(LAW.labels(), Directory.load()).field(key, Locale.forLanguageTag("ru"));
    }

    private static List<Prose> prose(Letter letter) {
        return letter.sections().stream()
                .flatMap(section -> section.prose().stream())
                .toList();
    }

    private static List<String> rows(Letter letter) {
        return letter.sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> row.label() + ": " + row.value())
                .toList();
    }
}
