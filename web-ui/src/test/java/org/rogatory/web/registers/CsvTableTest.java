package org.rogatory.web.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7", "-5/26", "@SUM(A1)", "\t=1", "|cmd", "%1", " =1+1", "\n+7"})
    void neverWritesAFormula(String text) {
        assertThat(CsvTable.cell(text)).isEqualTo("\"'" + text + "\"");
    }

    @Test
    void writesLinesThatSpreadsheetsOfTheRegionOpen() throws IOException {
        var target = new StringWriter();
        var table = new CsvTable(target);

        table.begin(List.of("Рег. №", "Дата"));
        table.add(List.of("14-1-1/26", "«Oʻzbekiston»; \"a\"\nb"));
        table.end();

        assertThat(target)
                .hasToString("\ufeff\"Рег. №\";\"Дата\"\r\n\"14-1-1/26\";\"«Oʻzbekiston»; \"\"a\"\"\nb\"\r\n");
    }
}
