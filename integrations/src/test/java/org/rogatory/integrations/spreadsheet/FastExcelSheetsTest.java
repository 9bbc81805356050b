package org.rogatory.integrations.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FastExcelSheetsTest {

    @TempDir
    private Path folder;

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

    private String written(int lines, List<String> cells) throws IOException {
        var file = folder.resolve("journal.xlsx");
        try (var target = Files.newOutputStream(file);
                var sheet = new FastExcelSheets().begin(target, "journal", List.of("№", "Дата", "Soʻrov"))) {
            for (int line = 0; line < lines; line++) {
                sheet.add(cells);
            }
        }
        try (var workbook = new ZipFile(file.toFile());
                var content = workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
