package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.Letter.Layout;
import org.rogatory.documents.letter.Letter.Prose;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.person.ProtectedPersons;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Letters about a request whose letter is in two languages are in both of them, and laid out as it is. */
class BilingualMessageTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final LetterText TEXT = new LetterText(LAW.labels(), Directory.load());
    private static final Locale UZ = Locale.forLanguageTag("uz");
    private static final Locale RU = Locale.forLanguageTag("ru");
    private static final RequestLetters LETTERS = new RequestLetters(
            LAW,
            Directory.load(),
            new RequestSettings(false),
            Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC),
            (authority, language) -> Optional.empty());
    private static final JsonNode REQUEST = JSON.readTree("""
        {"language": "ru", "translation": "certified", "legal_basis": ["UNTOC"], "facts": "Toʻqima.",
         "letter": {"layout": "columns", "texts": "uz"}}
        """);
    private static final LetterHead ANSWERING =
            new LetterHead("KZ-MLA-2026-000007", "UZ-1/26", "KZ-GPO", "UZ", "UZ-GPO", null, null);
    private static final JsonNode ANSWER = JSON.readTree("""
        {"answer": "final", "text": "Жауап (ойдан шығарылған).", "text_language": "kk",
         "items": [{"number": 1, "type": "taking_evidence", "outcome": "executed", "result": "Допрошен (вымышлено).",
                    "text_language": "ru"}]}
        """);

    private static JsonNode arrived() {
        return LetterLayout.told(REQUEST, ProtectedPersons.released(REQUEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer_letter", "refusal_notice", "return_letter", "information_term_notice", "reminder"})
    void aLetterAboutARequestInTwoLanguagesIsInBothToo(String kind) {
        var letter = LETTERS.message(ANSWERING, LetterSubject.of(kind, ANSWER), arrived());
        var opening = "kind." + kind;
        assertThat(letter.form().layout()).isEqualTo(Layout.COLUMNS);
        assertThat(letter.language()).isEqualTo(UZ);
        assertThat(letter.title()).isEqualTo(TEXT.title(kind, opening, UZ) + " / " + TEXT.title(kind, opening, RU));
        assertThat(letter.wording().date()).isEqualTo(both("date"));
        assertThat(prose(letter))
                .contains(new Prose(TEXT.phrase(opening, UZ), "uz", new Prose(TEXT.phrase(opening, RU), "ru", null)));
    }

    @Test
    void whatItsWriterSaysStandsInItOnceAndInItsLanguage() {
        var letter = LETTERS.message(ANSWERING, LetterSubject.of("answer_letter", ANSWER), arrived());
        assertThat(prose(letter)).containsOnlyOnce(new Prose("Жауап (ойдан шығарылған).", "kk", null));
        assertThat(rows(letter))
                .filteredOn(row -> "Допрошен (вымышлено).".equals(row.value()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.language()).isEqualTo("ru");
                    assertThat(row.label()).contains(" / ");
                });
        var kazakh = LetterText.tongue("kk", UZ) + " / " + LetterText.tongue("kk", RU);
        assertThat(rows(letter)).contains(new Row(both("fact.text_language"), kazakh));
        var data = JSON.readTree(letter.data());
        assertThat(ContentSchema.ofLetters().violations(data)).isEmpty();
        assertThat(data.at("/content/text").asString()).isEqualTo("Жауап (ойдан шығарылған).");
        assertThat(data.at("/sender/state").asString()).isEqualTo(letter.head().state());
    }

    @Test
    void ofARequestInOneLanguageTheOtherStateLearnsNoLayoutAndAnswersInOne() {
        for (var change : List.of("texts", "layout")) {
            var content = (ObjectNode) REQUEST.deepCopy();
            ((ObjectNode) content.path("letter")).remove(change);
            assertInOne(content);
        }
        assertInOne(((ObjectNode) REQUEST.deepCopy()).put("translation", "not_needed"));
    }

    private static void assertInOne(ObjectNode content) {
        var released = LetterLayout.told(content, ProtectedPersons.released(content));
        assertThat(released.has("letter")).isFalse();
        var letter = LETTERS.message(ANSWERING, LetterSubject.of("answer_letter", ANSWER), released);
        assertThat(letter.form().layout()).isEqualTo(Layout.ONE);
        assertThat(letter.title()).doesNotContain(" / ");
        assertThat(prose(letter)).allMatch(prose -> prose.beside() == null);
    }

    private static String both(String key) {
        return TEXT.phrase(key, UZ) + " / " + TEXT.phrase(key, RU);
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
}
