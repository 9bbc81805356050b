package org.rogatory.web.analytics;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.rogatory.analytics.Reports;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.PagesView;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The files behind a number of a report, as a page and as a table. */
@Controller
class FilesController {

    private final Reports reports;
    private final FilePages pages;
    private final ReportTables tables;
    private final Words words;

    FilesController(Reports reports, FilePages pages, ReportTables tables, Words words) {
        this.reports = reports;
        this.pages = pages;
        this.tables = tables;
        this.words = words;
    }

    @GetMapping(FilesFilter.PATH)
    ModelAndView list(@ModelAttribute("filter") FilesFilter filter, Officer officer, Locale reader) {
        var query = filter.query(officer.state(), reports.today(officer));
        var found = reports.files(query, officer);
        var page = new ModelAndView("analytics/files");
        page.addObject("told", pages.told(query, reader));
        page.addObject("from", words.date(query.from()));
        page.addObject("until", words.date(query.to()));
        page.addObject("lines", pages.lines(found.lines(), reader));
        page.addObject(
                "back",
                filter.period()
                        .filled(reports.today(officer))
                        .address(ReportFilter.PATH)
                        .toUriString());
        page.addObject("csv", filter.start().address(FilesFilter.PATH + "/export.csv"));
        page.addObject("xlsx", filter.start().address(FilesFilter.PATH + "/export.xlsx"));
        page.addObject(
                "pages",
                PagesView.of(found, last -> filter.from(Reports.place(last)).address(FilesFilter.PATH)));
        return page;
    }

    @GetMapping(FilesFilter.PATH + "/export.{format}")
    void export(
            @ModelAttribute("filter") FilesFilter filter,
            @PathVariable String format,
            Officer officer,
            HttpServletResponse response)
            throws IOException {
        var query = filter.start().query(officer.state(), reports.today(officer));
        tables.write(pages.table(reports.export(query, officer), LocaleContextHolder.getLocale()), format, response);
    }
}
