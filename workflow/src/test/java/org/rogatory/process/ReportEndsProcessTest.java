package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.rogatory.analytics.Outcome;
import org.rogatory.analytics.Report;
import org.rogatory.analytics.Report.Traffic;
import org.rogatory.analytics.Reports;
import org.rogatory.cases.Act;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.annotation.Autowired;

/** A report counts as ended what has ended, and nothing else. */
@EngineTest
class ReportEndsProcessTest {

    private static final Officer OURS = Desk.officer(HEAD, "UZ");

    private final Files files;
    private final PaperTables tables;
    private final Reports reports;

    @Autowired
    ReportEndsProcessTest(Files files, PaperTables tables, Reports reports) {
        this.files = files;
        this.tables = tables;
        this.reports = reports;
    }

    private long count(ToLongFunction<Traffic> what) {
        var first = LocalDate.of(2026, 1, 1);
        return reports.of(first, reports.today(OURS).plusYears(1), OURS).traffic().stream()
                .mapToLong(what)
                .sum();
    }

    private long ended(Outcome how) {
        return count(line -> line.ended().getOrDefault(how, 0L));
    }

    @Test
    void informationThatAskedNothingEndsWhenItsFileIsClosed() {
        var open = count(Traffic::open);
        var noted = ended(Outcome.NOTED);
        var ours = Files.signed(files.draft(SpontaneousProcessTest.information(), DRAFTER))
                .does(REGISTRAR, "transmit");
        assertThat(count(Traffic::open)).isEqualTo(open + 1);
        Files.underReview(ours.partner()).does(CENTRAL_OFFICER, "take_note");
        ours.closes(CENTRAL_OFFICER);

        assertThat(count(Traffic::open)).isEqualTo(open);
        assertThat(ended(Outcome.NOTED)).isEqualTo(noted + 1);
    }

    @Test
    void aFileThatHadEndedBeforeItWasClosedEndsAsItHad() {
        var returned = ended(Outcome.RETURNED);
        var noted = ended(Outcome.NOTED);
        var theirs = files.received()
                .does(
                        HEAD,
                        Act.draft("return_without_execution")
                                .reasons(List.of("return_address_insufficient"))
                                .releasedText("The address is not known (made up)."));
        Files.answered(theirs).partner().closes(CENTRAL_OFFICER);

        assertThat(ended(Outcome.RETURNED)).isEqualTo(returned + 1);
        assertThat(ended(Outcome.NOTED)).isEqualTo(noted);
    }

    private Report ofTheOffice() {
        var head = Desk.officer(HEAD, "AM");
        return reports.of(LocalDate.of(2026, 1, 1), reports.today(head).plusYears(1), head);
    }

    private long endedThere(Outcome how) {
        return ofTheOffice().traffic().stream()
                .mapToLong(line -> line.ended().getOrDefault(how, 0L))
                .sum();
    }

    private long given(Outcome how, String key) {
        return ofTheOffice().reasons().stream()
                .filter(reason -> reason.outcome() == how && reason.key().equals(key))
                .mapToLong(Report.Reason::number)
                .sum();
    }

    @Test
    void whatWasRefusedOrReturnedOnPaperEndsSoAndOnItsGround() {
        var answered = endedThere(Outcome.ANSWERED);
        var refused = endedThere(Outcome.REFUSED);
        var grounds = given(Outcome.REFUSED, "sovereignty_security");
        var reasons = given(Outcome.RETURNED, "return_not_signed");
        tables.taken(
                with(Map.of("status", "answered", "own-number", "91/1", "results", "refused"), "sovereignty_security"));
        tables.taken(
                with(Map.of("status", "answered", "own-number", "91/2", "results", "returned"), "return_not_signed"));
        tables.taken(with(
                Map.of("direction", "outgoing", "status", "refused", "own-number", "91/3"), "sovereignty_security"));

        assertThat(endedThere(Outcome.ANSWERED)).isEqualTo(answered);
        assertThat(endedThere(Outcome.REFUSED)).isEqualTo(refused + 2);
        assertThat(given(Outcome.REFUSED, "sovereignty_security")).isEqualTo(grounds + 2);
        assertThat(given(Outcome.RETURNED, "return_not_signed")).isEqualTo(reasons + 1);
    }

    private static Map<String, String> with(Map<String, String> row, String reasons) {
        var more = new HashMap<>(row);
        more.put("reasons", reasons);
        return more;
    }

    @Test
    void aDraftThatWasTakenUpAgainIsOpenOnceItIsSent() {
        var open = count(Traffic::open);
        var withdrawn = ended(Outcome.WITHDRAWN);
        var ours = files.requestOfUzbekistanToKazakhstan()
                .does(DRAFTER, Files.withdrawal("cancel"))
                .does(DRAFTER, "restore");
        Files.signed(ours).does(REGISTRAR, "transmit");

        assertThat(count(Traffic::open)).isEqualTo(open + 1);
        assertThat(ended(Outcome.WITHDRAWN)).isEqualTo(withdrawn);
    }
}
