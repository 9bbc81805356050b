package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;

/** The time that the law of a State gives its courts once a decision on extradition is appealed against. */
@EngineTest
class CourtTimesProcessTest {

    private static final String SENDING_ON = "uz_forward_file";

    private final ExtraditionVerbsIn verbs;

    CourtTimesProcessTest(@Autowired ExtraditionVerbsIn verbs) {
        this.verbs = verbs;
    }

    private Desk appealedInUzbekistan() {
        var content = ExtraditionVerbsIn.ofUzbekistan(ExtraditionVerbsIn.request());
        return appealed(verbs.check(verbs.received("UZ", content)));
    }

    private Desk appealed(Desk theirs) {
        return theirs.does(HEAD, ExtraditionVerbsIn.grant())
                .does(CENTRAL_OFFICER, Act.draft("record_appeal").happened(verbs.today(), null));
    }

    private List<String> clocks(Desk desk) {
        return verbs.node().deadlines().ofCase(desk.caseRef()).stream()
                .map(deadline -> deadline.ruleKey() + " " + deadline.status())
                .toList();
    }

    @Test
    void anAppealInUzbekistanStartsTheTimeInWhichItsFileIsSent() {
        var theirs = appealedInUzbekistan();
        assertThat(clocks(theirs)).contains("uz_appeal_supreme STOPPED");
        assertThat(verbs.node().deadlines().running(theirs.caseRef(), SENDING_ON))
                .singleElement()
                .satisfies(CourtTimesProcessTest::endsAfterThreeDays);
        assertThat(clocks(theirs)).noneMatch(clock -> clock.startsWith("uz_supreme_review"));

        verbs.node().pass(Duration.ofDays(4));
        verbs.node().jobs().ring();
        assertThat(clocks(theirs)).contains(SENDING_ON + " PASSED");
        assertThat(verbs.node().notices().unreadOf(theirs.officer(HEAD)))
                .filteredOn(notice -> theirs.caseRef().equals(notice.reference()))
                .extracting(NoticeView::code)
                .contains("deadline_passed");
        assertThat(theirs.status()).as("no clock decides").isEqualTo("judicial_review");
    }

    /** Whether the first day counts was not seen: the earlier end governs, and the other is shown beside it. */
    private static void endsAfterThreeDays(DeadlineView running) {
        assertThat(running.lastDay()).isEqualTo(LocalDate.of(2026, 4, 22));
        assertThat(running.otherAt()).isAfter(running.dueAt());
    }

    @Test
    void whateverTheCourtDecidesTheFileWasSent() {
        var granted = appealedInUzbekistan().does(CENTRAL_OFFICER, verbs.court("record_court_grant"));
        assertThat(clocks(granted)).contains(SENDING_ON + " MET");
        var refused = appealedInUzbekistan().does(CENTRAL_OFFICER, verbs.court("record_court_refusal"));
        assertThat(clocks(refused)).contains(SENDING_ON + " MET");
    }

    @Test
    void whatTheCourtSentBackIsAppealedAgainstAnew() {
        var theirs = appealedInUzbekistan().does(CENTRAL_OFFICER, verbs.court("record_remittal"));
        assertThat(clocks(theirs)).contains(SENDING_ON + " MET").doesNotContain(SENDING_ON + " RUNNING");
        assertThat(clocks(appealed(theirs))).contains(SENDING_ON + " RUNNING");
    }

    @Test
    void noTimeOfACourtIsCountedWhereNoneIsKnown() {
        var theirs = verbs.check(verbs.received(ExtraditionVerbsIn.request()));
        assertThat(clocks(appealed(theirs))).noneMatch(clock -> clock.startsWith("uz_"));
    }
}
