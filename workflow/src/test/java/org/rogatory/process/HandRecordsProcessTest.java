package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.documents.NewAttachment;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;

/** What came by hand is written down whole, with day, way, number and scan, or it is said why not. */
@EngineTest
class HandRecordsProcessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private final Files files;

    HandRecordsProcessTest(@Autowired Files files) {
        this.files = files;
    }

    /** What the other State answers on paper. */
    enum Answer {
        QUESTION(() -> Act.draft("record_information_request").keys(List.of("facts"))),
        PART(() -> Act.draft("record_partial_answer").results(InformationProcessTest.results("executed"))),
        WHOLE(() -> Act.draft("record_answer").results(InformationProcessTest.results("executed"))),
        REFUSAL(() -> Act.draft("record_refusal").ground("sovereignty_security").releasedText("They refuse.")),
        POSTPONEMENT(() ->
                Act.draft("record_postponement").ground("ongoing_investigation").until(LocalDate.of(2026, 9, 1), null)),
        RETURN(() -> Act.draft("record_return").reasons(List.of("return_duplicate")));

        private final Supplier<ActDraft> act;

        Answer(Supplier<ActDraft> act) {
            this.act = act;
        }
    }

    /** Sent by post; its receipt and registration by the other State are written down. */
    private Desk known() {
        var ours = delivered();
        ours.does(REGISTRAR, scanned(ours, "record_acknowledgement"));
        return ours.does(REGISTRAR, scanned(ours, "record_partner_registration"));
    }

    private Desk delivered() {
        var ours = transmitted();
        return ours.does(REGISTRAR, scanned(ours, "record_delivery"));
    }

    private Desk transmitted() {
        files.node().courier().cutOff("KZ");
        return files.transmitted();
    }

    private static ActDraft scanned(Desk desk, String verb) {
        return came(Act.draft(verb)).files(List.of(scan(desk)));
    }

    private static ActDraft came(ActDraft act) {
        return act.happened(DAY, null).reference("KZ-77").carrier("post");
    }

    private static String scan(Desk desk) {
        var paper = NewAttachment.of(desk.caseRef(), "other", "their-letter.pdf", "internal");
        var scan = new ByteArrayInputStream(new byte[] {37, 80, 68, 70});
        return desk.node()
                .documents()
                .attach(paper, scan, desk.officer(CENTRAL_OFFICER))
                .documentRef();
    }

    @Test
    void aReceiptIsWrittenDownWithDayNumberWayAndScanOrItIsSaidWhyNot() {
        var ours = transmitted();
        var act = Act.draft("record_delivery").happened(DAY, null).reference("KZ-77");
        assertThat(ours.refusal(REGISTRAR, act)).isEqualTo("arrival-way-missing");
        assertThat(ours.refusal(REGISTRAR, act.carrier("post"))).isEqualTo("scan-missing");
        ours.does(REGISTRAR, act.files(List.of(scan(ours))));
        assertThat(ours.status()).isEqualTo("delivered");
        var known = Act.draft("record_acknowledgement").happened(DAY, null);
        assertThat(ours.refusal(REGISTRAR, known)).isEqualTo("arrival-number-missing");
        ours.does(REGISTRAR, known.internalText("They told us by telephone (synthetic)."));
        var registered = Act.draft("record_partner_registration").reference("KZ-77");
        assertThat(ours.refusal(REGISTRAR, registered)).isEqualTo("arrival-day-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"record_delivery", "record_acknowledgement", "record_partner_registration"})
    void nothingCameToThemBeforeItLeft(String verb) {
        var ours = transmitted();
        var early = Files.unscanned(verb).reference("KZ-77").happened(DAY.minusDays(1), null);
        assertThat(ours.refusal(REGISTRAR, early)).isEqualTo("day-before-letter");
        ours.does(REGISTRAR, early.happened(DAY, null));
        assertThat(ours.verbs()).contains(verb);
    }

    /** The day of the writing down stands for the one that nobody knows, and proves nothing. */
    @Test
    void whereNobodyKnowsWhenItLeftTheDayOnWhichItCameIsTaken() {
        var ours = files.signed();
        files.node().pass(Duration.ofDays(5));
        ours.does(REGISTRAR, Act.draft("transmit").byHand(true).internalText("Taken by a delegation (synthetic)."));
        var came = Files.unscanned("record_delivery").reference("KZ-77");
        assertThat(ours.refusal(REGISTRAR, came.happened(DAY.minusDays(1), null)))
                .isEqualTo("day-before-letter");
        ours.does(REGISTRAR, came.happened(DAY.plusDays(2), null));
        assertThat(ours.status()).isEqualTo("delivered");
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerOnPaperLiesHereAsAScanOrItIsSaidWhyNot(Answer answer) {
        var ours = known();
        var act = came(answer.act.get());
        assertThat(ours.refusal(CENTRAL_OFFICER, act)).isEqualTo("scan-missing");
        ours.does(CENTRAL_OFFICER, act.files(List.of(scan(ours))));
        assertThat(ours.steps()).anySatisfy(step -> {
            assertThat(step.verb()).isEqualTo(act.act().verb());
            assertThat(step.happenedOn()).isEqualTo(DAY);
            assertThat(step.reference()).isEqualTo("KZ-77");
            assertThat(step.codes()).contains("post");
        });
    }

    @ParameterizedTest
    @EnumSource
    void stepsOfThePartnerThatNobodyRecordedAreSkippedWithAReason(Answer answer) {
        var ours = delivered();
        var act = came(answer.act.get()).files(List.of(scan(ours)));
        assertThat(ours.refusal(CENTRAL_OFFICER, act)).isEqualTo("skip-reason");
        ours.does(CENTRAL_OFFICER, act.internalText("They have sent no acknowledgement."));
        assertThat(ours.verbs()).contains(act.act().verb());
    }

    @ParameterizedTest
    @EnumSource(names = {"PART", "POSTPONEMENT"})
    void whatTheyAnswerInPartOrPutOffAgainIsWrittenDownAsTheFirstTime(Answer answer) {
        var ours = known();
        for (var time = 1; time <= 2; time++) {
            ours.does(CENTRAL_OFFICER, came(answer.act.get()).files(List.of(scan(ours))));
        }
        var verb = answer.act.get().act().verb();
        assertThat(ours.verbs()).filteredOn(verb::equals).hasSize(2);
    }

    @Test
    void theirNumberIsWrittenDownAlsoWhereTheFileHasGoneOnWithoutIt() {
        var ours = transmitted();
        ours.does(CENTRAL_OFFICER, Files.unscanned("record_information_request").keys(List.of("purpose")));
        ours.does(CENTRAL_OFFICER, InformationProcessTest.supplied());
        assertThat(ours.status()).isEqualTo("registered_by_partner");
        assertThat(ours.file().counterpartRef()).isNull();
        ours.does(REGISTRAR, scanned(ours, "record_partner_registration"));
        assertThat(ours.file().counterpartRef()).isEqualTo("KZ-77");
        assertThat(ours.status()).isEqualTo("registered_by_partner");
        assertThat(ours.at()).containsExactly("AwaitPartner");
    }

    @Test
    void aWrongNumberOfTheirsIsMendedAndMovesNothing() {
        var ours = known();
        ours.does(CENTRAL_OFFICER, Files.unscanned("record_information_request").keys(List.of("purpose")));
        var registration = scanned(ours, "record_partner_registration");
        assertThat(ours.refusal(REGISTRAR, registration)).isEqualTo("number-known");
        assertThat(ours.refusal(REGISTRAR, registration.reference("about Testov")))
                .isEqualTo("number-wordy");
        var clocks = clocks(ours);
        var sent = ours.sent();
        ours.does(REGISTRAR, registration.reference("KZ-78"));
        assertThat(ours.file().counterpartRef()).isEqualTo("KZ-78");
        assertThat(ours.status()).isEqualTo("information_requested");
        assertThat(ours.at()).containsExactly("SupplyInformation");
        assertThat(clocks(ours)).isEqualTo(clocks);
        assertThat(ours.sent()).isEqualTo(sent);
        assertThat(ours.steps()).anySatisfy(step -> {
            assertThat(step.reference()).isEqualTo("KZ-78");
            assertThat(step.internalText()).isEqualTo("KZ-77 → KZ-78");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"WHOLE", "REFUSAL", "RETURN"})
    void aWrongNumberThatIsNoticedWithTheirLastWordIsMendedAndMovesNothing(Answer answer) {
        var ours = known();
        ours.does(CENTRAL_OFFICER, came(answer.act.get()).files(List.of(scan(ours))));
        var status = ours.status();
        var clocks = clocks(ours);
        var registration = scanned(ours, "record_partner_registration");
        assertThat(ours.refusal(REGISTRAR, registration)).isEqualTo("number-known");
        ours.does(REGISTRAR, registration.reference("KZ-78"));
        assertThat(ours.file().counterpartRef()).isEqualTo("KZ-78");
        assertThat(ours.status()).isEqualTo(status);
        assertThat(ours.at()).containsExactly("AssessAnswer");
        assertThat(clocks(ours)).isEqualTo(clocks);
    }

    private List<String> clocks(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .map(deadline -> deadline.ruleKey() + " " + deadline.status())
                .sorted()
                .toList();
    }

    @Test
    void aReminderOnPaperIsHeardOfLikeOneByMessage() {
        var theirs = files.inExecution();
        var reminder = came(Act.draft("record_reminder"));
        assertThat(theirs.refusal(REGISTRAR, reminder)).isEqualTo("scan-missing");
        theirs.does(REGISTRAR, reminder.files(List.of(scan(theirs))));
        assertThat(theirs.verbs()).contains("record_reminder");
        assertThat(files.node().notices().unreadOf(theirs.officer(CENTRAL_OFFICER)))
                .filteredOn(notice -> notice.reference().equals(theirs.caseRef()))
                .extracting(NoticeView::code)
                .contains("reminder_received");
    }

    @Test
    void aWithdrawalOnPaperLiesHereAsAScanOrItIsSaidWhyNot() {
        var theirs = files.received();
        var withdrawal = came(Act.draft("record_withdrawal"));
        assertThat(theirs.refusal(CENTRAL_OFFICER, withdrawal)).isEqualTo("scan-missing");
        theirs.does(CENTRAL_OFFICER, withdrawal.files(List.of(scan(theirs))));
        assertThat(theirs.status()).isEqualTo("withdrawn");
    }

    @Test
    void whatGoesByHandSaysHowAndWhen() {
        files.node().courier().cutOff("KZ");
        var ours = files.transmitted();
        assertThat(ours.refusal(HEAD, came(Files.withdrawal("withdraw")).byHand(true)))
                .isEqualTo("letter-leaves-signed");
        ours.writes(HEAD, Files.withdrawal("withdraw").byHand(true)).does(SIGNATORY, came(Act.draft("sign_letter")));
        assertThat(ours.steps()).anySatisfy(step -> {
            assertThat(step.verb()).isEqualTo("sign_letter");
            assertThat(step.codes()).contains("post");
            assertThat(step.happenedOn()).isEqualTo(DAY);
        });
        assertThat(ours.sent()).containsExactly("mla_request", "withdrawal_notice");
    }
}
