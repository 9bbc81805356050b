package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.ContentJson;
import org.rogatory.law.ReferenceData;
import org.rogatory.law.Scenario;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.person.ProtectedPersons;
import org.rogatory.requests.translation.ProseParts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The letters that we send say what their messages say; a letter that does not is told from them. */
class LetterAgreementTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final RequestLetters LETTERS = new RequestLetters(
            LAW,
            Directory.load(),
            new RequestSettings(true),
            Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC),
            (authority, language) -> Optional.empty());
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

    @Test
    void signsThatALetterShowsAsCodesAreTheSameAndNoOthers() {
        var content = scenarios().findFirst().orElseThrow().content();
        var letter = data(content);
        var facts = (ObjectNode) letter.path("content");
        facts.put("facts", "[U+0645 U+062D] came");
        assertThat(holds(changed(content, sent -> sent.put("facts", "\u0645\u062D\u202E ca\u200Bme")), letter))
                .isTrue();
        assertThat(holds(changed(content, sent -> sent.put("facts", "\u0645\u0645 came")), letter))
                .isFalse();
        facts.put("facts", "[U+FFFFFF] came");
        assertThat(holds(changed(content, sent -> sent.put("facts", "[U+FFFFFF] came")), letter))
                .isTrue();
    }

    /** What a scenario asks, with the translation of its texts in the letter itself. */
    private static ObjectNode bilingual(Scenario scenario, String layout, String language) {
        var content = (ObjectNode) scenario.content().deepCopy();
        content.put("language", language).remove("translation_into");
        content.putObject("letter").put("layout", layout).put("texts", "ru".equals(language) ? "uz" : "ru");
        return content;
    }

    private static ObjectNode beside(ObjectNode content) {
        var translated = JSON.createObjectNode().put("version", 1).put("translator", "TESTOV Rustam");
        translated.put("into", content.path("language").asString()).put("certified", true);
        translated.putObject("certifier").put("name", "TESTOVA Lola").put("date", "2026-04-19");
        var sections = translated.putArray("sections");
        for (var part : new ProseParts(LAW).of(content)) {
            var section = sections.addObject().put("key", part.key()).put("name", part.name());
            if (part.item() != null) {
                section.put("item", part.item()).put("type", part.type());
            }
            section.put("text", "Synthetic translation.");
        }
        return (ObjectNode) JSON.readTree(
                LETTERS.request(HEAD, content, translated, Enclosed.NOTHING).data());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aRequestInTwoLanguagesSaysWhatItsMessageSays(Scenario scenario) {
        for (var layout : List.of("columns", "sequence")) {
            for (var language : LetterLanguages.WRITTEN) {
                var content = bilingual(scenario, layout, language);
                var data = beside(content);
                assertThat(data.at("/content/translation/into").asString("")).isEqualTo(language);
                var sent = (ObjectNode) ProtectedPersons.released(content).deepCopy();
                assertThat(holds(sent, data)).as(layout + " " + language).isTrue();
                sent.putObject("translation").put("state", "certified").put("reason", "Synthetic.");
                assertThat(holds(sent, data)).as("said with a reason").isTrue();
                sent.put("facts", "Other facts.");
                assertThat(holds(sent, data)).as("other facts").isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nowhere",
                "persons",
                "facts/0",
                "assistance-",
                "assistance-0",
                "assistance-0-",
                "assistance-99-questions",
                "assistance-99999999999-questions"
            })
    void aTranslationOfWhatIsNotAskedIsTold(String key) {
        var content = bilingual(scenarios().findFirst().orElseThrow(), "columns", "uz-Cyrl");
        var data = beside(content);
        var sent = changed(content, all -> all.remove("persons"));
        ((ObjectNode) data.path("content")).remove("persons");
        assertThat(holds(sent, data)).isTrue();
        var sections = ((ObjectNode) data.at("/content/translation")).withArray("sections");
        sections.addObject().put("key", key).put("text", "Synthetic.");
        assertThat(holds(sent, data)).isFalse();
    }

    @Test
    void aTranslatedItemIsTheOneThatIsAsked() {
        var sent = JSON.readTree("""
                {"assistance": [{"type": "taking_evidence", "facts": {"questions": ["Synthetic?"]}}]}
                """);
        var data = JSON.createObjectNode().put("reference", FILE).put("kind", "request");
        var content = data.putObject("content");
        content.set("assistance", sent.path("assistance"));
        var section = content.putObject("translation").putArray("sections").addObject();
        section.put("key", "assistance-0-questions").put("item", 0).put("type", "taking_evidence");
        assertThat(holds(sent, data)).isTrue();
        section.put("type", "bank_records");
        assertThat(holds(sent, data)).isFalse();
        section.put("type", "taking_evidence").put("item", 1);
        assertThat(holds(sent, data)).isFalse();
        content.put("translation", "certified");
        assertThat(holds(sent, data)).as("what stands in the message alone").isFalse();
    }

    @Test
    void whatIsToldItemByItemAndWhoCertifiedIsInBoth() {
        var payload = JSON.readTree("""
                {"text": "Synthetic.", "certified": true, "certifier": "TESTOVA Lola", "reference": "12/3",
                 "happened_on": "2026-04-19", "particulars": {"estimate": "Two weeks (synthetic)."}}
                """);
        for (var kind : List.of("additional_information_reply", "acknowledgement")) {
            var letter = LETTERS.message(HEAD, LetterSubject.of(kind, payload), JSON.createObjectNode());
            var data = (ObjectNode) JSON.readTree(letter.data());
            assertThat(LetterAgreement.holds(kind, FILE, payload, data)).isTrue();
            ((ObjectNode) data.at("/content/particulars")).put("estimate", "Two years (synthetic).");
            assertThat(LetterAgreement.holds(kind, FILE, payload, data)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "7.50, 7.5, true",
        "12500000.50, 1.25000005E7, true",
        "7, 7.0, true",
        "999999999999998.99, 999999999999998.99, true",
        "999999999999998.99, 9.99999999999999E14, true",
        "9.99999999999999E14, 999999999999998.99, true",
        "999999999999998.99, 999999999999998.98, false",
        "7.50, 7.51, false",
        "7.50, 1E+999999999, false",
        "1E+999999999, 1E+999999999, true"
    })
    void numbersAreComparedByValue(String said, String sent, boolean same) {
        var json = ContentJson.mapper();
        var data = JSON.createObjectNode().put("reference", FILE).put("kind", "reminder");
        data.set("content", json.readTree("{\"count\": " + said + "}"));
        assertThat(LetterAgreement.holds("reminder", FILE, json.readTree("{\"count\": " + sent + "}"), data))
                .isEqualTo(same);
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
        var dated = ((ObjectNode) ANSWER.deepCopy()).put("as_of", "2026-04-20T06:00:00Z");
        assertThat(LetterAgreement.holds("response_executed", FILE, dated, data))
                .as("of which moment it is no letter says")
                .isTrue();
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
