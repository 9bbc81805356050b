package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.ExtraditionVerbsIn.ALMATY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.extradition.assurance.AssuranceWork;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** What became in court of a person who was given up is reported to the State that gave him up, also years later. */
@EngineTest
class ResultProcessTest {

    private static final String REPORT = "report_result";
    private static final String REPORTED = "record_result_report";
    private static final String WORDS = "Ten years by the court of Tashkent, final (synthetic).";
    private static final ActDraft CLOSING = Act.draft("close");

    private final ExtraditionVerbsOut out;
    private final ExtraditionVerbsIn in;
    private final ExtraditionWaysOut ways;
    private final AssuranceWork work;
    private final JdbcClient jdbc;

    @Autowired
    ResultProcessTest(
            ExtraditionVerbsOut out,
            ExtraditionVerbsIn in,
            ExtraditionWaysOut ways,
            AssuranceWork work,
            JdbcClient jdbc) {
        this.out = out;
        this.in = in;
        this.ways = ways;
        this.work = work;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void begin() {
        out.node().moment(Node.START);
    }

    private ActDraft ended(String verb, String result) {
        return Act.draft(verb).kind(result).happened(in.today(), null).releasedText(WORDS);
    }

    private Desk signed(ObjectNode content) {
        return out.sign(out.approve(out.endorse(out.submit(out.draft(content)))));
    }

    private Desk asked(ObjectNode content) {
        return out.transmit(signed(content));
    }

    private Desk takenOver(Desk ours) {
        var theirs = in.granted(in.arrested(ours.partner())).does(CENTRAL_OFFICER, "send_decision");
        theirs.does(CUSTODY_OFFICER, in.appointment(Duration.ofHours(2)));
        out.node().pass(Duration.ofHours(3));
        var handedOver = in.ago(Duration.ofHours(1));
        theirs.does(CUSTODY_OFFICER, Act.draft("record_surrender").at(handedOver, ALMATY));
        return ours.does(
                CUSTODY_OFFICER, out.surrendered(ours).at(handedOver, ALMATY).reference("19"));
    }

    /** Asked for on paper and granted there. */
    private Desk granted() {
        var posted = Act.draft("transmit").byHand(true).happened(LocalDate.of(2026, 4, 20), null);
        var ours = signed(ExtraditionVerbsIn.request()).does(REGISTRAR, posted.reference("post 1"));
        return out.grant(out.arrestTold(out.detentionTold(out.registered(ours))));
    }

    private List<String> notices(Desk desk) {
        return out.node().notices().unreadOf(desk.officer(CENTRAL_OFFICER)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    @Test
    @OnBothDatabases
    void theResultIsReportedWhenBothFilesAreClosedLongSince() {
        var ours = takenOver(asked(ExtraditionVerbsIn.request()));
        var theirs = ours.partner();
        out.close(ours);
        theirs.does(CENTRAL_OFFICER, "close");
        out.node().pass(Duration.ofDays(200));
        assertThat(theirs.offers(CENTRAL_OFFICER, REPORT)).isFalse();
        assertThat(ours.offers(CENTRAL_OFFICER, REPORTED)).isFalse();
        ours.does(CENTRAL_OFFICER, ended(REPORT, "convicted"));

        assertThat(ours.sent()).endsWith("feedback_notice");
        assertThat(ours.lastSent().path("choice").asString()).isEqualTo("convicted");
        assertThat(ours.lastSent().path("happened_on").asString())
                .isEqualTo(in.today().toString());
        assertThat(theirs.verbs()).contains(REPORTED).doesNotContain("parked_message", "received_feedback_notice");
        assertThat(theirs.steps())
                .filteredOn(step -> REPORTED.equals(step.verb()))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.happenedOn()).isEqualTo(in.today());
                    assertThat(step.releasedText()).isEqualTo(WORDS);
                });
        assertThat(notices(theirs)).contains("result_reported");
        assertThat(List.of(ours.status(), theirs.status())).containsOnly("closed");
    }

    @Test
    @OnBothDatabases
    void noFileIsClosedInSilenceBeforeTheResultWasReported() {
        var ours = takenOver(asked(ExtraditionVerbsIn.request()));
        assertThat(ours.refusal(CENTRAL_OFFICER, CLOSING)).isEqualTo("result-unreported");
        ours.writes(CENTRAL_OFFICER, ended(REPORT, "discontinued"));
        ours.does(CENTRAL_OFFICER, Act.draft("drop_letter").internalText("It is not final (synthetic)."));
        assertThat(ours.refusal(CENTRAL_OFFICER, CLOSING)).isEqualTo("result-unreported");
        ours.does(CENTRAL_OFFICER, ended(REPORT, "acquitted"));
        assertThat(ours.does(CENTRAL_OFFICER, CLOSING).status()).isEqualTo("closed");
    }

    /** Whether it is owed by the list, of which the file would stand at the head. */
    private boolean owed(Desk desk) {
        jdbc.sql("update extradition_surrendered set surrendered_on = date '1991-01-01' where case_ref = ?")
                .param(desk.caseRef())
                .update();
        var listed = work.resultsOwed(desk.officer(CENTRAL_OFFICER)).contains(desk.caseRef());
        jdbc.sql("update extradition_surrendered set surrendered_on = date '2026-04-20' where case_ref = ?")
                .param(desk.caseRef())
                .update();
        return listed;
    }

