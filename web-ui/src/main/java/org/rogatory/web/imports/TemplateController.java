package org.rogatory.web.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.imports.Imports;
import org.rogatory.imports.TemplateWriter;
import org.rogatory.web.shared.CsvTable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The table to be filled in, as a workbook with explanations and lists, or as CSV with a list of codes beside it. */
@Controller
class TemplateController {

    private final Imports imports;
    private final TemplatePages pages;
    private final TemplateWriter writer;

    TemplateController(Imports imports, TemplatePages pages, TemplateWriter writer) {
        this.imports = imports;
        this.pages = pages;
        this.writer = writer;
    }

    @GetMapping(ImportsController.PATH + "/template.xlsx")
    void workbook(Officer officer, HttpServletResponse response) throws IOException {
        demand(officer);
        var template = pages.workbook(officer, LocaleContextHolder.getLocale());
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"paper-files.xlsx\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        writer.write(response.getOutputStream(), template);
    }

    @GetMapping(ImportsController.PATH + "/template.csv")
    ResponseEntity<byte[]> table(Officer officer) {
        demand(officer);
        return new CsvTable(LocaleContextHolder.getLocale()).line(pages.heads()).download("paper-files.csv");
    }

    /** What goes into the columns of the CSV, which has no second sheet. */
    @GetMapping(ImportsController.PATH + "/lists.csv")
    ResponseEntity<byte[]> lists(Officer officer) {
        demand(officer);
        var reader = LocaleContextHolder.getLocale();
        var table = new CsvTable(reader).line(pages.aboutTitles());
        pages.about().forEach(table::line);
        table.line(List.of("")).line(pages.listTitles());
        pages.lists(officer, reader).forEach(table::line);
        return table.download("paper-files-lists.csv");
    }

    private void demand(Officer officer) {
        if (!imports.opens(officer)) {
            throw Refusal.of("role");
        }
    }
}
