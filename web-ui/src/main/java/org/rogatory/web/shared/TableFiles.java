package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.rogatory.registers.SheetWriter;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Answers with a list as a file for spreadsheets, written line by line, however long it is. */
@Component
public class TableFiles {

    private final SheetWriter sheets;

    TableFiles(SheetWriter sheets) {
        this.sheets = sheets;
    }

    /**
     * What the file is.
     *
     * @param name of the file, without its ending
     * @param sheet what stands on the tab of a workbook
     * @param titles the heads of the columns
     */
    public record Table(String name, String sheet, List<String> titles) {

        public Table {
            titles = List.copyOf(titles);
        }
    }

    /** Takes one line. */
    @FunctionalInterface
    public interface Sink {

        /** Adds a line to the file. */
        void add(List<String> cells) throws IOException;
    }

    /** Gives the lines one after the other. */
    @FunctionalInterface
    public interface Source {

        /** Gives all lines to a sink. */
        void give(Sink sink) throws IOException;
    }

    /** The list as CSV, with the separator of the reader's language. */
    public void csv(Table table, Source lines, HttpServletResponse response) throws IOException {
        head(response, table.name() + ".csv", "text/csv;charset=UTF-8");
        var writer = response.getWriter();
        var file = new CsvTable(writer, LocaleContextHolder.getLocale()).line(table.titles());
        lines.give(file::line);
        writer.flush();
    }

    /** The list as a workbook. */
    public void xlsx(Table table, Source lines, HttpServletResponse response) throws IOException {
        head(response, table.name() + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (var sheet = sheets.begin(response.getOutputStream(), table.sheet(), table.titles())) {
            lines.give(sheet::add);
        }
    }

    private static void head(HttpServletResponse response, String file, String type) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
