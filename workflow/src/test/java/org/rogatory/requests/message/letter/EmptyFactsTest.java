package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.message.letter.MessageSections.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was not filled in stands in no letter: no row without a value, no part without a row, nothing in its data. */
class EmptyFactsTest {

    private static final ReferenceData LAW = ReferenceData.load();
    private static final LetterText TEXT = new LetterText(LAW.labels(), Directory.load());
    private static final Citations CITATIONS = new Citations(TEXT, LAW);
    private static final JsonNode CONTENT = JsonMapper.shared().readTree("""
            {"case_number": " ", "damage": "", "conducting_authority": "Unit 1 (synthetic)",
             "persons": [{"role": "witness", "name": "SYNTHETIC Person", "address": "", "tax_id": null,
                          "parents": ["", null]}],
             "assistance": [{"type": "bank_records",
                             "facts": {"account": "", "holder": "H", "period": [], "court_order": {"by": ""}}}]}
            """);

    @Test
    void noRowOfARequestIsEmpty() {
        var parts =
                new RequestSections(TEXT, CITATIONS).parts(RequestSections.shown(CONTENT), "request", Locale.ENGLISH);
        assertThat(parts.stream().flatMap(part -> part.section().rows().stream()))
                .extracting(Row::value)
                .isNotEmpty()
                .noneMatch(String::isBlank);
        assertThat(part(parts, "conduct").empty()).isTrue();
        assertThat(part(parts, "case").section().rows()).hasSize(1);
    }

    private static LetterPart part(List<LetterPart> parts, String key) {
        return parts.stream().filter(part -> part.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void theDataOfTheLetterHasNoMoreThanItsPages() {
        var shown = RequestSections.shown(CONTENT);
        assertThat(shown.path("persons").path(0).propertyNames()).containsExactlyInAnyOrder("role", "name");
        assertThat(shown.path("assistance").path(0).path("facts").propertyNames())
                .containsExactly("holder");
    }

    @ParameterizedTest
    @CsvSource({"true, 2", "false, 1"})
    void whatIsNotTickedIsNotSaid(boolean oralFirst, int sentences) {
        var content = JsonMapper.shared().createObjectNode();
        content.putObject("urgency").put("urgent", true).put("oral_first", oralFirst);
        var shown = RequestSections.shown(content);
        assertThat(shown.path("urgency").has("oral_first")).isEqualTo(oralFirst);
        var parts = new RequestSections(TEXT, CITATIONS).parts(shown, "request", Locale.ENGLISH);
        assertThat(part(parts, "conduct").section().paragraphs())
                .hasSize(sentences)
                .contains("The request is urgent.");
        var data = JsonMapper.shared().createObjectNode().put("reference", "UZ-MLA-2026-000001");
        data.put("kind", "request").set("content", shown);
        assertThat(LetterAgreement.holds("mla_request", "UZ-MLA-2026-000001", content, data))
                .isTrue();
    }

    @Test
    void noRowOfAMessageIsEmpty() {
        var payload = JsonMapper.shared().readTree("""
                {"reference": " ", "text": "", "answers": {"facts": "", "persons": "One person."},
                 "items": [{"number": 1, "outcome": "executed", "result": ""}]}
                """);
        var subject = LetterSubject.of("additional_information_reply", payload);
        var said = new Said(subject, List.of(), Locale.ENGLISH);
        var sections = new MessageSections(TEXT, CITATIONS).of(said, payload);
        assertThat(sections.stream().map(Section::rows).flatMap(List::stream))
                .extracting(Row::value)
                .hasSize(2)
                .noneMatch(String::isBlank);
        assertThat(sections.stream().map(Section::paragraphs).flatMap(List::stream))
                .isNotEmpty()
                .noneMatch(String::isBlank);
    }
}
