package org.rogatory.requests.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What of a request of ours is closed to whom it is not for, in each version, and what stays when he writes. */
class OutgoingSectionsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String WHOLE = """
            {"facts": "What happened.", "purpose": "Proof.", "case_number": "1/26",
             "assistance": [{"type": "bank_records", "facts": {"account": "1"}},
              {"type": "witness", "facts": {"questions": "Which?"}},
              {"type": "bank_records", "facts": {"account": "3"}}]}
            """;

    private final OutgoingSections sections = new OutgoingSections();

    private static JsonNode content(String json) {
        return JSON.readTree(json);
    }

    @Test
    void whatIsClosedStaysAsItStandsAndTheRestIsWritten() {
        var keys = Set.of("facts", "assistance-2");
        var given = content("""
                {"facts": " ", "purpose": "Another.", "assistance": [{"type": "bank_records"}, {"type": "witness"},
                 {"type": "bank_records"}, {"type": "search"}]}
                """);
        assertThat(sections.says(given, keys)).isFalse();
        assertThat(sections.moves(given, content(WHOLE), keys)).isFalse();

        var written = sections.with(given, content(WHOLE), keys);

        assertThat(written.path("facts").asString()).isEqualTo("What happened.");
        assertThat(written.path("purpose").asString()).isEqualTo("Another.");
        assertThat(written.at("/assistance/1/facts/questions").asString()).isEqualTo("Which?");
        assertThat(written.at("/assistance/0").has("facts")).isFalse();
        assertThat(written.path("assistance").size()).isEqualTo(4);
    }

    @Test
    void whoSaysSomethingWhereHeDoesNotReadIsFoundOut() {
        assertThat(sections.says(content("{\"facts\": \"Mine.\"}"), Set.of("facts")))
                .isTrue();
        assertThat(sections.says(content("{\"facts\": null}"), Set.of("facts"))).isFalse();
        assertThat(sections.says(content(WHOLE), Set.of("assistance-2"))).isTrue();
        assertThat(sections.says(content("{\"assistance\": [{\"facts\": {}}]}"), Set.of("assistance-1")))
                .isFalse();
    }

    @Test
    void anItemMovesWhereOneBeforeItIsAnotherOrOneIsGone() {
        var keys = Set.of("assistance-2", "facts");
        var gone = content("{\"assistance\": [{\"type\": \"bank_records\"}, {\"type\": \"witness\"}]}");
        assertThat(sections.moves(gone, content(WHOLE), keys)).isTrue();
        var other = content(WHOLE.replace("bank_records", "search"));
        assertThat(sections.moves(other, content(WHOLE), keys)).isTrue();
        assertThat(sections.moves(other, content(WHOLE), Set.of("facts"))).isFalse();
    }

    @Test
    void inAnotherVersionEveryItemOfTheKindIsClosed() {
        var before = content("""
                {"facts": "Old.", "assistance": [{"type": "witness", "facts": {"questions": "Who?"}},
                 {"type": "bank_records", "facts": {"account": "0"}}]}
                """);
        var keys = Set.of("facts", "assistance-3");
        var read = sections.earlier(before, content(WHOLE), keys);
        assertThat(read.has("facts")).isFalse();
        assertThat(read.at("/assistance/0").has("facts")).isTrue();
        assertThat(read.at("/assistance/1").has("facts")).isFalse();
        assertThat(sections.earlier(content(WHOLE), content(WHOLE), keys).toString())
                .doesNotContain("account");
        assertThat(sections.earlier(before, content("{}"), keys).toString()).doesNotContain("Who?");
    }

    @Test
    void theLettersThatTellItAreClosedWithTheirScan() {
        assertThat(sections.carriers()).contains("request", "translation", "signed_scan", "certified_translation");
    }
}
