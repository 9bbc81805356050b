package org.rogatory.web.referral;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.referral.tally.FigurePeriod;
import org.rogatory.referral.tally.FigureReport;
import org.rogatory.referral.tally.ReferralFigures;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.CsvTable;
import org.rogatory.web.shared.Tab;
import org.rogatory.web.shared.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Figures of referral as a page to print, and in the forms of two standards. */
@Controller
class ReferralFiguresController {

    static final String PATH = "/referral-figures";

    private final ReferralFigures figures;
    private final FiguresPages pages;
    private final FiguresExports exports;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;
    private final Clock clock;

    ReferralFiguresController(
            ReferralFigures figures,
            FiguresPages pages,
            FiguresExports exports,
            Directory directory,
            CaseWords caseWords,
            Words words,
            Clock clock) {
        this.figures = figures;
        this.pages = pages;
        this.exports = exports;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView page(@RequestParam(required = false) @Nullable String period, Officer officer, Locale reader) {
        var report = figures.of(asked(period, officer), officer);
        var page = new ModelAndView("referral/figures");
        page.addObject("office", caseWords.authority(report.authority(), reader));
        page.addObject("period", pages.period(report.period()));
        page.addObject("now", words.moment(clock.instant(), directory.times().zone(officer.authority())));
        page.addObject("reader", officer.displayName());
        page.addObject("periods", periods(report, officer));
        page.addObject("closed", report.closed());
        page.addObject("capped", report.capped());
        page.addObject(
                "counted",
                words.text("referral.figures.counted." + report.counted().key()));
        page.addObject("whose", whose(report, reader));
        page.addObject("people", pages.people(report, reader));
        page.addObject("work", pages.work(report, reader));
        page.addObject("exports", report.closed() ? saved(report) : List.<Tab>of());
        return page;
    }

    private FigurePeriod asked(@Nullable String period, Officer officer) {
        return period == null
                ? figures.periods(officer).get(1)
                : FigurePeriod.of(period).orElseThrow(Refusal::notFound);
    }

    private String whose(FigureReport report, Locale reader) {
        var organisation = report.organisation();
        return organisation == null
                ? caseWords.state(report.state(), reader)
                : caseWords.authority(organisation, reader);
    }

    private List<Tab> periods(FigureReport report, Officer officer) {
        return figures.periods(officer).stream()
                .map(period -> new Tab(
                        pages.period(period), PATH + "?period=" + period.key(), period.equals(report.period()), null))
                .toList();
    }

    private List<Tab> saved(FigureReport report) {
        return FiguresExports.standards()
                .map(standard -> new Tab(
                        words.text("referral.figures.export." + standard),
                        FiguresExports.address(standard, report.period()),
                        false,
                        null))
                .toList();
    }

    @GetMapping(PATH + "/{standard}/export.csv")
    ResponseEntity<byte[]> export(
            @PathVariable String standard,
            @RequestParam(required = false) @Nullable String period,
            Officer officer,
            Locale reader) {
        var known = FiguresExports.known(standard);
        var report = figures.exported(asked(period, officer), known, officer);
        var table = new CsvTable(reader);
        exports.lines(report, known, officer, reader).forEach(table::line);
        return table.download("figures-" + known + "-" + report.period().key() + ".csv");
    }
}
