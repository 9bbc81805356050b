package org.rogatory.web.shared;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A list as a file for spreadsheets. A cell that a spreadsheet would take for a formula is marked as text. */
public final class CsvTable {

    private static final String FORMULA = "=+-@\t\r\n|%";
    private static final String MARK = "\uFEFF";

    private final Writer target;
    private final String separator;

    /** A table in memory, for lists that have an end. */
    public CsvTable(Locale reader) {
        this(new StringWriter(), reader);
    }

    /** A table written on line by line; spreadsheets expect the separator of the reader's language. */
    public CsvTable(Writer target, Locale reader) {
        this.target = target;
        this.separator = "en".equals(reader.getLanguage()) ? "," : ";";
        write(MARK);
    }

    /** Adds a line. */
    public CsvTable line(List<String> cells) {
        write(cells.stream().map(CsvTable::cell).collect(Collectors.joining(separator, "", "\r\n")));
        return this;
    }

    /** The file as an answer that is saved and never kept by anybody on the way. */
    public ResponseEntity<byte[]> download(String fileName) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write(String text) {
        try {
            target.write(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String cell(String value) {
        var shown = value.stripLeading();
        var start = shown.isEmpty() ? value : shown;
        var formula = !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return target.toString();
    }
}
