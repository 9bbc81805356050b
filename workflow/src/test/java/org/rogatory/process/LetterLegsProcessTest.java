package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.notices.NoticeView;
import org.rogatory.transmission.LegList;
import org.rogatory.transmission.LegQuery;
import org.rogatory.transmission.LegState;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Purpose;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the States write each other between request and answer travels leg by leg as those do. */
@EngineTest
class LetterLegsProcessTest {

    private final Files files;
    private final LegWays ways;
    private final LegList list;
    private final JdbcClient jdbc;
    private final ManagementService management;

    @Autowired
    LetterLegsProcessTest(Files files, LegWays ways, LegList list, JdbcClient jdbc, ManagementService management) {
        this.management = management;
        this.files = files;
        this.ways = ways;
        this.list = list;
        this.jdbc = jdbc;
    }

    @AfterEach
    void noNotices() {
        jdbc.sql("delete from notices_notice").update();
    }

    private List<LegView> legs(Desk desk, Predicate<LegView> some) {
        return ways.legs().of(desk.caseRef()).stream().filter(some).toList();
    }

    private List<LegView> letters(Desk desk) {
        return legs(desk, leg -> leg.purpose() == Purpose.LETTER);
    }

    private ActDraft on(String verb, LegView leg) {
        return Act.draft(verb).item(leg.legId()).happened(ways.today(), null);
    }

    static Desk reminded(Desk ours) {
        return ours.does(CENTRAL_OFFICER, Act.draft("send_reminder").releasedText("We ask how far it is."))
                .does(SIGNATORY, "sign_reminder");
    }

    /** What the other State has answered is here, and the reminder that crossed it is with a carrier. */
    private Desk answeredMeanwhile() {
        var ours = reminded(ways.sentByDiplomats());
        ours.does(
                CENTRAL_OFFICER,
                Files.unscanned("record_answer")
                        .reference("KZ-78")
                        .results(InformationProcessTest.results("executed")));
        return ours.does(REGISTRAR, on("record_leg", letters(ours).get(0)));
    }

    private void arrives(Desk desk) {
        for (var open = letters(desk); open.stream().anyMatch(LegView::open); open = letters(desk)) {
            var now = open.stream().filter(LegView::open).findFirst().orElseThrow();
            desk.does(REGISTRAR, on(now.waiting() ? "record_leg" : "receive_leg", now));
        }
    }

