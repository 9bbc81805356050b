package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.message.held.MessageLetter;
import tools.jackson.databind.json.JsonMapper;

/** A letter on an arrest, a transit, consent after a surrender or information names that and nothing else. */
class ExtraditionWordsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final LetterText TEXT = new LetterText(LAW.labels(), Directory.load());

    private static final RequestLetters LETTERS = new RequestLetters(
            LAW,
            Directory.load(),
            new RequestSettings(false),
            Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC),
            (authority, language) -> Optional.empty());
    private static final LetterHead HEAD =
            new LetterHead("KZ-EXT-2026-000001", "TJ-7/26", "KZ-GPO", "TJ", "TJ-GPO", null, null);

    /** Such requests do not come again corrected, nobody is consulted on a consent, and nobody is tried on them. */
    private static final Set<String> NOT_WRITTEN = Set.of(
            "kind.request.corrected.arrest",
            "title.request.corrected.arrest",
            "kind.request.corrected.transit",
            "title.request.corrected.transit",
            "kind.request.corrected.consent",
            "title.request.corrected.consent",
            "kind.consultation_request.consent",
            "kind.feedback_notice.arrest",
            "title.feedback_notice.arrest",
            "kind.feedback_notice.transit",
            "title.feedback_notice.transit",
            "kind.feedback_notice.consent",
            "title.feedback_notice.consent");

    /** Where nothing was asked nobody asks back, answers, refuses, reminds or reports; no person is handed over. */
    private static final Set<String> OF_A_REQUEST = Set.of(
            "additional_information_request",
            "information_term_notice",
            "reminder",
            "interim_reply",
            "feedback_notice",
            "consultation_request",
            "incident_reply",
            "item_withdrawal",
            "extradition_decision",
            "surrender_notice",
            "release_notice",
            "custody_notice",
            "provisional_arrest_request",
            "transfer_outcome_notice",
            "consent_notice",
            "assurance_request",
            "assurance_reply",
            "assurance_decision",
            "assurance_report");

    @ParameterizedTest
    @ValueSource(strings = {"", "_ru", "_uz"})
    void whateverIsSaidOfAnExtraditionIsSaidOfAnArrestATransitAndAConsent(String language) throws IOException {
        var words = keys(language);
        var wanted = words.stream()
                .filter(key -> key.matches("(kind|title)\\..+\\.extradition"))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .flatMap(key -> Stream.of(key + ".arrest", key + ".transit", key + ".consent"))
                .filter(key -> !NOT_WRITTEN.contains(key))
                .toList();

        assertThat(wanted).isNotEmpty();
        assertThat(words).containsAll(wanted);
    }

    @ParameterizedTest
    @CsvSource({"transit_request, transit", "speciality_consent_request, consent"})
    void aNoteThatPassesOnSuchARequestNamesIt(String form, String named) {
        var payload = JSON.createObjectNode();
        var note = new LetterSubject("note_verbale", "kind.note_verbale.request", payload, List.of());

        var own = ExtraditionWords.of(note, JSON.createObjectNode().put("form", form), TEXT);

        assertThat(own.opening()).isEqualTo("kind.note_verbale.request." + named);
        assertThat(TEXT.phrase(own.opening(), Locale.ENGLISH)).contains("a request for " + named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acknowledgement",
                "additional_information_request",
                "additional_information_reply",
                "interim_reply",
                "refusal_notice",
                "postponement_notice",
                "return_letter",
                "reminder",
                "withdrawal_notice",
                "consultation_request",
                "custody_notice",
                "release_notice",
                "cover_letter"
            })
    void aLetterOnAnArrestSpeaksOfNoRequestForExtradition(String kind) {
        var content = JSON.createObjectNode().put("form", "provisional_arrest_request");
        var own = ExtraditionWords.of(LetterSubject.of(kind, JSON.createObjectNode()), content, TEXT);

        assertThat(ExtraditionWords.items(own)).isEqualTo("forms.extradition_request.items");
        for (var language : List.of("en", "ru", "uz")) {
            var locale = Locale.forLanguageTag(language);
            assertThat(TEXT.phrase(own.opening(), locale) + TEXT.title(kind, own.opening(), locale))
                    .doesNotContainIgnoringCase("extradition")
                    .doesNotContainIgnoringCase("выдач")
                    .doesNotContainIgnoringCase("ekstraditsiya")
                    .doesNotContainIgnoringCase("legal assistance");
        }
    }

    /** How letters on information can begin: those of all messages, but for what only a request brings about. */
    static List<String> onInformation() throws IOException {
        var written = MessageLetter.WRITTEN.stream().filter(kind -> !OF_A_REQUEST.contains(kind));
        var kinds = Stream.concat(written, Stream.of("return_letter", "cover_letter", "note_verbale"))
                .toList();
        return keys("").stream()
                .filter(key -> key.startsWith("kind.") && kinds.contains(key.split("\\.")[1]))
                .filter(key -> !key.matches(".+\\.(extradition|arrest|transit|consent|transfer)"))
                .filter(key -> !key.endsWith(".spontaneous_information"))
                .filter(key -> !"kind.additional_information_reply".equals(key))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("onInformation")
    void informationGivenUnaskedIsCalledNoRequestForLegalAssistance(String opening) {
        var kind = opening.split("\\.")[1];
        var subject = new LetterSubject(kind, opening, JSON.createObjectNode(), List.of());
        var content = JSON.createObjectNode().put("form", "spontaneous_information");
        var own = ExtraditionWords.of(subject, content, TEXT);

        for (var language : List.of("en", "ru", "uz")) {
            var locale = Locale.forLanguageTag(language);
            assertThat(TEXT.phrase(own.opening(), locale) + TEXT.title(kind, own.opening(), locale))
                    .doesNotContainIgnoringCase("legal assistance")
                    .doesNotContainIgnoringCase("правовой помощи")
                    .doesNotContainIgnoringCase("huquqiy yordam")
                    .doesNotContain("named in the request");
        }
    }

    @Test
    void theTitleOfAnInterimReplyOnATransitNamesTheTransit() {
        assertThat(TEXT.title("interim_reply", "kind.interim_reply.due.transit", Locale.ENGLISH))
                .isEqualTo("Interim Reply to a Request for Transit");
    }

    @Test
    void theDecisionOnATransitGrantsNoExtraditionAndItsAppointmentIsNoSurrender() {
        assertThat(rows("extradition_decision", "transit_request", """
                {"decision": "granted", "conditions": "Under guard."}"""))
                .contains("Решение: транзитная перевозка разрешена", "Условия транзитной перевозки: Under guard.");
        assertThat(rows("surrender_notice", "transit_request", """
                {"verb": "schedule_surrender", "place": "Kordai"}"""))
                .contains("Событие: назначены время и место провоза", "Место провоза: Kordai");
        assertThat(rows("postponement_notice", "transit_request", """
                {"choice": "surrender"}"""))
                .anyMatch(row -> row.endsWith(": провоз лица; решение о транзитной перевозке остаётся в силе"));
    }

    @Test
    void aRequestForAnArrestIsWithdrawnAndNoOther() {
        var letter = letter("withdrawal_notice", "provisional_arrest_request", "{}");
        assertThat(letter.title()).isEqualTo("Отзыв ходатайства о взятии под стражу");
        assertThat(letter.sections().get(0).paragraphs())
                .singleElement()
                .asString()
                .startsWith("Отзываем наше ходатайство о взятии под стражу.");
    }

    @Test
    void aRequestForAnArrestIsWithdrawnByItsNameAlsoWhereTheFileAsksForMoreByNow() {
        var letter = letter("withdrawal_notice", "extradition_request", """
                {"form": "provisional_arrest_request"}""");
        assertThat(letter.title()).isEqualTo("Отзыв ходатайства о взятии под стражу");
    }

    @Test
    void theConditionsOfAConsentAreNotThoseOfAnExtradition() {
        assertThat(rows("extradition_decision", "speciality_consent_request", """
                {"decision": "granted", "conditions": "For this act alone."}"""))
                .contains("Решение: согласие дано", "Условия согласия: For this act alone.");
    }

    @Test
    void theResultOfTheProceedingsIsNoUseOfEvidence() {
        var told = letter("feedback_notice", "extradition_request", """
                {"items": [], "choice": "convicted", "happened_on": "2027-03-01", "text": "Ten years (synthetic)."}""");
        assertThat(told.title()).isEqualTo("Сообщение о результатах уголовного производства");
        assertThat(told.sections().get(0).paragraphs())
                .containsExactly("Сообщаем о результатах уголовного производства в отношении лица, выданного Вами.");
        assertThat(rows(told))
                .contains("Результат: лицо осуждено", "Дата окончательного решения: 01.03.2027")
                .noneMatch(row -> row.startsWith("Использование"));
        assertThat(letter("feedback_notice", "mla_request", "{\"choice\": \"used\"}")
                        .title())
                .isEqualTo("Сообщение об использовании результатов правовой помощи");
    }

    @Test
    void anExtraditionKeepsItsWords() {
        assertThat(rows("extradition_decision", "extradition_request", """
                {"decision": "granted", "conditions": "No death penalty."}"""))
                .contains("Решение: выдача разрешена", "Условия выдачи: No death penalty.");
        assertThat(rows("surrender_notice", "extradition_request", """
                {"verb": "schedule_surrender", "place": "Kordai"}"""))
                .contains("Событие: назначены время и место передачи", "Место передачи: Kordai");
    }

    private static List<String> rows(String kind, String form, String payload) {
        return rows(letter(kind, form, payload));
    }

    private static List<String> rows(Letter letter) {
        return letter.sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> row.label() + ": " + row.value())
                .toList();
    }

    private static Letter letter(String kind, String form, String payload) {
        var content = JSON.createObjectNode().put("form", form);
        content.putArray("legal_basis").add("CHISINAU-2002");
        return LETTERS.message(HEAD, LetterSubject.of(kind, JSON.readTree(payload)), content);
    }

    private static Set<String> keys(String language) throws IOException {
        var words = new Properties();
        try (var in =
                ExtraditionWordsTest.class.getResourceAsStream("/letters/mla/letters" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words.stringPropertyNames();
    }
}
