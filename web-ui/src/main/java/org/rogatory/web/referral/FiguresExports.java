package org.rogatory.web.referral;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.providers.ServiceKind;
import org.rogatory.providers.ServiceKinds;
import org.rogatory.referral.tally.FigurePeriod;
import org.rogatory.referral.tally.FigureReport;
import org.rogatory.referral.tally.FigureTable;
import org.rogatory.referral.tally.Shown;
import org.rogatory.referral.tally.TallyMapping;
import org.rogatory.referral.tally.TallyMapping.Code;
import org.rogatory.referral.tally.TallyMapping.Dimension;
import org.rogatory.referral.tally.TallyMapping.Standard;
import org.springframework.stereotype.Component;

/**
 * Tables of persons as the standards of others call what is in them: the same cells as on the page and no others, one
 * line for each of our codes, since adding lines up would tell what is left out of one of them. Where a standard
 * has kinds of help, what others were asked for, too.
 */
@Component
class FiguresExports {

    static final String HTCDS = "htcds";
    static final String ICTIP = "ic-tip";

    private static final String SUPPRESSED = "suppressed";

    /** The kind of help of that standard. */
    private static final String HELP = "spl_Type";

    private final TallyMapping mapping;
    private final ServiceKinds kinds;
    private final FiguresPages pages;
    private final Directory directory;
    private final Clock clock;

    FiguresExports(TallyMapping mapping, ServiceKinds kinds, FiguresPages pages, Directory directory, Clock clock) {
        this.mapping = mapping;
        this.kinds = kinds;
        this.pages = pages;
        this.directory = directory;
        this.clock = clock;
    }

    /** The address at which the tables of a period are saved in the form of a standard. */
    static String address(String standard, FigurePeriod period) {
        return ReferralFiguresController.PATH + "/" + standard + "/export.csv?period=" + period.key();
    }

    /** The standard of a name in an address; there are no others. */
    static String known(String standard) {
        return switch (standard) {
            case HTCDS, ICTIP -> standard;
            default -> throw Refusal.notFound();
        };
    }

    private static List<String> columns(String standard) {
        return HTCDS.equals(standard)
                ? List.of("field", "value", "our_code", "label", "with_field", "with_value", "with_our_code", "number")
                : List.of("part", "our_dimension", "our_code", "label", "with_our_code", "number");
    }

    List<List<String>> lines(FigureReport report, String standard, Officer officer, Locale reader) {
        var lines = new ArrayList<List<String>>();
        lines.addAll(head(report, HTCDS.equals(standard) ? mapping.htcds() : mapping.ictip()));
        mapping.gaps().stream()
                .filter(gap -> gap.key().startsWith(HTCDS) == HTCDS.equals(standard))
                .forEach(gap -> lines.add(List.of("gap", gap.text())));
        lines.add(columns(standard));
        report.people()
                .forEach(table -> table.lines()
                        .forEach(line -> IntStream.range(0, line.cells().size())
                                .filter(at ->
                                        !FigureTable.ALL.equals(table.columns().get(at)))
                                .mapToObj(at -> new Row(
                                        table,
                                        line.code(),
                                        coded(table.columns().get(at)),
                                        line.cells().get(at)))
                                .map(row -> HTCDS.equals(standard) ? htcds(row, reader) : ictip(row, reader))
                                .forEach(lines::add)));
        if (HTCDS.equals(standard)) {
            lines.addAll(help(report, reader));
        }
        lines.add(mark(officer));
        lines.add(0, mark(officer));
        return lines;
    }

    /** One cell of a table. */
    private record Row(FigureTable table, String code, String with, Shown shown) {}

    /** Who has saved it, and when: whoever passes it on passes that on, too. */
    private List<String> mark(Officer officer) {
        return List.of(
                "saved by",
                officer.username(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private List<List<String>> head(FigureReport report, Standard standard) {
        return List.of(
                List.of("standard", standard.name(), standard.version(), standard.source()),
                List.of("attribution", standard.attribution()),
                List.of("mapping", mapping.version(), mapping.day().toString(), String.join(" ", report.mappings())),
                List.of(
                        "period",
                        report.period().key(),
                        "files counted",
                        report.counted().key()),
                List.of("reporting entity", report.state(), entity(report.organisation())),
                List.of("rule", "fewer than 11 suppressed, others hidden beside them, rounded to 5"),
                List.of("matching", "none: a person in two files is counted in both"));
    }

    /** What kind of organisation has counted; which one is in no table. */
    private String entity(@Nullable String organisation) {
        return Optional.ofNullable(organisation)
                .flatMap(directory::find)
                .map(Authority::kind)
                .orElse("all organisations of the State that count here");
    }

    private String coded(String column) {
        return mapping.code(column).map(Code::key).orElse("");
    }

    private List<String> htcds(Row row, Locale reader) {
        return List.of(
                field(row.code()),
                value(row.code()),
                row.code(),
                pages.label(row.table(), row.code(), reader),
                field(row.with()),
                value(row.with()),
                row.with(),
                number(row.shown()));
    }

    private List<String> ictip(Row row, Locale reader) {
        var dimension = mapping.dimensionOf(row.code());
        return List.of(
                dimension.map(Dimension::part).orElse(""),
                dimension.map(Dimension::key).orElse(row.table().key()),
                row.code(),
                pages.label(row.table(), row.code(), reader),
                row.with(),
                number(row.shown()));
    }

    /** What the organisation of the reader alone has asked others for, as on the page; what is no help has no value. */
    private List<List<String>> help(FigureReport report, Locale reader) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(
                "help", kinds.mapping(), "what others were asked for by one organisation", entity(report.authority())));
        report.work().stream()
                .filter(table -> FiguresPages.SERVICES.equals(table.key()))
                .forEach(table -> table.lines().forEach(line -> lines.addAll(help(table, line, reader))));
        return lines;
    }

    private List<List<String>> help(FigureTable table, FigureTable.Line line, Locale reader) {
        var value = kinds.find(line.code()).map(ServiceKind::htcds).orElse("");
        return IntStream.range(0, line.cells().size())
                .mapToObj(at -> List.of(
                        value.isEmpty() ? "" : HELP,
                        value,
                        line.code(),
                        pages.label(table, line.code(), reader),
                        "",
                        "",
                        table.columns().get(at),
                        number(line.cells().get(at))))
                .toList();
    }

    private String field(String code) {
        return mapping.dimensionOf(code)
                .map(dimension -> Objects.requireNonNullElse(dimension.htcds(), ""))
                .orElse("");
    }

    private String value(String code) {
        return mapping.code(code)
                .map(found -> Objects.requireNonNullElse(found.htcds(), ""))
                .orElse("");
    }

    private static String number(Shown shown) {
        return shown.hidden() ? SUPPRESSED : String.valueOf(shown.number());
    }

    /** The names of the standards, in the order in which they are offered. */
    static Stream<String> standards() {
        return Stream.of(HTCDS, ICTIP);
    }
}
