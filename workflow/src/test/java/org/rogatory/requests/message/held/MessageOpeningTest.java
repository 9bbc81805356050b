package org.rogatory.requests.message.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.message.letter.LetterHead;
import org.rogatory.requests.message.letter.LetterSubject;
import org.rogatory.requests.message.letter.RequestLetters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A letter begins with what its sender can say at that moment, and asks nothing that the other State cannot answer. */
class MessageOpeningTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final RequestLetters LETTERS = new RequestLetters(
            ReferenceData.load(),
            Directory.load(),
            new RequestSettings(false),
            Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC),
            (authority, language) -> Optional.empty());
    private static final LetterHead HEAD =
            new LetterHead("UZ-MLA-2026-000123", "18/26", "UZ-GPO", "KZ", "KZ-GPO", null, null);
    private static final JsonNode BREACH = JSON.readTree("""
            {"choice": "breached", "text": "A page was published (synthetic)."}""");

    private static CaseFile file(boolean outgoing, String form, String status) {
        var file = mock(CaseFile.class);
        when(file.outgoing()).thenReturn(outgoing);
        when(file.form()).thenReturn(form);
        when(file.status()).thenReturn(status);
        return file;
    }

    private static Letter letter(String kind, String opening, String form, JsonNode payload) {
        var content = JSON.createObjectNode().put("form", form);
        content.putArray("legal_basis").add("UNTOC").add("CHISINAU-2002");
        return LETTERS.message(HEAD, new LetterSubject(kind, opening, payload, List.of()), content);
    }

    private static String first(Letter letter) {
        return String.join(" ", letter.sections().get(0).paragraphs());
    }

    private static List<String> rows(Letter letter) {
        return letter.sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> row.label() + ": " + row.value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "true, mla_request, transmitted, kind.incident_notice.told",
        "true, mla_request, answered, kind.incident_notice.told",
        "false, mla_request, in_execution, kind.incident_notice",
        "false, mla_request, executed, kind.incident_notice",
        "false, mla_request, answered, kind.incident_notice.told",
        "false, mla_request, closed, kind.incident_notice.told",
        "false, spontaneous_information, noted, kind.incident_notice.told"
    })
    void onlyWhoStillExecutesAsksWhetherToGoOnAfterABreach(
            boolean outgoing, String form, String status, String opening) {
        assertThat(MessageOpening.of(file(outgoing, form, status), "incident_notice", BREACH))
                .isEqualTo(opening);
    }

    @Test
    void whoAsksNothingNamesTheArticleOnConfidentialityAllTheSame() {
        var asking = letter("incident_notice", "kind.incident_notice", "mla_request", BREACH);
        var telling = letter("incident_notice", "kind.incident_notice.told", "mla_request", BREACH);
        var unasked = letter("incident_notice", "kind.incident_notice.told", "spontaneous_information", BREACH);

        assertThat(first(asking)).contains("следует ли тем не менее исполнять запрос");
        assertThat(first(telling)).isNotBlank().doesNotContain("следует ли");
        assertThat(first(unasked)).contains("конфиденциальность информации").doesNotContain("запрос");
        assertThat(rows(asking)).anyMatch(row -> row.startsWith("Норма международного договора: "));
        assertThat(rows(telling)).isEqualTo(rows(asking));
        assertThat(rows(unasked)).isEqualTo(rows(asking));
        assertThat(telling.title()).isEqualTo(asking.title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mla_request | В дополнение к нашему запросу о правовой помощи",
                "spontaneous_information | В дополнение к информации",
                "extradition_request | В дополнение к нашему требованию о выдаче",
                "transit_request | В дополнение к нашей просьбе о транзитной",
                "speciality_consent_request | В дополнение к нашему запросу о согласии",
                "transfer_sentenced_request | В дополнение к нашей просьбе о передаче"
            })
    void aCertifiedTranslationThatComesLaterAnswersNoQuestion(String form, String begun) {
        var payload = JSON.createObjectNode().put("certified", true).put("certifier", "T. (synthetic)");
        var opening = MessageOpening.of(file(true, form, "acknowledged"), "additional_information_reply", payload);
        var letter = letter("additional_information_reply", opening, form, payload);

        assertThat(first(letter)).startsWith(begun).endsWith("заверенный перевод.");
        assertThat(letter.title()).startsWith("Заверенный перевод ");
        assertThat(letter.kind()).isEqualTo("additional_information_reply");
    }

    @Test
    void aReplyToAQuestionIsCalledOne() {
        var file = file(true, "mla_request", "information_requested");
        assertThat(MessageOpening.of(file, "additional_information_reply", JSON.createObjectNode()))
                .isEqualTo("kind.additional_information_reply");
    }
}
