package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.ActDraft;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** The limit that the Minsk Convention sets to additional information on an extradition, on both sides. */
@EngineTest
class InformationLimitProcessTest {

    private static final String LIMIT = "minsk_add_info";

    /** A month from the day of the question, that day counted: of two counts the earlier governs. */
    private static final LocalDate MONTH = LocalDate.of(2026, 5, 19);

    private final ExtraditionVerbsIn in;
    private final ExtraditionVerbsOut out;

    @Autowired
    InformationLimitProcessTest(ExtraditionVerbsIn in, ExtraditionVerbsOut out) {
        this.in = in;
        this.out = out;
    }

    /** Asked for by a request that cites the Convention. */
    private Desk asking(ActDraft question) {
        return asking(ExtraditionVerbsIn.request(), question);
    }

    private Desk asking(ObjectNode content, ActDraft question) {
        return in.review(in.received(content)).does(CENTRAL_OFFICER, question);
    }

    private Desk asked() {
        return out.informationRequested(out.registered(out.transmitted()));
    }

    private List<LocalDate> ends(Desk desk, String rule) {
        return out.node().deadlines().running(desk.caseRef(), rule).stream()
                .map(DeadlineView::lastDay)
                .toList();
    }

    private List<String> clocks(Desk desk) {
        return out.node().deadlines().ofCase(desk.caseRef()).stream()
                .map(deadline -> deadline.ruleKey() + " " + deadline.status())
                .toList();
    }

    @Test
    void aQuestionUnderTheMinskConventionIsToBeAnsweredWithinAMonth() {
        var theirs = asking(ExtraditionWaysIn.question());
        assertThat(ends(theirs, LIMIT)).containsExactly(MONTH);
        assertThat(ends(theirs, "sys_addinfo_partner"))
                .as("no default is longer")
                .containsExactly(MONTH);
        theirs.does(REGISTRAR, Files.unscanned("record_information").releasedText("The law is enclosed."));
        assertThat(clocks(theirs)).contains(LIMIT + " MET", "sys_addinfo_partner MET");
    }

    @Test
    void aDayThatTheQuestionNamesIsKeptBesideTheLimit() {
        var day = LocalDate.of(2026, 5, 4);
        var theirs = asking(ExtraditionWaysIn.question().until(day, null));
        assertThat(ends(theirs, "sys_addinfo_partner")).containsExactly(day);
        assertThat(ends(theirs, LIMIT)).containsExactly(MONTH);
    }

    @Test
    void whereAnotherInstrumentIsCitedTheUsualTermRunsAlone() {
        var content = ExtraditionVerbsIn.request();
        content.putArray("legal_basis").add("ETS-024");
        var theirs = asking(content, ExtraditionWaysIn.question());
        assertThat(ends(theirs, LIMIT)).isEmpty();
        assertThat(ends(theirs, "sys_addinfo_partner")).hasSize(1);
    }

    @Test
    void aLongerTermProlongsTheLimitByOneMonthAtMost() {
        var ours = asked();
        assertThat(ends(ours, LIMIT)).containsExactly(MONTH);
        var longer = Files.unscanned("record_information_term");
        ours.does(CENTRAL_OFFICER, longer.until(MONTH.plusDays(10), null));
        assertThat(ends(ours, LIMIT)).containsExactly(MONTH.plusDays(10));
        ours.does(CENTRAL_OFFICER, longer.until(MONTH.plusDays(90), null));
        assertThat(ends(ours, LIMIT)).containsExactly(MONTH.plusMonths(1));
        assertThat(ends(ours, "sys_addinfo")).containsExactly(MONTH.plusDays(90));

        assertThat(clocks(out.sendInformation(ours))).contains(LIMIT + " MET", "sys_addinfo MET");
    }

    @Test
    void aLongerTermThatIsToldLateLetsAPassedLimitRunAnewUntilOneMonthAfterItsFirstEnd() {
        var ours = asked();
        out.node().pass(Duration.ofDays(32));
        out.node().jobs().ring();
        assertThat(ends(ours, LIMIT)).isEmpty();
        var longer = Files.unscanned("record_information_term");
        ours.does(CENTRAL_OFFICER, longer.until(MONTH.plusDays(20), null));
        assertThat(ends(ours, LIMIT)).containsExactly(MONTH.plusDays(20));
        assertThat(clocks(ours)).contains(LIMIT + " PASSED");
        ours.does(CENTRAL_OFFICER, longer.until(MONTH.plusDays(90), null));
        assertThat(ends(ours, LIMIT)).containsExactly(MONTH.plusMonths(1));
        assertThat(clocks(out.sendInformation(ours))).contains(LIMIT + " MET");
    }

    @Test
    void whereAQuestionIsSignedAfterItsDayTheLimitBeginsWithTheLetter() {
        var theirs = in.review(in.received(ExtraditionVerbsIn.request()))
                .writes(CENTRAL_OFFICER, ExtraditionWaysIn.question());
        out.node().jobs().drain();
        out.node().pass(Duration.ofDays(32));
        out.node().jobs().ring();
        assertThat(ends(theirs, LIMIT)).isEmpty();
        theirs.signsWritten();
        assertThat(ends(theirs, LIMIT)).hasSize(1).allMatch(MONTH.plusDays(20)::isBefore);
        assertThat(ends(theirs, "sys_addinfo_partner")).hasSize(1);
    }

    @Test
    void whenTheLimitHasPassedAPersonIsToldAndDecides() {
        var ours = asked();
        out.node().pass(Duration.ofDays(32));
        out.node().jobs().ring();
        assertThat(clocks(ours)).contains(LIMIT + " PASSED");
        assertThat(out.node().notices().unreadOf(ours.officer(HEAD)))
                .filteredOn(notice -> ours.caseRef().equals(notice.reference()))
                .extracting(NoticeView::code)
                .contains("deadline_passed");
        assertThat(ours.status()).isEqualTo("information_requested");
    }
}
