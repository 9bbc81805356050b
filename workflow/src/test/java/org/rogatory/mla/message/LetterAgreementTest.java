package org.rogatory.mla.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.directory.Directory;
import org.rogatory.law.ReferenceData;
import org.rogatory.law.Scenario;
import org.rogatory.mla.MlaSettings;
import org.rogatory.mla.person.ProtectedPersons;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The letters that we send say what their messages say; a letter that does not is told from them. */
class LetterAgreementTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final MlaLetters LETTERS = new MlaLetters(
            LAW,
            Directory.load(),
            new MlaSettings(true),
            Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC));
    private static final String FILE = "UZ-MLA-2026-000123";
    private static final LetterHead HEAD = new LetterHead(FILE, "KZ-7/26", "UZ-GPO", "KZ", "KZ-GPO", null, null);
    private static final JsonNode ANSWER = JSON.readTree("""
        {"answer": "final", "text": "Synthetic answer.", "reasons": ["incomplete", "form"], "internal": "never",
         "items": [{"number": 1, "type": "bank_records", "outcome": "executed", "result": "Synthetic result."}]}
        """);

    static Stream<Scenario> scenarios() {
        return LAW.scenarios().stream()
                .filter(scenario -> List.of("mla_request", "service_short_form")
                        .contains(scenario.content().path("form").asString("")));
    }

    private static ObjectNode data(JsonNode content) {
        return (ObjectNode)
                JSON.readTree(LETTERS.request(HEAD, content, List.of()).data());
    }

    private static boolean holds(JsonNode payload, JsonNode data) {
        return LetterAgreement.holds("mla_request", FILE, payload, data);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyRequestSaysWhatItsMessageSaysInEveryLanguage(Scenario scenario) {
        for (var language : LetterLanguages.WRITTEN) {
            var content = (ObjectNode) scenario.content().deepCopy();
            content.put("language", language);
            var sent = ProtectedPersons.released(content);
            var data = data(content);
            assertThat(LetterAgreement.known(data)).isTrue();
            assertThat(holds(sent, data)).as(language).isTrue();
            assertThat(LetterAgreement.holds("mla_request", "UZ-MLA-2026-000124", sent, data))
                    .as("a letter of another file")
                    .isFalse();
            assertThat(LetterAgreement.holds("spontaneous_information", FILE, sent, data))
                    .as("a letter of another kind")
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aMessageThatAsksForSomethingElseIsToldFromItsLetter(Scenario scenario) {
        var content = scenario.content();
        var data = data(content);
        assertThat(holds(changed(content, sent -> sent.put("facts", "Other facts.")), data))
                .isFalse();
        assertThat(holds(changed(content, sent -> sent.withArray("assistance").addObject()), data))
                .as("one more item")
                .isFalse();
        assertThat(holds(changed(content, sent -> sent.remove("assistance")), data))
                .isFalse();
        assertThat(holds(changed(content, sent -> sent.put("new_facts", "Added facts.")), data))
                .as("what letters show, and this one does not")
                .isFalse();
        assertThat(holds(changed(content, sent -> sent.put("languages_known", "ru")), data))
                .as("what no letter shows")
                .isTrue();
    }

    private static JsonNode changed(JsonNode content, Consumer<ObjectNode> change) {
        var sent = (ObjectNode) ProtectedPersons.released(content).deepCopy();
        change.accept(sent);
        return sent;
    }

    @Test
    void anAnswerSaysWhatItsMessageSays() {
        var letter = LETTERS.message(HEAD, LetterSubject.of("answer_letter", ANSWER), JSON.createObjectNode());
        var data = (ObjectNode) JSON.readTree(letter.data());
        assertThat(LetterAgreement.holds("response_executed", FILE, ANSWER, data))
                .isTrue();
        assertThat(LetterAgreement.holds("refusal_notice", FILE, ANSWER, data)).isFalse();
        var other = (ObjectNode) ANSWER.deepCopy();
        other.withArray("reasons").remove(0);
        assertThat(LetterAgreement.holds("response_executed", FILE, other, data))
                .isFalse();
        ((ObjectNode) data.path("content")).removeAll();
        assertThat(LetterAgreement.holds("response_executed", FILE, ANSWER, data))
                .as("a letter that says nothing")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "\"text\"", "null", "{\"schema\":\"invoice-1\"}"})
    void dataOfAnotherShapeAreNotCompared(String data) {
        assertThat(LetterAgreement.known(JSON.readTree(data))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "{\"text\":[1]}", "{\"text\":{\"a\":1}}", "{\"items\":[[1]]}"})
    void whateverIsSentBreaksNothing(String payload) {
        var data = JSON.createObjectNode().put("reference", FILE).put("kind", "reminder");
        data.putObject("content").put("text", "Synthetic.");
        assertThat(LetterAgreement.holds("reminder", FILE, JSON.readTree(payload), data))
                .isFalse();
    }
}
