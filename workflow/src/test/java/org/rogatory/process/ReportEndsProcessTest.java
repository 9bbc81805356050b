package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.rogatory.analytics.Outcome;
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
    private final Reports reports;

    @Autowired
    ReportEndsProcessTest(Files files, Reports reports) {
        this.files = files;
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
