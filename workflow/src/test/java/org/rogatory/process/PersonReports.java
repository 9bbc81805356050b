package org.rogatory.process;

import java.time.LocalDate;
import java.util.Map;
import org.rogatory.analytics.Outcome;
import org.rogatory.analytics.Report;
import org.rogatory.analytics.Report.Traffic;
import org.rogatory.analytics.Reports;
import org.rogatory.identity.Officer;

/** What a reader counts of requests of one form with one State, in one direction. */
record PersonReports(Reports reports, Officer reader, String other, String form, boolean outgoing) {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    Report report() {
        return reports.ofState(other, FIRST, last(), reader);
    }

    /** As far ahead as a report may reach. */
    private LocalDate last() {
        return reports.today(reader).plusYears(1);
    }

    private Traffic line() {
        return report().traffic().stream()
                .filter(line -> line.outgoing() == outgoing && line.form().equals(form))
                .findFirst()
                .orElseGet(() -> new Traffic(outgoing, other, form, form, 0, Map.of(), 0));
    }

    long begun() {
        return line().begun();
    }

    long open() {
        return line().open();
    }

    long ended(Outcome how) {
        return line().ended().getOrDefault(how, 0L);
    }

    /** How often a refusal was given on a ground. */
    long refusedFor(String ground) {
        return report().reasons().stream()
                .filter(reason -> reason.outgoing() == outgoing
                        && reason.outcome() == Outcome.REFUSED
                        && reason.key().equals(ground))
                .mapToLong(Report.Reason::number)
                .sum();
    }

    /** Every number of the whole report is as long as its list. */
    void areAsLongAsTheirLists() {
        new ListedNumbers(reports, reader, FIRST, last()).areAsLongAsTheirLists(reports.of(FIRST, last(), reader));
    }
}
