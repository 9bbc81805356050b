package org.rogatory.integrations.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class FastExcelSheetsTest {

    @TempDir
    private Path folder;

    @Test
    void writesTextsOfEveryScriptAndNoFormula() {
        var sheet = written(1, List.of("14-1-1/26", "=1+1", "Oʻzbekiston <Қазақстан> & ქართული"));

        assertThat(texts(sheet, "t"))
                .containsExactly("№", "Дата", "Soʻrov", "14-1-1/26", "=1+1", "Oʻzbekiston <Қазақстан> & ქართული");
        assertThat(texts(sheet, "f")).isEmpty();
    }

    @Test
    void writesMoreLinesThanItKeeps() {
        assertThat(texts(written(1_000, List.of("a", "b", "c")), "t")).hasSize(3_003);
    }

    private static List<String> texts(Document sheet, String element) {
        var found = sheet.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(place -> found.item(place).getTextContent())
                .toList();
    }

    private Document written(int lines, List<String> cells) {
        var file = folder.resolve("journal.xlsx");
        try (var target = Files.newOutputStream(file);
                var sheet = new FastExcelSheets().begin(target, "journal", List.of("№", "Дата", "Soʻrov"))) {
            for (int line = 0; line < lines; line++) {
                sheet.add(cells);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return parsed(file);
    }

    private static Document parsed(Path file) {
        try (var workbook = new ZipFile(file.toFile());
                var content = workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml"))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content);
        } catch (IOException | ParserConfigurationException | SAXException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
