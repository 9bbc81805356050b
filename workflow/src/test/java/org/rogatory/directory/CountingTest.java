package org.rogatory.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number and its word, as each language counts. */
class CountingTest {

    @ParameterizedTest
    @CsvSource({
        "ru, 0, many", "ru, 1, one", "ru, 2, few", "ru, 4, few", "ru, 5, many", "ru, 11, many", "ru, 12, many",
        "ru, 14, many", "ru, 15, many", "ru, 21, one", "ru, 22, few", "ru, 24, few", "ru, 25, many", "ru, 111, many",
        "ru, 112, many", "ru, 114, many", "ru, 122, few", "ru, 101, one", "en, 1, one", "en, 2, many", "en, 21, many",
        "en, 0, many", "uz, 1, one", "uz, 2, many"
    })
    void aWordHasTheFormThatItsNumberAsksFor(String language, long number, String form) {
        assertThat(Counting.form(number, Locale.forLanguageTag(language))).isEqualTo(form);
    }
}
