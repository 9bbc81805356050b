package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.RequestSettings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Letters on what is promised for a person, and on consent after he was given up. */
class AssuranceLettersTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final ContentSchema SCHEMA = ContentSchema.ofLetters();
    private static final RequestLetters LETTERS = new RequestLetters(
            LAW,
            Directory.load(),
            new RequestSettings(false),
            Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC),
            (authority, language) -> Optional.empty());
    private static final LetterHead HEAD =
            new LetterHead("TJ-EXT-2026-000001", "KZ-7/26", "TJ-GPO", "KZ", "KZ-GPO", null, null);

    private static ObjectNode scenario() {
        return LAW.scenarios().stream()
                .filter(scenario -> scenario.id().equals("SC-04"))
                .map(scenario -> (ObjectNode) scenario.content().deepCopy())
                .findFirst()
                .orElseThrow();
    }

    private static Section section(Letter letter, String heading) {
        return letter.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> rows(Letter letter) {
        return letter.sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> row.label() + ": " + row.value());
    }

    @ParameterizedTest
    @CsvSource({
        "assurance_request,Запрос о гарантии,Текст запрашиваемой гарантии",
        "assurance_reply,Гарантия,Текст гарантии",
        "assurance_report,Сообщение о соблюдении гарантии,Сообщение"
    })
    void saysWhichAssuranceItIsAboutAndInWhichWords(String kind, String title, String heading) {
        var said = JSON.readTree("""
            {"assurance": "fair_trial", "assurance_number": 4, "text": "He is tried by a court (synthetic)."}""");
        var letter = LETTERS.message(HEAD, LetterSubject.of(kind, said), scenario());

        assertThat(letter.title()).isEqualTo(title);
        assertThat(rows(letter)).contains("Гарантия: Справедливый суд с защитником и переводчиком");
        assertThat(section(letter, heading).paragraphs()).containsExactly("He is tried by a court (synthetic).");
        assertThat(SCHEMA.violations(JSON.readTree(letter.data()))).isEmpty();
        assertThat(letter.data()).doesNotContain("assurance_number");
    }

    @Test
    void tellsWhatWasDecidedAndNotWhy() {
        var said = JSON.readTree("""
            {"assurance": "fair_trial", "assurance_number": 4, "choice": "assurance_rejected"}""");
        var letter = LETTERS.message(HEAD, LetterSubject.of("assurance_decision", said), scenario());

        assertThat(letter.title()).isEqualTo("Решение о гарантии");
        assertThat(rows(letter))
                .contains("Гарантия: Справедливый суд с защитником и переводчиком", "Решение: гарантия не принята");
        assertThat(SCHEMA.violations(JSON.readTree(letter.data()))).isEmpty();
    }

    private static ObjectNode consent() {
        var content = scenario().put("form", "speciality_consent_request").put("language", "en");
        content.remove("provisional");
        content.putObject("extradition")
                .put("consent_purpose", "re_extradition")
                .put("third_state", "UZ")
                .put("surrendered_on", "2026-05-20")
                .put("statement", "He has no objection (synthetic).");
        return content;
    }

    @Test
    void consentIsAskedForInWordsOfItsOwn() {
        var letter = LETTERS.request(HEAD, consent(), List.of());
        var data = JSON.readTree(letter.data());

        assertThat(letter.title()).isEqualTo("Request for Consent after the Surrender of a Person");
        assertThat(rows(letter))
                .contains(
                        "Consent to: extradition to a third State",
                        "Third State: Uzbekistan",
                        "Surrendered on: 20.05.2026");
        assertThat(SCHEMA.violations(data)).isEmpty();
        assertThat(LetterAgreement.holds("speciality_consent_request", HEAD.reference(), consent(), data))
                .isTrue();
    }

    @Test
    void theAnswerToItSpeaksOfConsentAndOfNoExtradition() {
        var said = JSON.readTree("{\"decision\": \"granted\", \"text\": \"Why.\"}");
        var letter = LETTERS.message(HEAD, LetterSubject.of("extradition_decision", said), consent());
        assertThat(letter.title()).isEqualTo("Ответ на запрос о согласии после выдачи");
        assertThat(rows(letter)).anyMatch(row -> row.endsWith(": согласие дано"));
    }
}
