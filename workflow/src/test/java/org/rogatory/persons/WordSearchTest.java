package org.rogatory.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where words are taken out of a text, and where the same letters are something else. */
class WordSearchTest {

    private static final String NUMBER = "0123456789abcdef";
    private static final String BLACK = WordSign.of(NUMBER);
    private static final String CODE = "additional_information_request";

    private static String own(String words, String text, String... at) {
        return new WordSearch(Map.of(words, NUMBER), Optional.of(List.of(at))).without(text);
    }

    private static String elsewhere(String words, String text) {
        return new WordSearch(Map.of(words, NUMBER), Optional.empty()).without(text);
    }

    @Test
    void aShortNameGoesFromItsOwnPlaceAlone() {
        var text = "{\"Li\":\"Li\",\"text\":\"Li\",\"names\":[\"Li\",\"Lina\"],\"more\":\"Li\"}";
        assertThat(own("Li", text, "/text", "/names"))
                .isEqualTo("{\"Li\":\"Li\",\"text\":\"%1$s\",\"names\":[\"%1$s\",\"Lina\"],\"more\":\"Li\"}"
                        .formatted(BLACK));
        assertThat(own("Li", "Li")).isEqualTo(BLACK);
        assertThat(elsewhere("Li", text)).isEqualTo(text);
    }

    @Test
    void namesOfFieldsAndCodesStay() {
        var text = "{\"kind\":\"%1$s\",\"%1$s\":{\"text\":\"%1$s\",\"said\":\"As %1$s says\"}}".formatted(CODE);
        assertThat(elsewhere(CODE, text)).isEqualTo(text.replace("As " + CODE, "As " + BLACK));
        assertThat(own(CODE, text, "/" + CODE + "/text"))
                .isEqualTo(
                        text.replace("As " + CODE, "As " + BLACK).replace("\"text\":\"" + CODE, "\"text\":\"" + BLACK));
    }

    @Test
    void whatIsWrittenWithSignsOfItsOwnIsFoundAndTheRestStaysAsItWas() {
        var words = "He said \"no\" to \\ all of it.";
        var text = "{\"sum\":10.10,\"none\":null,\"text\":\"1) He said \\\"no\\\" to \\\\ all of it. 2)\"}";
        assertThat(elsewhere(words, text)).isEqualTo("{\"sum\":10.10,\"none\":null,\"text\":\"1) " + BLACK + " 2)\"}");
        assertThat(elsewhere(words, "{ not structured: " + words + " }"))
                .isEqualTo("{ not structured: " + BLACK + " }");
    }
}
