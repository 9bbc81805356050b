package org.rogatory.integrations.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class FastExcelSheetsTest {

    @Test
    void writesTextsOfEveryScriptAndNoFormula() throws IOException {
        var sheet = written(1, List.of("14-1-1/26", "=1+1", "Oʻzbekiston <Қазақстан> & ქართული"));

        assertThat(sheet)
                .contains(">14-1-1/26<", ">=1+1<", "Oʻzbekiston &lt;Қазақстан&gt; &amp; ქართული", "landscape")
                .doesNotContain("<f>");
    }

    @Test
    void writesMoreLinesThanItKeeps() throws IOException {
        assertThat(written(1_000, List.of("a", "b", "c"))).contains("r=\"1001\"");
    }

    private static String written(int lines, List<String> cells) throws IOException {
        var target = new ByteArrayOutputStream();
        try (var sheet = new FastExcelSheets().begin(target, "journal", List.of("№", "Дата", "Soʻrov"))) {
            for (int line = 0; line < lines; line++) {
                sheet.add(cells);
            }
        }
        return sheetOf(target.toByteArray());
    }

    private static String sheetOf(byte[] workbook) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no sheet");
    }
}