    @Test
    @OnBothDatabases
    void theResultIsOwedUntilItsLetterIsSignedAlsoWhenTheFileIsClosed() {
        var ours = takenOver(asked(ExtraditionVerbsIn.request()));
        assertThat(owed(ours)).isTrue();
        assertThat(owed(ours.partner())).as("who gave him up owes none").isFalse();
        out.close(ours);
        assertThat(owed(ours)).isTrue();
        ours.writes(CENTRAL_OFFICER, ended(REPORT, "discontinued"));
        assertThat(owed(ours)).as("nobody has signed it").isTrue();
        ours.signsWritten().node().jobs().drain();
        assertThat(owed(ours)).isFalse();
    }

    /** Nothing can be written under a key that is gone: the line would never leave. */
    @Test
    void ofAFileThatWasDestroyedNothingIsOwed() {
        var ours = takenOver(asked(ExtraditionVerbsIn.request()));
        out.close(ours);
        assertThat(owed(ours)).isTrue();
        jdbc.sql("update persons_file_key set wrapped = '', master_number = 0 where case_ref = ?")
                .param(ours.caseRef())
                .update();
        assertThat(owed(ours)).isFalse();
    }

    @Test
    void whoServesASentenceHasBeenTriedBefore() {
        var content = ExtraditionVerbsIn.request();
        var block = (ObjectNode) content.path("extradition");
        block.put("purpose", "enforcement").remove("arrest_warrant");
        block.putObject("judgment")
                .put("by", "Tashkent court (synthetic)")
                .put("number", "71")
                .put("date", "2024-03-05")
                .put("final_on", "2024-04-05")
                .put("sentence", "8 years")
                .put("served", "1 year");
        var ours = takenOver(asked(content));
        assertThat(owed(ours)).isFalse();
        assertThat(ours.does(CENTRAL_OFFICER, CLOSING).status()).isEqualTo("closed");
    }

    @Test
    void ofWhomNobodyHasGivenUpNothingIsReported() {
        var ours = asked(ExtraditionVerbsIn.request());
        assertThat(ours.offers(CENTRAL_OFFICER, REPORT)).isFalse();
        assertThat(ours.refusal(CENTRAL_OFFICER, ended(REPORT, "convicted"))).isEqualTo("wrong-status");
        assertThat(ours.partner().offers(CENTRAL_OFFICER, REPORTED)).isFalse();
        var refused = out.close(out.refusal(out.registered(ours)));
        assertThat(refused.offers(CENTRAL_OFFICER, REPORT)).isFalse();
    }

    @Test
    void noResultIsOfADayToCome() {
        var ours = takenOver(asked(ExtraditionVerbsIn.request()));
        var tomorrow = ended(REPORT, "convicted").happened(in.today().plusDays(1), null);
        assertThat(ours.refusal(CENTRAL_OFFICER, tomorrow)).isEqualTo("day-in-future");
    }

    @Test
    void noResultIsOfADayBeforeTheSurrenderOrLongGone() {
        var ours = takenOver(asked(ExtraditionVerbsIn.request()));
        var before = ended(REPORT, "convicted").happened(in.today().minusDays(2), null);
        assertThat(ours.refusal(CENTRAL_OFFICER, before)).isEqualTo("day-before-surrender");
        var mistyped = ended(REPORTED, "convicted").happened(LocalDate.of(1926, 4, 20), null);
        assertThat(ours.partner().refusal(REGISTRAR, mistyped.reference("UZ-81")))
                .isEqualTo("day-implausible");
    }

    /** Lent on the twentieth and brought back, judged in his absence, given up for good on the thirtieth. */
    @Test
    @OnBothDatabases
    void whoWasLentForHisTrialMayBeJudgedBeforeHeIsGivenUpForGood() {
        var ours = out.surrenderPostponed(granted());
        ours.does(CUSTODY_OFFICER, ways.temporarily(ours)).does(CUSTODY_OFFICER, ExtraditionWaysOut.broughtBack());
        out.surrender(out.schedule(ours));
        var before = ended(REPORT, "convicted").happened(LocalDate.of(2026, 4, 19), null);
        assertThat(ours.refusal(CENTRAL_OFFICER, before)).isEqualTo("day-before-surrender");
        ours.does(CENTRAL_OFFICER, ended(REPORT, "convicted").happened(LocalDate.of(2026, 4, 25), null));
        assertThat(ours.lastSent().path("happened_on").asString()).isEqualTo("2026-04-25");
    }

    @Test
    void onPaperItIsALetter() {
        var ours = out.surrender(out.schedule(granted()));
        ours.does(CENTRAL_OFFICER, ended(REPORT, "acquitted"));
        assertThat(ours.sent()).endsWith("feedback_notice");
        assertThat(ours.messages().get(ours.messages().size() - 1).status()).isEqualTo("by_hand");
        assertThat(ours.does(CENTRAL_OFFICER, CLOSING).status()).isEqualTo("closed");
    }

    @Test
    void onPaperItIsWrittenDownThereAlsoAfterTheClosing() {
        var theirs = takenOver(asked(ExtraditionVerbsIn.request())).partner().does(CENTRAL_OFFICER, "close");
        theirs.does(REGISTRAR, ended(REPORTED, "acquitted").reference("UZ-80"));
        assertThat(theirs.verbs()).contains(REPORTED);
        assertThat(theirs.status()).isEqualTo("closed");
    }
}
