package org.rogatory.web.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.referral.tally.FigurePeriod;
import org.rogatory.referral.tally.FigureReport;
import org.rogatory.referral.tally.FigureTable;
import org.rogatory.referral.tally.ReferralFigures;
import org.rogatory.referral.tally.Shown;
import org.rogatory.web.shared.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of referral for national systems: the same cells as on the page, and no others. */
@RestController
@RequestMapping("/api/v1/referral-figures")
@Tag(name = "referral")
class FiguresApi {

    private final ReferralFigures figures;
    private final FiguresPages pages;
    private final Words words;

    FiguresApi(ReferralFigures figures, FiguresPages pages, Words words) {
        this.figures = figures;
        this.pages = pages;
        this.words = words;
    }

    /**
     * The figures of a period.
     *
     * @param organisation of which alone the persons are; null where those of the whole State are
     * @param authority whose work the tables of work tell of
     * @param closed whether the period is over: persons are told of only then
     * @param counted about how many files the tables of persons are made of: few, from_11 and so on
     * @param mappings versions of the codes
     * @param rule what is not shown, and how the rest is rounded
     * @param capped whether there was more work than is counted at once
     * @param exports pages that save the tables of persons in the form of a standard
     */
    record ReferralFiguresJson(
            String period,
            String state,
            @Nullable String organisation,
            String authority,
            boolean closed,
            String counted,
            List<String> mappings,
            String rule,
            List<FigureTableJson> people,
            List<FigureTableJson> work,
            boolean capped,
            List<FigureExportJson> exports) {}

    /**
     * A table.
     *
     * @param unanswered of how many the answer is not known; null where that is not shown
     * @param note what is to be known about what it says and does not say
     */
    record FigureTableJson(
            String key,
            List<FigureLineJson> lines,
            @Nullable Long unanswered,
            String note) {

        static FigureTableJson of(FigureTable table, String note) {
            return new FigureTableJson(
                    table.key(),
                    table.lines().stream()
                            .map(line -> FigureLineJson.of(table.columns(), line))
                            .toList(),
                    number(table.unanswered()),
                    note);
        }
    }

    /** A line of a table. */
    record FigureLineJson(String code, List<FigureCellJson> cells) {

        static FigureLineJson of(List<String> columns, FigureTable.Line line) {
            return new FigureLineJson(
                    line.code(),
                    IntStream.range(0, line.cells().size())
                            .mapToObj(at -> new FigureCellJson(
                                    columns.get(at), number(line.cells().get(at))))
                            .toList());
        }
    }

    /** A cell: rounded; null where it is not shown, which is neither nought nor nothing. */
    record FigureCellJson(String column, @Nullable Long number) {}

    /** A page that saves tables. */
    record FigureExportJson(String standard, String href) {}

    private static @Nullable Long number(Shown shown) {
        return shown.hidden() ? null : shown.number();
    }

    @GetMapping
    @Operation(
            operationId = "referralFigures",
            summary = "Figures of a quarter or a year, such as 2026Q3 or 2026; by default of the last quarter")
    ReferralFiguresJson figures(@RequestParam(required = false) @Nullable String period, Officer officer) {
        var latest = figures.periods(officer).get(1);
        var asked = period == null ? latest : FigurePeriod.of(period).orElseThrow(Refusal::notFound);
        var report = figures.of(asked, officer);
        return new ReferralFiguresJson(
                report.period().key(),
                report.state(),
                report.organisation(),
                report.authority(),
                report.closed(),
                report.counted().key(),
                report.mappings(),
                words.text("referral.figures.rule"),
                report.people().stream()
                        .map(table -> FigureTableJson.of(table, pages.note(report, table)))
                        .toList(),
                FiguresPages.told(report)
                        .map(table -> FigureTableJson.of(table, pages.note(table)))
                        .toList(),
                report.capped(),
                exports(report));
    }

    private static List<FigureExportJson> exports(FigureReport report) {
        return report.closed()
                ? FiguresExports.standards()
                        .map(standard ->
                                new FigureExportJson(standard, FiguresExports.address(standard, report.period())))
                        .toList()
                : List.of();
    }
}
