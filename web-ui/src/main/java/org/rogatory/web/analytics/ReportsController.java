package org.rogatory.web.analytics;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.analytics.FileQuery.Which;
import org.rogatory.analytics.Report;
import org.rogatory.analytics.Reports;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Tab;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The report on a period, and the reference on one State; each as a page to print and as tables. */
@Controller
class ReportsController {

    private final Reports reports;
    private final ReportPages pages;
    private final FilePages filePages;
    private final ReportTables tables;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;
    private final Clock clock;

    ReportsController(
            Reports reports,
            ReportPages pages,
            FilePages filePages,
            ReportTables tables,
            Directory directory,
            CaseWords caseWords,
            Words words,
            Clock clock) {
        this.reports = reports;
        this.pages = pages;
        this.filePages = filePages;
        this.tables = tables;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(ReportFilter.PATH)
    ModelAndView report(
            @ModelAttribute("typed") ReportFilter typed, BindingResult binding, Officer officer, Locale reader) {
        var errors = FormErrors.unread(binding, words);
        var period = period(errors, typed, officer);
        var report = read(period, errors, officer);
        var page = page("analytics/report", report, period, officer);
        page.addObject("sections", pages.sections(report, period, "", reader));
        page.addObject("presets", presets(officer));
        page.addObject("here", period.address(ReportFilter.PATH).toUriString());
        page.addObject("states", filePages.states(report, period, reader));
        return errors.on(page);
    }

    /** A period that cannot be is told at its field; the usual one is shown meanwhile. */
    private Report read(ReportFilter period, FormErrors errors, Officer officer) {
        try {
            return reports.of(start(period), end(period), officer);
        } catch (Refusal refusal) {
            errors.tell(refusal, "from", Set.of(), words);
            var usual = new ReportFilter(null, null).filled(reports.today(officer));
            return reports.of(start(usual), end(usual), officer);
        }
    }

    private ReportFilter period(FormErrors errors, ReportFilter typed, Officer officer) {
        var usual = errors.any() ? new ReportFilter(null, null) : typed;
        return usual.filled(reports.today(officer));
    }

    private static LocalDate start(ReportFilter period) {
        return period.first(Reports.EARLIEST);
    }

    private static LocalDate end(ReportFilter period) {
        return period.last(Reports.EARLIEST);
    }

    /** Only codes of States, so that the table of States keeps its address. */
    @GetMapping(ReportFilter.PATH + "/states/{state:[A-Z]{2}}")
    ModelAndView state(
            @PathVariable String state,
            @ModelAttribute("typed") ReportFilter typed,
            BindingResult binding,
            Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var period = typed.filled(reports.today(officer));
        var report = reports.ofState(state, start(period), end(period), officer);
        var page = page("analytics/state", report, period, officer);
        page.addObject("state", state);
        page.addObject("stateName", caseWords.state(state, reader));
        page.addObject("sections", pages.sections(report, period, state, reader));
        page.addObject("back", period.address(ReportFilter.PATH).toUriString());
        page.addObject("open", open(period, state, officer));
        return page;
    }

    /** The files of one direction that are open at the end of the period: all of them, since the reference is printed. */
    record Open(String key, List<FilePages.Shown> lines, String list) {}

    private List<Open> open(ReportFilter period, String state, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        return Stream.of("incoming", "outgoing")
                .map(direction -> {
                    var list = FilesFilter.of(period, Which.OPEN, "outgoing".equals(direction))
                            .with(state);
                    var all = reports.export(list.query(officer.state(), end(period)), officer);
                    return new Open(direction, filePages.lines(all, reader), list.address(FilesFilter.PATH));
                })
                .toList();
    }

    private ModelAndView page(String view, Report report, ReportFilter period, Officer officer) {
        var reader = LocaleContextHolder.getLocale();
        var page = new ModelAndView(view);
        page.addObject("period", period);
        page.addObject("office", caseWords.authority(officer.authority(), reader));
        page.addObject("from", words.date(report.from()));
        page.addObject("until", words.date(report.to()));
        page.addObject("now", words.moment(clock.instant(), directory.times().zone(officer.authority())));
        return page;
    }

    private List<Tab> presets(Officer officer) {
        var today = reports.today(officer);
        var quarter = today.withMonth((today.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
        return Stream.of(
                        new Preset("month", today.withDayOfMonth(1), today),
                        new Preset("quarter", quarter, today),
                        new Preset("year", today.withDayOfYear(1), today),
                        new Preset(
                                "last-year",
                                today.minusYears(1).withDayOfYear(1),
                                today.withDayOfYear(1).minusDays(1)))
                .map(preset -> new Tab(
                        words.text("analytics.preset." + preset.key()),
                        new ReportFilter(preset.from(), preset.to())
                                .address(ReportFilter.PATH)
                                .toUriString(),
                        false,
                        null))
                .toList();
    }

    private record Preset(String key, LocalDate from, LocalDate to) {}

    /** A table of the report of a period, as it stands in the address. */
    record Wanted(
            String section,
            String format,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    @GetMapping(ReportFilter.PATH + "/{section}/export.{format}")
    void export(@ModelAttribute("wanted") Wanted wanted, Officer officer, HttpServletResponse response)
            throws IOException {
        var period = new ReportFilter(wanted.from(), wanted.to()).filled(reports.today(officer));
        var report = reports.of(start(period), end(period), officer);
        var section = pages.sections(report, period, "", LocaleContextHolder.getLocale()).stream()
                .filter(table -> table.key().equals(wanted.section()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        reports.exported(report, section.key(), officer);
        tables.write(section, wanted.format(), response);
    }
}
