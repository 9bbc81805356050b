package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.journey.RunningNode;
import tools.jackson.databind.JsonNode;

/** The legal-basis adviser as a national system asks it: the questions of the page, and its answers as codes. */
class LegalBasisApiTest extends RunningNode {

    private static final String ASKED = "/legal-basis?requesting=UZ&requested=KZ&date=2026-05-05";

    private JsonNode advice(String more) {
        var answer = as("drafter.uz").get(ASKED + more);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode instrument(JsonNode advice, String name) {
        return advice.valueStream()
                .filter(one -> name.equals(one.path("instrument").asString("")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ranksTheInstrumentsWithArticlesAndWarnings() {
        var advice = advice("&offences=trafficking&types=bank_records,service_documents");

        assertThat(advice.valueStream().map(one -> one.path("rank").asInt()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, advice.size()).boxed().toList());
        assertThat(advice.path(0).path("verdict").asString()).isNotEqualTo("no");
        var chisinau = instrument(advice, "CHISINAU-2002");
        assertThat(chisinau.path("articles").size()).isPositive();
        assertThat(chisinau.path("why").asString()).isNotBlank();
        assertThat(advice.valueStream()
                        .filter(one -> "no".equals(one.path("verdict").asString())))
                .isNotEmpty()
                .allMatch(one -> one.path("warnings").size() > 0);
    }

    /** Several codes stand in one parameter or in several. */
    @Test
    void takesSeveralCodesEitherWay() {
        assertThat(advice("&types=bank_records&types=service_documents"))
                .isEqualTo(advice("&types=bank_records,service_documents"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            requesting=UZ&requested=UZ&date=2026-05-05                  | requested     | own-state
            requesting=ZZ&requested=KZ&date=2026-05-05                  | requesting    | unknown-code
            requested=KZ&date=2026-05-05                                | requesting    | unknown-code
            requesting=UZ&requested=KZ&date=2026-02-30                  | date          | date-unreadable
            requesting=UZ&requested=KZ                                  | date          | date-unreadable
            requesting=UZ&requested=KZ&date=2026-05-05&offences=banana  | offences      | unknown-code
            requesting=UZ&requested=KZ&date=2026-05-05&types=banana     | types         | unknown-code
            requesting=UZ&requested=KZ&date=2026-05-05&penalty=5d       | penalty       | unreadable-value
            requesting=UZ&requested=KZ&date=2026-05-05&organized=banana | organized     | unreadable-value
            """)
    void refusesWhatItsPageRefuses(String asked, String field, String code) {
        var answer = as("drafter.uz").get("/legal-basis?" + asked);

        assertThat(answer.status()).isBetween(400, 422);
        assertThat(answer.errors()).containsEntry("/" + field, code);
    }
}
