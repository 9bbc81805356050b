package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.analytics.FileLine;
import org.rogatory.analytics.FileQuery;
import org.rogatory.analytics.FileQuery.Place;
import org.rogatory.analytics.FileQuery.Which;
import org.rogatory.analytics.Outcome;
import org.rogatory.analytics.Report;
import org.rogatory.analytics.Report.Traffic;
import org.rogatory.analytics.Reports;
import org.rogatory.analytics.Stage;
import org.rogatory.identity.Officer;

/** The numbers of a report beside the lists that they open: in all, and line by line. */
record ListedNumbers(Reports reports, Officer reader, LocalDate first, LocalDate last) {

    void areAsLongAsTheirLists(Report report) {
        var all = new Line(null, "", "", "");
        isAsLongAsItsLists(all, report);
        report.traffic().stream()
                .flatMap(ListedNumbers::lines)
                .distinct()
                .forEach(line -> isAsLongAsItsLists(line, report));
        report.reasons().forEach(this::isAsLongAsItsList);
        report.times().forEach(this::isAsLongAsItsList);
        assertThat(reports.export(query(Which.BEGUN, all, Set.of()), reader)).hasSize(sum(report, all, Traffic::begun));
    }

    /** The lines by State, by kind and by subject in which files stand. */
    private static Stream<Line> lines(Traffic traffic) {
        return Stream.of(
                new Line(traffic.outgoing(), traffic.otherState(), "", ""),
                new Line(traffic.outgoing(), "", traffic.form(), ""),
                new Line(traffic.outgoing(), "", "", told(traffic.subject())));
    }

    private static String told(String key) {
        return key.isEmpty() ? FileQuery.NONE : key;
    }

    private void isAsLongAsItsLists(Line line, Report report) {
        assertThat(listed(query(Which.BEGUN, line, Set.of())))
                .as("begun %s", line)
                .hasSize(sum(report, line, Traffic::begun));
        assertThat(listed(query(Which.OPEN, line, Set.of())))
                .as("open %s", line)
                .hasSize(sum(report, line, Traffic::open));
        Stream.of(Outcome.values())
                .forEach(outcome -> assertThat(listed(query(Which.ENDED, line, Set.of(outcome))))
                        .as("%s %s", outcome, line)
                        .hasSize(sum(report, line, traffic -> traffic.ended().getOrDefault(outcome, 0L))));
    }

    private static int sum(Report report, Line line, ToLongFunction<Traffic> number) {
        return (int)
                report.traffic().stream().filter(line::counts).mapToLong(number).sum();
    }

    private void isAsLongAsItsList(Report.Reason reason) {
        var ended = query(Which.ENDED, new Line(reason.outgoing(), "", "", ""), Set.of(reason.outcome()));
        assertThat(listed(of(ended, told(reason.key()), null))).as("%s", reason).hasSize((int) reason.number());
    }

    private void isAsLongAsItsList(Report.StageTime time) {
        var left = query(Which.STAGE, new Line(time.outgoing(), "", "", ""), Set.of());
        assertThat(listed(of(left, "", time.stage()))).as("%s", time).hasSize((int) time.number());
    }

    /** What the files of a line have in common; empty for anything. */
    private record Line(@Nullable Boolean outgoing, String other, String form, String subject) {

        boolean counts(Traffic traffic) {
            return (outgoing == null || traffic.outgoing() == outgoing)
                    && (other.isEmpty() || other.equals(traffic.otherState()))
                    && (form.isEmpty() || form.equals(traffic.form()))
                    && (subject.isEmpty() || subject.equals(told(traffic.subject())));
        }
    }

    private FileQuery query(Which which, Line line, Set<Outcome> outcomes) {
        return new FileQuery(
                which,
                reader.state(),
                first,
                last,
                line.outgoing(),
                line.other(),
                line.form(),
                line.subject(),
                outcomes,
                "",
                null,
                Place.START);
    }

    private static FileQuery of(FileQuery query, String reason, @Nullable Stage stage) {
        return new FileQuery(
                query.which(),
                query.state(),
                query.from(),
                query.to(),
                query.outgoing(),
                query.other(),
                query.form(),
                query.subject(),
                query.outcomes(),
                reason,
                stage,
                query.after());
    }

    /** The whole list, page after page. */
    List<FileLine> listed(FileQuery query) {
        var page = reports.files(query, reader);
        var all = new ArrayList<>(page.lines());
        while (page.more()) {
            var end = page.lines().get(page.lines().size() - 1);
            page = reports.files(query.at(query.which(), Reports.place(end)), reader);
            all.addAll(page.lines());
        }
        return all;
    }
}
