package org.rogatory.transfer.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** A sentence is read where it is said so that it can be counted, and never guessed. */
class SentenceWordsTest {

    private static Optional<SentenceWords> read(String sentence, String from) {
        var content = JsonMapper.shared().createObjectNode();
        content.putObject("transfer")
                .putObject("time")
                .put("sentence", sentence)
                .put("from", from);
        return SentenceWords.read(content);
    }

    @ParameterizedTest
    @CsvSource({
        "P8Y4M, 2024-05-20, P8Y4M, 2024-05-20",
        "8 years 4 months from 2024-05-20, '', P8Y4M, 2024-05-20",
        "8 years 4 months, 2024-05-21, P8Y4M, 2024-05-21",
        "1 year, 2024-05-20, P1Y, 2024-05-20",
        "18 months 10 days from 2024-05-20, '', P18M10D, 2024-05-20"
    })
    void readsAPeriodAndItsFirstDay(String sentence, String from, String period, String first) {
        var words = read(sentence, from).orElseThrow();
        assertThat(words.sentence()).isEqualTo(Period.parse(period));
        assertThat(words.from()).isEqualTo(LocalDate.parse(first));
    }

    @ParameterizedTest
    @CsvSource({
        "life imprisonment, 2024-05-20",
        "P8Y4M, ''",
        "8 years, ''",
        "P0D, 2024-05-20",
        "from 2024-05-20, ''",
        "about 8 years, 2024-05-20",
        "P8Y4, 2024-05-20",
        "'', 2024-05-20"
    })
    void whatCannotBeReadIsNotGuessed(String sentence, String from) {
        assertThat(read(sentence, from)).isEmpty();
    }

    @Test
    void nothingIsReadOfARequestThatSaysNothing() {
        assertThat(SentenceWords.read(JsonMapper.shared().createObjectNode())).isEmpty();
    }
}
