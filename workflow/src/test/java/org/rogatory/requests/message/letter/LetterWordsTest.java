package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.law.ReferenceData;
import org.rogatory.law.ReturnReasons;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.message.ActSaid;
import org.rogatory.requests.message.PaperPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A letter speaks as offices write to each other: instruments by name and day, no codes, the sentence before the table. */
class LetterWordsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final RequestLetters LETTERS = new RequestLetters(
            LAW,
            Directory.load(),
            new RequestSettings(false),
            Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC),
            (authority, language) -> Optional.empty());
    private static final LetterHead HEAD =
            new LetterHead("UZ-MLA-2026-000123", "18/26", "UZ-GPO", "KZ", "KZ-GPO", null, null);
    private static final JsonNode REQUEST = JSON.readTree("""
        {"language": "ru", "legal_basis": ["UNTOC", "CHISINAU-2002"],
         "articles": "UNTOC 18(1), 18(3)(f); CHISINAU-2002 art. 7; договорённость сторон",
         "acts": [{"date": "2025-09-03/2026-01-20", "place": "Ташкент"}],
         "persons": [{"role": "legal_person", "name": "ООО «Намуна» (вымышлено)", "citizenship": "UZ, IT"}],
         "damage": {"amount": 74000, "currency": "EUR"},
         "urgency": {"urgent": false}, "confidentiality": {"yes": true, "reason": "подозреваемый скрывается"}}
        """);

    private static final JsonNode ITEMS = JSON.readTree("""
        {"language": "ru", "legal_basis": ["CHISINAU-2002"],
         "assistance": [{"type": "taking_evidence",
                         "facts": {"person_identity": "Намунов Б. (вымышлено), свидетель",
                                   "questions": ["Кто обещал работу?", "Кто отобрал паспорт?"]}},
                        {"type": "bank_records",
                         "facts": {"period": ["2026-01-01", "2026-02-28"], "no_tipping": true}}]}
        """);

    @Test
    void citesInstrumentsInFullWithTheirDayAndArticles() {
        assertThat(section(request(), "Правовая основа").paragraphs())
                .containsExactly(
                        "1. Конвенция ООН против транснациональной организованной преступности (15 ноября 2000 года),"
                                + " ст. 18(1), 18(3)(f)",
                        "2. Конвенция о правовой помощи и правовых отношениях по гражданским, семейным и уголовным"
                                + " делам (Кишинёв, 7 октября 2002 года), ст. 7",
                        "Статьи: договорённость сторон");
    }

    @Test
    void goesToTheFirstAddresseeWhereTheDirectoryDoesNotKnowTheOfficeAnyMore() {
        var gone = new LetterHead("UZ-MLA-2026-000123", "18/26", "UZ-GPO", "KZ", "KZ-GONE", null, null);
        var none = new LetterHead("UZ-MLA-2026-000123", "18/26", "UZ-GPO", "KZ", null, null, null);
        assertThat(LETTERS.request(gone, REQUEST, List.of()).addressee())
                .isEqualTo(LETTERS.request(none, REQUEST, List.of()).addressee());
    }

    @Test
    void asksBeforeItTells() {
        var opening = request().sections().get(0);
        assertThat(opening.rows()).isEmpty();
        assertThat(opening.paragraphs()).containsExactly("Просим оказать правовую помощь в изложенном ниже объёме.");
    }

    @Test
    void saysStatesSpansAndSumsInWords() {
        assertThat(rows(request()))
                .contains(
                        "03.09.2025 – 20.01.2026: Ташкент",
                        "Наименование: ООО «Намуна» (вымышлено)",
                        "Гражданство: Узбекистан, Италия");
    }

    @Test
    void saysWhatIsTickedInASentence() {
        assertThat(section(request(), "Сроки, конфиденциальность, порядок исполнения")
                        .paragraphs())
                .containsExactly(
                        "Просим сохранять запрос и его содержание в тайне.",
                        "Причина конфиденциальности: подозреваемый скрывается",
                        "Размер ущерба: 74\u00a0000 EUR");
    }

    @Test
    void numbersQuestionsAndNamesFactsWithoutTheHelpOfTheForm() {
        var item = section(LETTERS.request(HEAD, ITEMS, List.of()), "Пункт запроса 1. Получение показаний, допрос");
        assertThat(item.rows())
                .extracting(Letter.Row::label, Letter.Row::value)
                .containsExactly(tuple("Лицо", "Намунов Б. (вымышлено), свидетель"));
        assertThat(item.paragraphs())
                .containsExactly("Перечень вопросов:\n1. Кто обещал работу?\n2. Кто отобрал паспорт?");
        var bank =
                section(LETTERS.request(HEAD, ITEMS, List.of()), "Пункт запроса 2. Банковские и финансовые сведения");
        assertThat(bank.rows())
                .extracting(Letter.Row::label, Letter.Row::value)
                .containsExactly(tuple("Период", "с 01.01.2026 по 28.02.2026"));
        assertThat(bank.paragraphs()).containsExactly("Просим не уведомлять клиента о запросе.");
    }

    @Test
    void neitherSaysNorCarriesWhatIsNotTicked() {
        var content = (ObjectNode) ITEMS.deepCopy();
        ((ObjectNode) content.path("assistance").path(1).path("facts")).put("no_tipping", false);
        var letter = LETTERS.request(HEAD, content, List.of());
        assertThat(letter.data()).doesNotContain("no_tipping");
        assertThat(section(letter, "Пункт запроса 2. Банковские и финансовые сведения")
                        .paragraphs())
                .isEmpty();
    }

    @Test
    void namesTheRequestThatASupplementGoesOnFromByNumberDayAndFile() {
        var content = (ObjectNode) JSON.readTree("""
            {"language": "ru", "form": "supplementary_request", "parent": "UZ-MLA-2026-000007",
             "parent_letter": {"number": "18/7-26", "date": "2026-03-02"}, "facts": "Прежнее.", "new_facts": "Новое."}
            """);
        var letter = LETTERS.request(HEAD, content, List.of());
        assertThat(letter.title()).isEqualTo("Дополнительный запрос об оказании правовой помощи по уголовному делу");
        assertThat(letter.sections().get(0).paragraphs())
                .containsExactly("В дополнение к ранее направленному запросу № 18/7-26 от 02.03.2026 (дело"
                        + " UZ-MLA-2026-000007) просим оказать правовую помощь в изложенном ниже объёме.");
        assertThat(section(letter, "Новые обстоятельства, возникшие после направления запроса")
                        .paragraphs())
                .containsExactly("Новое.");
        assertThat(section(letter, "Обстоятельства дела").paragraphs()).containsExactly("Прежнее.");
        assertThat(letter.data()).contains("parent_letter");
    }

    @Test
    void callsARequestThatComesAgainCorrectedAndNoSupplement() {
        var content = (ObjectNode) JSON.readTree("""
            {"language": "en", "form": "mla_request",
             "corrects": {"reference": "UZ-MLA-2026-000007", "number": "18/7-26"}}
            """);
        var letter = LETTERS.request(HEAD, content, List.of());
        assertThat(letter.title()).startsWith("Corrected Request");
        assertThat(letter.sections().get(0).paragraphs())
                .singleElement()
                .asString()
                .startsWith("In place of our request No 18/7-26 (file UZ-MLA-2026-000007), which was returned")
                .doesNotContain("Further to");
    }

    @Test
    void addsTheLatinFormOfANameOnlyForReadersOfAnotherScript() {
        var content = (ObjectNode) JSON.readTree("""
            {"language": "en", "persons": [
              {"role": "suspect", "name": "Намунов Б. (вымышлено)", "name_latin": "Namunov B."},
              {"role": "witness", "name": "Namunova", "name_latin": "Namunova"}]}
            """);
        var english = LETTERS.request(HEAD, content, List.of());
        assertThat(rows(english)).contains("Full name: Намунов Б. (вымышлено) (Namunov B.)", "Full name: Namunova");
        assertThat(english.data()).containsOnlyOnce("name_latin");

        var russian = LETTERS.request(HEAD, content.put("language", "ru"), List.of());
        assertThat(rows(russian))
                .contains("Фамилия, имя, отчество: Намунов Б. (вымышлено)")
                .doesNotContain("Фамилия, имя, отчество: Намунов Б. (вымышлено) (Namunov B.)");
    }

    @Test
    void speaksOfInformationWhereNothingIsAsked() {
        var told = (ObjectNode) JSON.readTree("""
            {"language": "ru", "form": "spontaneous_information", "facts": "Сведения.", "purpose": "Помогут делу.",
             "urgency": {"urgent": true, "wanted_by": "2026-05-01"}, "confidentiality": {"yes": true}}
            """);
        var letter = LETTERS.request(HEAD, told, List.of());
        assertThat(letter.sections())
                .extracting(Section::heading)
                .containsExactly(
                        "",
                        "Сообщаемые сведения и их источник",
                        "Для чего могут быть полезны сведения",
                        "Условия использования, конфиденциальность");
        assertThat(letter.sections().get(3).paragraphs())
                .containsExactly(
                        "Информация срочная.",
                        "Сведения актуальны до: 01.05.2026",
                        "Просим сохранять информацию в тайне.");
    }

    @Test
    void namesTheCitiesOfBothOfficesInItsLanguage() {
        assertThat(request().head().city()).isEqualTo("Ташкент");
        assertThat(request().addressee().city()).isEqualTo("Астана");
    }

    @Test
    void citesTheArticleOnWhichItRefuses() {
        var refusal = JSON.readTree("""
            {"ground": "sovereignty_security", "text": "Мотивы."}\
            """);
        var letter = LETTERS.message(HEAD, LetterSubject.of("refusal_notice", refusal), REQUEST);

        assertThat(letter.title()).isEqualTo("Уведомление об отказе в правовой помощи");
        assertThat(rows(letter))
                .contains("Норма международного договора: Конвенция ООН против транснациональной организованной"
                        + " преступности (15 ноября 2000 года), ст. 18(21)(b)");
        assertThat(section(letter, "Мотивы отказа").paragraphs()).containsExactly("Мотивы.");
    }

    @Test
    void closesWithCourtesyOnlyWhereItLeaves() {
        var note = LetterSubject.of("closing_note", JSON.createObjectNode());
        assertThat(LETTERS.paper(HEAD, note, "UZ-GPO").wording().closing()).isEmpty();
        assertThat(request().wording().closing()).isEqualTo("С уважением,");
    }

    @Test
    void tellsNobodyOfCodesOfWaiting() {
        var answer = JSON.readTree("""
            {"answer": "interim", "items": [{"number": 1, "outcome": "waiting"}]}\
            """);
        var letter = LETTERS.message(HEAD, LetterSubject.of("interim_reply", answer), REQUEST);
        assertThat(rows(letter)).contains("Итог: Исполнение не завершено");
    }

    @Test
    void saysASumInAllItsDigits() {
        assertThat(damage("12500000.50")).contains("Размер ущерба: 12\u00a0500\u00a0000,50 EUR");
        assertThat(damage("1.25E+7")).contains("Размер ущерба: 12\u00a0500\u00a0000 EUR");
        assertThat(damage("7400.50")).contains("Размер ущерба: 7400.50 EUR");
        var kept = (ObjectNode) REQUEST.deepCopy();
        kept.putObject("damage").put("amount", 12_500_000.5).put("currency", "EUR");
        assertThat(conduct(kept)).contains("Размер ущерба: 12\u00a0500\u00a0000,5 EUR");
    }

    @Test
    void saysANumberOfAnyLength() {
        var content = (ObjectNode) REQUEST.deepCopy();
        var amount = new BigDecimal("12345678901234567890").toBigIntegerExact();
        content.putObject("damage").put("amount", amount).put("currency", "EUR");
        assertThat(conduct(content))
                .contains("Размер ущерба: 12\u00a0345\u00a0678\u00a0901\u00a0234\u00a0567\u00a0890 EUR");
    }

    private static List<String> damage(String amount) {
        var content = (ObjectNode) REQUEST.deepCopy();
        content.putObject("damage").put("amount", new BigDecimal(amount)).put("currency", "EUR");
        return conduct(content);
    }

    private static List<String> conduct(JsonNode content) {
        return section(LETTERS.request(HEAD, content, List.of()), "Сроки, конфиденциальность, порядок исполнения")
                .paragraphs();
    }

    @Test
    void answersInTheOrderInWhichTheOfficerAnswered() {
        var answers = new LinkedHashMap<String, String>();
        List.of("persons", "facts", "offences", "purpose", "damage", "acts")
                .forEach(key -> answers.put(key, "Сообщаем: " + key));
        var act = Act.draft("send_additional").answers(answers).act();
        var said = new ActSaid(mock(ReturnReasons.class), JSON).of(act, PaperPlan.SEALED);

        var letter = LETTERS.message(HEAD, LetterSubject.of("additional_information_reply", said), REQUEST);

        assertThat(section(letter, "Сообщаемые сведения").rows())
                .extracting(Letter.Row::value)
                .containsExactlyElementsOf(answers.values());
    }

    private static Letter request() {
        return LETTERS.request(HEAD, REQUEST, List.of());
    }

    private static Section section(Letter letter, String heading) {
        return letter.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rows(Letter letter) {
        return letter.sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> row.label() + ": " + row.value())
                .toList();
    }
}
