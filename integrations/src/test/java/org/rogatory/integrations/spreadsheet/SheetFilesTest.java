package org.rogatory.integrations.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.Refusal;
import org.rogatory.imports.Cell;
import org.rogatory.imports.Sheet;
import org.rogatory.imports.SheetReader;
import org.rogatory.imports.TemplateWriter.Head;
import org.rogatory.imports.TemplateWriter.Offered;
import org.rogatory.imports.TemplateWriter.Page;
import org.rogatory.imports.TemplateWriter.Template;

/** Spreadsheets as offices really save them, and files that are none. */
class SheetFilesTest {

    private final SheetReader reader = new SheetFiles();

    private static byte[] workbook(Consumer<Worksheet> fill) {
        var target = new ByteArrayOutputStream();
        try (var workbook = new Workbook(target, "test", null)) {
            fill.accept(workbook.newWorksheet("Дела"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return target.toByteArray();
    }

    private static byte[] text(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }

    private String refused(byte[] content) {
        var refused = catchThrowableOfType(Refusal.class, () -> reader.read(content));
        return refused == null ? "read" : refused.code();
    }

    private static List<Cell> only(Sheet sheet) {
        assertThat(sheet.lines()).hasSize(1);
        return sheet.lines().get(0).cells();
    }

    @Test
    void readsTextsNumbersDaysAndFormulasOfAWorkbook() {
        var sheet = reader.read(workbook(written -> {
            written.value(1, 0, "Номер");
            written.value(4, 0, "14-1-7/26");
            written.inlineString(4, 1, "Oʻzbekiston & Қазақстан");
            written.value(4, 2, 46023);
            written.value(4, 3, LocalDate.of(2026, 3, 5));
            written.style(4, 3).format("dd.mm.yyyy").set();
            written.formula(4, 4, "1+1");
            written.value(4, 6, 0.5);
        }));

        assertThat(sheet.heads()).containsExactly("Номер");
        assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(5);
        assertThat(only(sheet))
                .extracting(Cell::kind, Cell::text)
                .startsWith(
                        tuple(Cell.Kind.TEXT, "14-1-7/26"),
                        tuple(Cell.Kind.TEXT, "Oʻzbekiston & Қазақстан"),
                        tuple(Cell.Kind.NUMBER, "46023"),
                        tuple(Cell.Kind.DATE, "2026-03-05"))
                .endsWith(tuple(Cell.Kind.NUMBER, "0.5"));
        assertThat(only(sheet).get(4).kind()).isEqualTo(Cell.Kind.FORMULA);
    }

    @Test
    void readsTheFilledInTemplateBack() throws IOException {
        var target = new ByteArrayOutputStream();
        var lists =
                new Page("Lists", List.of("Column", "Code"), List.of(List.of("State", "KZ"), List.of("State", "KG")));
        var heads = List.of(new Head("Date", true, null), new Head("State", false, new Offered(0, 1, 0, 1)));
        new FastExcelTemplates().write(target, new Template("Files", heads, List.of(lists)));

        assertThat(reader.read(target.toByteArray())).isEqualTo(new Sheet(List.of("Date", "State"), List.of()));
        assertThat(unzipped(target.toByteArray()).get("xl/worksheets/sheet1.xml"))
                .contains("dataValidation", "Lists");
    }

    @Test
    void readsSeparatedTextAsSpreadsheetsSaveIt() {
        var russian = "\uFEFF\"Номер\";Дата\r\n\"14;\"\"7\"\"\nx\";05.03.2026\r\n;;\r\n";
        var sheet = reader.read(text(russian));
        assertThat(sheet.heads()).containsExactly("Номер", "Дата");
        assertThat(only(sheet)).extracting(Cell::text).containsExactly("14;\"7\"\nx", "05.03.2026");

        assertThat(only(reader.read(text("a,b\n=1+1,2"))))
                .extracting(Cell::kind)
                .containsExactly(Cell.Kind.FORMULA, Cell.Kind.TEXT);
        assertThat(only(reader.read(text("a\tb\n1\t2")))).extracting(Cell::text).containsExactly("1", "2");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThat(refused(text("%PDF-1.7\n\0binary"))).isEqualTo("sheet-type");
        assertThat(refused("Номер;Дата".getBytes(Charset.forName("windows-1251"))))
                .isEqualTo("sheet-type");
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .isEqualTo("sheet-old");
        assertThat(refused(zip(Map.of("readme.txt", "no workbook")))).isEqualTo("sheet-type");
        assertThat(refused(text("a;\"b"))).isEqualTo("sheet-broken");
        assertThat(refused(text("\n\n"))).isEqualTo("sheet-empty");
        assertThat(refused(new byte[0])).isEqualTo("sheet-empty");
    }

    @Test
    void refusesWhatIsTooMuch() {
        assertThat(refused(new byte[SheetReader.LARGEST + 1])).isEqualTo("sheet-too-large");
        var rows = IntStream.rangeClosed(0, SheetReader.MOST_LINES + 1)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining("\n"));
        assertThat(refused(text(rows))).isEqualTo("sheet-too-many-rows");
        var bomb = zip(Map.of("xl/workbook.xml", "<x/>", "xl/sharedStrings.xml", " ".repeat(21 * 1024 * 1024)));
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(refused(bomb)).isEqualTo("sheet-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><w>&a;</w>",
                "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><w>&b;</w>",
                "<w><broken></w>",
                "<w/>"
            })
    void readsNothingFromOutsideAndNothingBroken(String book) {
        assertThat(refused(zip(Map.of("xl/workbook.xml", book)))).isEqualTo("sheet-broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+500000000", "1E-500000000", "abc", "99999999999999999999999999999999999999999999"})
    void doesNotBelieveEveryNumber(String number) {
        var parts = unzipped(workbook(sheet -> {
            sheet.value(0, 0, "head");
            sheet.value(1, 0, 4711);
        }));
        parts.compute(
                "xl/worksheets/sheet1.xml", (name, xml) -> String.valueOf(xml).replace("4711", number));

        assertThat(only(reader.read(zip(parts)))).extracting(Cell::kind).containsExactly(Cell.Kind.FAULTY);
    }

    private static byte[] zip(Map<String, String> parts) {
        var target = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(target)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return target.toByteArray();
    }

    private static Map<String, String> unzipped(byte[] workbook) {
        var parts = WorkbookParts.of(workbook);
        return new TreeMap<>(parts.names().stream()
                .collect(Collectors.toMap(name -> name, name -> new String(parts.get(name), StandardCharsets.UTF_8))));
    }
}
