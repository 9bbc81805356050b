package org.rogatory.web.registers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.registers.JournalQuery;
import org.rogatory.registers.Journals;
import org.rogatory.registers.Registers;
import org.rogatory.registers.SheetWriter;
import org.rogatory.web.shared.CsvTable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A journal as a table for a spreadsheet, written line by line. */
@Controller
class ExportController {

    private final Journals journals;
    private final Registers registers;
    private final JournalWords words;
    private final SheetWriter sheets;

    ExportController(Journals journals, Registers registers, JournalWords words, SheetWriter sheets) {
        this.journals = journals;
        this.registers = registers;
        this.words = words;
        this.sheets = sheets;
    }

    /** What asks for an export. */
    record Wanted(JournalQuery query, Officer officer, Locale reader) {}

    @GetMapping(path = "/journals/{kind}/export", params = "format=xlsx")
    void workbook(
            @PathVariable String kind,
            @ModelAttribute("address") JournalAddress address,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        var wanted = wanted(kind, address, officer);
        head(response, wanted, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (var sheet = sheets.begin(
                response.getOutputStream(), String.valueOf(wanted.query().year()), titles())) {
            lines(wanted, sheet::add);
        }
    }

    @GetMapping(path = "/journals/{kind}/export", params = "format=csv")
    void table(
            @PathVariable String kind,
            @ModelAttribute("address") JournalAddress address,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        var wanted = wanted(kind, address, officer);
        head(response, wanted, "csv", "text/csv;charset=UTF-8");
        var writer = response.getWriter();
        var table = new CsvTable(writer, wanted.reader()).line(titles());
        lines(wanted, table::line);
        writer.flush();
    }

    @GetMapping(
            path = "/journals/{kind}/export",
            params = {"format!=csv", "format!=xlsx"})
    String unknown(@RequestParam(required = false) String format) {
        throw Refusal.notFound();
    }

    private Wanted wanted(String kind, JournalAddress address, Officer officer) {
        var authority = address.authority() == null ? officer.authority() : address.authority();
        if (!journals.readable(officer).contains(authority)) {
            throw journals.readable(officer).isEmpty() ? Refusal.of("role") : Refusal.notFound();
        }
        var query = address.query(
                kind, officer.authority(), registers.today(authority).getYear());
        return new Wanted(query, officer, LocaleContextHolder.getLocale());
    }

    private void lines(Wanted wanted, LineWriter writer) {
        journals.export(wanted.query(), wanted.officer(), part -> {
            try {
                for (var line : words.lines(part, wanted.officer(), wanted.reader())) {
                    writer.add(withVoid(line));
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private static List<String> withVoid(LineView line) {
        var cells = new ArrayList<>(line.cells());
        cells.add(line.voided() == null ? "" : line.voided());
        return cells;
    }

    private List<String> titles() {
        return Stream.concat(LineView.COLUMNS.stream(), Stream.of("void"))
                .map(column -> words.text("registers.column." + column))
                .toList();
    }

    private static void head(HttpServletResponse response, Wanted wanted, String ending, String type) {
        var name =
                "journal-" + wanted.query().kind().key() + "-" + wanted.query().year() + "." + ending;
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    /** Takes one line of the table. */
    private interface LineWriter {
        void add(List<String> cells) throws IOException;
    }
}