    private List<String> clock(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().equals("sys_leg"))
                .map(deadline -> deadline.status().name())
                .toList();
    }

    private List<String> told(Desk desk, int days) {
        noNotices();
        files.node().pass(Duration.ofDays(days));
        files.node().jobs().ring();
        return files.node().notices().unreadOf(desk.officer(REGISTRAR)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    @Test
    void aReminderByDiplomatsHasItsCoverLetterItsNumberItsCarrierAndItsClock() {
        var ours = ways.sentByDiplomats();
        var request = legs(ours, leg -> leg.purpose() == Purpose.REQUEST);
        reminded(ours);
        assertThat(letters(ours))
                .extracting(LegView::to)
                .containsExactly("own_mfa", "own_embassy", "other_mfa", "other_central");
        var first = letters(ours).get(0);
        assertThat(first.waiting()).isTrue();
        assertThat(first.dueOn()).isEqualTo(ways.today().plusDays(3));

        ours.does(REGISTRAR, on("record_leg", first).carrier("courier").reference("EMS 80-1"));
        var handed = letters(ours).get(0);
        assertThat(handed.letter()).isNotNull();
        assertThat(handed.carrierNumber()).isEqualTo("EMS 80-1");
        var reminder = files.node().documents().ofCase(ours.caseRef()).stream()
                .filter(paper -> paper.kind().equals("reminder"))
                .findFirst()
                .orElseThrow();
        assertThat(files.text(ours, "cover_letter"))
                .contains("xatimizni", "Tashqi ishlar vazirligi")
                .contains(reminder.finalSha256());

        assertThat(told(ours, 9)).contains("leg_overdue");
        assertThat(legs(ours, leg -> leg.purpose() == Purpose.REQUEST)).isEqualTo(request);
    }

    @Test
    void aLostLetterGoesAgainAsADuplicateUnderItsNumberAndItsArrivalDeliversNoRequest() {
        var ours = reminded(ways.sentByDiplomats());
        ours.does(REGISTRAR, on("record_leg", letters(ours).get(0)));
        var lost = letters(ours).get(0);
        ours.does(REGISTRAR, on("lose_leg", lost).internalText("The bag was stolen (synthetic)."));
        ours.does(REGISTRAR, on("record_leg", legs(ours, LegView::duplicate).get(0)));
        assertThat(legs(ours, LegView::duplicate))
                .singleElement()
                .satisfies(again -> assertThat(again.letter()).isEqualTo(lost.letter()));
        assertThat(files.text(ours, "cover_letter")).contains("dublikat");

        arrives(ours);
        assertThat(letters(ours)).last().matches(leg -> leg.state() == LegState.RECEIVED);
        assertThat(ours.status()).isEqualTo("transmitted");
    }

    @Test
    void whatIsWrittenBackOnPaperGoesByTheRouteTheInstrumentAllowsAndLeavesWithTheSignatureThatTellsTheDay() {
        var theirs = onPaper();
        theirs.does(REGISTRAR, "register").does(HEAD, Files.review(theirs, "central_officer.kz"));
        assertThat(letters(theirs))
                .as("of the acknowledgement")
                .hasSize(4)
                .first()
                .matches(LegView::waiting);

        theirs.writes(CENTRAL_OFFICER, Fully.ask().keys(List.of("purpose")));
        assertThat(letters(theirs)).hasSize(4);
        theirs.does(
                SIGNATORY,
                Act.draft("sign_letter")
                        .happened(ways.today(), null)
                        .carrier("courier")
                        .reference("EMS 81-1"));
        var question = letters(theirs).get(4);
        assertThat(question.state()).isEqualTo(LegState.UNDER_WAY);
        assertThat(question.carrier()).isEqualTo("courier");
        assertThat(question.letter()).isNotNull();
        assertThat(clock(theirs))
                .as("the file waits, papers do not")
                .contains("RUNNING")
                .doesNotContain("PAUSED");

        theirs.does(REGISTRAR, LegWays.route("direct"));
        assertThat(letters(theirs)).as("what is under way stays on its way").hasSize(8);
    }

    private Desk onPaper() {
        var number = "UZ " + UUID.randomUUID();
        var paper = new PaperRequest(
                Contents.onReciprocity(), "UZ", null, number, null, null, null, null, null, true, null);
        var file = files.node().paper().receive(paper, null, Desk.officer(REGISTRAR, "KZ"));
        files.node().jobs().drain();
        return new Desk(files.node(), file.caseRef());
    }

    /** The letters that acts ordered are laid out before anything else is done. */
    private void layOut() {
        files.node().jobs().waiting().stream()
                .filter(job -> "make-letter".equals(job.getProcessDefinitionKey()))
                .forEach(job -> management.executeJob(job.getId()));
    }

    @Test
    void theCoverLetterListsTheLetterThatIsSignedAndHandedOverAtOnce() {
        var theirs = onPaper();
        theirs.does(REGISTRAR, "register").does(HEAD, Files.review(theirs, "central_officer.kz"));
        theirs.writes(CENTRAL_OFFICER, Fully.ask().keys(List.of("purpose")));
        files.node().jobs().drain();
        theirs.writes(
                SIGNATORY,
                Act.draft("sign_letter")
                        .happened(ways.today(), null)
                        .carrier("courier")
                        .reference("EMS 81-2"));
        layOut();
        var question = files.document(theirs, WrittenPapers.QUESTION);
        assertThat(files.text(theirs, "cover_letter")).contains(question.finalSha256());

        files.node().jobs().drain();
        assertThat(files.texts(theirs, WrittenPapers.QUESTION)).hasSize(1);
        assertThat(WrittenPapers.status(theirs)).isEqualTo("by_hand");
    }

    @Test
    void aLetterOnOneLegHasTheNumberOfTheLetterAndIsOverdueAsALetterBesideACopy() {
        var ours = files.signed().does(REGISTRAR, LegWays.route("interpol")).does(REGISTRAR, ways.left());
        legs(ours, LegView::open).forEach(leg -> ours.does(REGISTRAR, ways.skipped(ours)));
        reminded(ours);
        var letter = letters(ours).get(0);
        assertThat(letters(ours)).as("no copy goes ahead of it").hasSize(1).noneMatch(LegView::copy);
        assertThat(letter.letter()).isNotNull();
        ours.does(REGISTRAR, on("record_leg", letter).carrier("post"));
        assertThat(letters(ours).get(0).letter()).isEqualTo(letter.letter());
        assertThat(told(ours, 22)).contains("leg_overdue").doesNotContain("original_overdue");
    }

    @Test
    void aLetterGoesOnWhenTheFileIsClosedAndNothingElseDoes() {
        var ours = answeredMeanwhile().closes(CENTRAL_OFFICER);
        ours.does(CENTRAL_OFFICER, MatterVerbs.feedback());

        var letter = letters(ours).get(4);
        assertThat(letter.waiting()).isTrue();
        assertThat(ours.offers(REGISTRAR, "record_leg")).isTrue();
        ours.does(REGISTRAR, on("record_leg", letter));
        assertThat(letters(ours).get(4).letter()).isNotNull();
        assertThat(clock(ours)).as("nobody is pressed in a closed file").doesNotContain("RUNNING");

        assertThat(ours.offers(REGISTRAR, "plan_route")).isFalse();
        var answered = ways.answeredByDiplomats();
        var under = ways.leg(answered, LegView::carried);
        answered.closes(CENTRAL_OFFICER);
        assertThat(answered.offers(REGISTRAR, "receive_leg")).isFalse();
        assertThat(answered.refusal(REGISTRAR, on("receive_leg", under))).isEqualTo("wrong-status");
    }

    @Test
    void theClockOfEveryLegEndsWithTheFileAndALateReceiptIsNotedAllTheSame() {
        var ours = answeredMeanwhile();
        assertThat(clock(ours)).contains("RUNNING");
        ours.closes(CENTRAL_OFFICER);
        assertThat(clock(ours)).doesNotContain("RUNNING");
        assertThat(told(ours, 9)).doesNotContain("leg_overdue");
        assertThat(ours.offers(REGISTRAR, "receive_leg")).isTrue();
        arrives(ours);
        assertThat(letters(ours)).noneMatch(LegView::open);
        assertThat(clock(ours)).doesNotContain("RUNNING");
        assertThat(told(ours, 30)).doesNotContain("leg_overdue");

        var answered = ways.answeredByDiplomats();
        assertThat(clock(answered)).contains("RUNNING");
        answered.closes(CENTRAL_OFFICER);
        assertThat(clock(answered)).as("nobody records an answer any more").doesNotContain("RUNNING");
        assertThat(told(answered, 30)).doesNotContain("leg_overdue");
    }

    @Test
    void theListShowsTheLettersOfAClosedFileAndNothingElseOfIt() {
        jdbc.sql("delete from transmission_leg").update();
        var ours = answeredMeanwhile().closes(CENTRAL_OFFICER);
        assertThat(shown(ours)).containsExactly(letters(ours).get(0).legId());
        arrives(ours);
        assertThat(shown(ours)).isEmpty();

        var answered = ways.answeredByDiplomats();
        assertThat(shown(answered)).hasSize(1);
        answered.closes(CENTRAL_OFFICER);
        assertThat(shown(answered)).isEmpty();
    }

    private List<String> shown(Desk desk) {
        var query = new LegQuery(false, false, ways.today(), LegQuery.Place.START);
        return list.page(query, desk.officer(REGISTRAR)).lines().stream()
                .map(line -> line.leg().legId())
                .toList();
    }

    @Test
    void whatGoesByTheExchangeIsNoPaper() {
        var theirs = files.received();
        theirs.does(CENTRAL_OFFICER, Fully.ask().keys(List.of("purpose")));
        assertThat(theirs.sent()).contains("additional_information_request");
        assertThat(letters(theirs)).isEmpty();
    }
}
