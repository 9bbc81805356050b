package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.Letter.Layout;
import org.rogatory.documents.letter.Letter.Prose;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.RequestSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A letter about a request in one language shows each of its texts with the translation beside it. */
class TranslatedMessageTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final Locale UZ = Locale.forLanguageTag("uz");
    private static final RequestLetters LETTERS = new RequestLetters(
            LAW,
            Directory.load(),
            new RequestSettings(false),
            Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC),
            (authority, language) -> Optional.empty());
    private static final JsonNode REQUEST =
            JSON.readTree("{\"language\": \"ru\", \"legal_basis\": [\"UNTOC\"], \"facts\": \"Toʻqima.\"}");
    private static final LetterHead ANSWERING =
            new LetterHead("KZ-MLA-2026-000007", "UZ-1/26", "KZ-GPO", "UZ", "UZ-GPO", null, null);
    private static final JsonNode ANSWER = JSON.readTree("""
        {"answer": "final", "text": "Ответ (вымышлено).", "text_language": "ru",
         "items": [{"number": 1, "type": "taking_evidence", "outcome": "executed", "result": "Допрошен (вымышлено).",
                    "text_language": "ru"}],
         "translation": {"version": 1, "from": "ru", "into": "uz", "layout": "sequence", "translator": "A. Synthetic",
           "certified": false, "sections": [
             {"key": "text", "name": "text", "text": "Javob (toʻqima)."},
             {"key": "items-0-result", "name": "result", "item": 0, "type": "taking_evidence",
              "text": "Soʻroq qilindi (toʻqima)."}]}}
        """);

    private static Letter letter(JsonNode said) {
        return LETTERS.message(ANSWERING, LetterSubject.of("answer_letter", said), REQUEST);
    }

    private static List<Prose> prose(Letter letter) {
        return letter.sections().stream()
                .flatMap(section -> section.prose().stream())
                .toList();
    }

    @Test
    void eachTextHasItsTranslationBesideIt() {
        var letter = letter(ANSWER);
        assertThat(letter.form().layout()).isEqualTo(Layout.SEQUENCE);
        assertThat(letter.language()).isEqualTo(UZ);
        assertThat(letter.title()).contains(" / ");
        assertThat(prose(letter))
                .contains(new Prose("Ответ (вымышлено).", "ru", new Prose("Javob (toʻqima).", "uz", null)))
                .filteredOn(prose -> prose.text().endsWith(": Допрошен (вымышлено)."))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.language()).isEqualTo("ru");
                    assertThat(String.valueOf(result.beside())).contains(": Soʻroq qilindi (toʻqima).", "uz");
                });
    }

    @Test
    void theLetterSaysByWhomTheTranslationIsAndThatNobodyCertifiesIt() {
        var letter = letter(ANSWER);
        assertThat(letter.sections())
                .flatExtracting(Letter.Section::rows)
                .extracting(Letter.Row::value)
                .contains("A. Synthetic");
        assertThat(prose(letter)).extracting(Prose::text).contains("Перевод не заверен.");
    }

    @Test
    void itsDataAndItsMessageSayTheSame() {
        var data = JSON.readTree(letter(ANSWER).data());
        assertThat(ContentSchema.ofLetters().violations(data)).isEmpty();
        var kind = "response_executed";
        assertThat(LetterAgreement.holds(kind, ANSWERING.reference(), ANSWER, data))
                .isTrue();
        var other = (ObjectNode) ANSWER.deepCopy();
        ((ObjectNode) other.at("/translation/sections/0")).put("text", "Boshqa (toʻqima).");
        assertThat(LetterAgreement.holds(kind, ANSWERING.reference(), other, data))
                .isFalse();
    }

    @Test
    void withoutATranslationItIsInOneLanguage() {
        var said = (ObjectNode) ANSWER.deepCopy();
        said.remove("translation");
        assertThat(letter(said).form().layout()).isEqualTo(Layout.ONE);
        assertThat(prose(letter(said))).allMatch(prose -> prose.beside() == null);
    }
}
