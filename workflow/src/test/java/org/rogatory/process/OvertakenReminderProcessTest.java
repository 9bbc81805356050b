package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.SharedExecution.UNIT;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Step;
import org.rogatory.identity.Officer;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.LetterSubject;
import org.springframework.beans.factory.annotation.Autowired;

/** A reminder to an executing authority that nobody has signed ends when it is overtaken, and the timeline says so. */
@EngineTest
class OvertakenReminderProcessTest {

    private final SharedExecution shared;
    private final Cascading levels;
    private final CaseLetters letters;

    @Autowired
    OvertakenReminderProcessTest(SharedExecution shared, Cascading levels, CaseLetters letters) {
        this.shared = shared;
        this.levels = levels;
        this.letters = letters;
    }

    @BeforeEach
    void open() {
        levels.open();
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private boolean running(Desk desk) {
        return new Desk(levels.files().node(), desk.caseRef() + "-E1").running();
    }

    /** Nothing of it is left but a step that says by whose act, and its number, which is void. */
    private void ended(Desk desk, String actor) {
        assertThat(running(desk)).isFalse();
        assertThat(desk.offers(SIGNATORY, "sign_executor_reminder")).isFalse();
        assertThat(letters.of(desk.caseRef(), "KZ-GPO"))
                .filteredOn(entry -> entry.subject() == LetterSubject.EXECUTION_REMINDER)
                .singleElement()
                .satisfies(entry -> assertThat(entry.voided()).isNotNull());
        assertThat(desk.steps())
                .filteredOn(step -> step.verb().equals("executor_reminder_overtaken"))
                .extracting(Step::actor)
                .containsExactly(actor);
    }

    @Test
    void whatWasNotSignedEndsWhenTheWorkGoesToAnotherAuthority() {
        var theirs = levels.assigned("KZ-REG-1").does(REGION, Files.begun()).does(CENTRAL_OFFICER, "remind_executor");
        assertThat(levels.works(theirs.officer(SIGNATORY), theirs)).isTrue();
        theirs.does(REGION, levels.pass("KZ-DIST-1", 20));
        ended(theirs, REGION.username());
        assertThat(levels.works(theirs.officer(SIGNATORY), theirs)).isFalse();
        assertThat(theirs.file().lastAct().verb()).isEqualTo("pass_down");
        theirs.does(CENTRAL_OFFICER, "remind_executor").does(SIGNATORY, "sign_executor_reminder");
        assertThat(levels.noticesOf(DISTRICT, theirs)).contains("executor_reminded");
    }

    @Test
    void whatWasNotSignedEndsWhenTheAnswerGoesOut() {
        var theirs = levels.executed().does(CENTRAL_OFFICER, "remind_executor");
        assertThat(running(theirs)).isTrue();
        Files.answered(theirs);
        ended(theirs, theirs.officer(REGISTRAR).username());
        assertThat(levels.files().node().timeline().of(theirs.caseRef()))
                .filteredOn(moment -> moment.messageRef() != null)
                .extracting(moment -> moment.step().verb())
                .as("the message is that of the act")
                .contains("send_answer")
                .doesNotContain("executor_reminder_overtaken");
    }

    @Test
    void whatWasNotSignedEndsWhenTheResultIsReported() {
        var theirs = levels.atDistrict();
        levels.files().node().pass(Duration.ofDays(22));
        levels.files().node().jobs().ring();
        assertThat(running(theirs)).isTrue();
        levels.done(theirs).does(DISTRICT, Cascading.report());
        ended(theirs, DISTRICT.username());
    }

    @Test
    void whatWasNotSignedEndsWhenAllItemsOfItsAddresseeAreWithdrawn() {
        var theirs = shared.shared().does(UNIT, Files.begun()).does(CENTRAL_OFFICER, "remind_executor");
        var ours = theirs.partner();
        ours.does(HEAD, ItemWithdrawalProcessTest.less(ours, 0));
        ended(theirs, Officer.system("KZ").username());
        assertThat(theirs.file().lastAct().verb()).isNotEqualTo("executor_reminder_overtaken");
    }

    @Test
    void itWaitsOnWhenItemsOfAnotherAuthorityAreWithdrawn() {
        var theirs = shared.shared().does(UNIT, Files.begun()).does(CENTRAL_OFFICER, "remind_executor");
        var ours = theirs.partner();
        ours.does(HEAD, ItemWithdrawalProcessTest.less(ours, 1));
        assertThat(running(theirs)).isTrue();
        theirs.does(SIGNATORY, "sign_executor_reminder");
        assertThat(levels.noticesOf(UNIT, theirs)).contains("executor_reminded");
    }

    @Test
    void whatWasNotSignedEndsWithTheLastItemOfTheAuthorityAbove() {
        var theirs = shared.shared().does(UNIT, Files.begun()).does(REGION, levels.pass("KZ-DIST-1", 10));
        levels.files().node().pass(Duration.ofDays(11));
        levels.files().node().jobs().ring();
        assertThat(running(theirs)).isTrue();
        theirs.does(HEAD, SharedExecution.give(theirs, 1, "KZ-UNIT-1"));
        ended(theirs, theirs.officer(HEAD).username());
    }
}
