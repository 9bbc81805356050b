package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "  =1+1", "\t=1"})
    void marksWhatASpreadsheetWouldCalculate(String cell) {
        assertThat(new CsvTable(Locale.ENGLISH).line(List.of(cell)).toString()).contains("\"'" + cell + "\"");
    }

    @Test
    void quotesAndSeparatesAsTheReadersSpreadsheetExpects() {
        assertThat(new CsvTable(Locale.ENGLISH).line(List.of("a\"b", "c")).toString())
                .endsWith("\"a\"\"b\",\"c\"\r\n");
        assertThat(new CsvTable(Locale.forLanguageTag("ru"))
                        .line(List.of("a", "c"))
                        .toString())
                .endsWith("\"a\";\"c\"\r\n");
    }
}
