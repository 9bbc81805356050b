package org.rogatory.web.analytics;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rogatory.cases.Refusal;
import org.rogatory.registers.SheetWriter;
import org.rogatory.web.analytics.Section.Line;
import org.rogatory.web.shared.CsvTable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** A table of a report as a file for spreadsheets. */
@Component
class ReportTables {

    private final SheetWriter sheets;

    ReportTables(SheetWriter sheets) {
        this.sheets = sheets;
    }

    void write(Section section, String format, HttpServletResponse response) throws IOException {
        switch (format) {
            case "csv" -> csv(section, response);
            case "xlsx" -> xlsx(section, response);
            default -> throw Refusal.notFound();
        }
    }

    private static void csv(Section section, HttpServletResponse response) throws IOException {
        head(section, "csv", "text/csv;charset=UTF-8", response);
        var writer = response.getWriter();
        var table = new CsvTable(writer, LocaleContextHolder.getLocale()).line(section.titles());
        section.lines().forEach(line -> table.line(line.texts()));
        writer.flush();
    }

    private void xlsx(Section section, HttpServletResponse response) throws IOException {
        head(section, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", response);
        try (var sheet = sheets.begin(response.getOutputStream(), section.key(), section.titles())) {
            for (Line line : section.lines()) {
                sheet.add(line.texts());
            }
        }
    }

    private static void head(Section section, String ending, String type, HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"report-" + section.key() + "." + ending + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
