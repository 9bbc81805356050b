package org.rogatory.web.resolutions;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.rogatory.analytics.Reports;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.registers.SheetWriter;
import org.rogatory.resolutions.ControlList;
import org.rogatory.web.shared.CsvTable;
import org.rogatory.web.shared.PagesView;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What is on control, overdue first; as a page and as a table. */
@Controller
class ControlController {

    private final ControlList list;
    private final ControlPages pages;
    private final ControlWords controlWords;
    private final SheetWriter sheets;
    private final Words words;

    ControlController(
            ControlList list, ControlPages pages, ControlWords controlWords, SheetWriter sheets, Words words) {
        this.list = list;
        this.pages = pages;
        this.controlWords = controlWords;
        this.sheets = sheets;
        this.words = words;
    }

    @GetMapping(ControlFilter.PATH)
    String control(@ModelAttribute("filter") ControlFilter filter, Officer officer, Locale reader, Model model) {
        demandReader(officer);
        var page = list.page(filter.at(controlWords.today(officer.authority())), officer);
        model.addAttribute("lines", pages.lines(page.lines(), reader));
        model.addAttribute("pages", PagesView.of(page, filter::from));
        model.addAttribute("executors", pages.executors(officer));
        model.addAttribute("authorities", pages.authorities(officer, reader));
        model.addAttribute("csv", filter.start().address(ControlFilter.PATH + "/export.csv"));
        model.addAttribute("xlsx", filter.start().address(ControlFilter.PATH + "/export.xlsx"));
        model.addAttribute("reports", Reports.opens(officer));
        return "resolutions/control";
    }

    @GetMapping(ControlFilter.PATH + "/export.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute ControlFilter filter, Officer officer) {
        demandReader(officer);
        var reader = LocaleContextHolder.getLocale();
        var table = new CsvTable(reader).line(pages.titles());
        lines(filter, officer, reader).forEach(line -> table.line(line.cells()));
        return table.download("control.csv");
    }

    @GetMapping(ControlFilter.PATH + "/export.xlsx")
    void xlsx(@ModelAttribute ControlFilter filter, Officer officer, HttpServletResponse response) throws IOException {
        demandReader(officer);
        var found = lines(filter, officer, LocaleContextHolder.getLocale());
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"control.xlsx\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (var sheet =
                sheets.begin(response.getOutputStream(), words.text("resolutions.list.sheet"), pages.titles())) {
            for (var line : found) {
                sheet.add(line.cells());
            }
        }
    }

    private List<ControlPages.Line> lines(ControlFilter filter, Officer officer, Locale reader) {
        var query = filter.start().at(controlWords.today(officer.authority()));
        return pages.lines(list.export(query, officer), reader);
    }

    private static void demandReader(Officer officer) {
        if (!ControlList.opens(officer)) {
            throw Refusal.of("role");
        }
    }
}
