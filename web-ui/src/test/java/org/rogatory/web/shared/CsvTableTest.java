package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-5/26", "@SUM(A1)", "  =1+1", "\t=1", "\n+7", "|cmd", "%1"})
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

    @Test
    void writesLineByLineWhatASpreadsheetReadsAsUnicode() {
        var target = new StringWriter();

        new CsvTable(target, Locale.forLanguageTag("uz"))
                .line(List.of("Рег. №", "Дата"))
                .line(List.of("14-1-1/26", "«Oʻzbekiston»; \"a\"\nb"));

        assertThat(target)
                .hasToString("\ufeff\"Рег. №\";\"Дата\"\r\n\"14-1-1/26\";\"«Oʻzbekiston»; \"\"a\"\"\nb\"\r\n");
    }
}
