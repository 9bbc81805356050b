package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.SharedExecution.UNIT;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.identity.Officer;
import org.rogatory.requests.reminder.WaitingReminders;
import org.springframework.beans.factory.annotation.Autowired;

/** Where reminders to several executing authorities wait, an act names the one it means, and each counts its own. */
@EngineTest
class ChosenReminderProcessTest {

    private static final String SIGN = "sign_executor_reminder";

    private final SharedExecution shared;
    private final Cascading levels;
    private final WaitingReminders waiting;

    @Autowired
    ChosenReminderProcessTest(SharedExecution shared, Cascading levels, WaitingReminders waiting) {
        this.shared = shared;
        this.levels = levels;
        this.waiting = waiting;
    }

    @BeforeEach
    void open() {
        levels.open();
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    /** The clock has drafted one to the district, an officer then one to the unit. */
    private Desk both() {
        return both(Desk.officer(CENTRAL_OFFICER, "KZ"));
    }

    private Desk both(Officer drafter) {
        var theirs = shared.shared().does(UNIT, Files.begun()).does(REGION, levels.pass("KZ-DIST-1", 10));
        levels.files().node().pass(Duration.ofDays(11));
        levels.files().node().jobs().ring();
        return theirs.does(drafter, Act.draft("remind_executor"));
    }

    private Desk reminder(Desk desk, int number) {
        return new Desk(levels.files().node(), desk.caseRef() + "-E" + number);
    }

    private static ActDraft sign(String authority) {
        return Act.draft(SIGN).authority(authority);
    }

    private static ActDraft drop() {
        return Act.draft("drop_executor_reminder").internalText("They report today (made up).");
    }

    @Test
    void theOneThatWasChosenIsSignedThoughAnotherWasDraftedFirst() {
        var theirs = both();
        assertThat(waiting.addressees(theirs.file(), SIGN)).containsExactly("KZ-DIST-1", "KZ-UNIT-1");
        assertThat(theirs.refusal(SIGNATORY, Act.draft(SIGN))).isEqualTo("field-missing");
        assertThat(theirs.refusal(CENTRAL_OFFICER, drop())).isEqualTo("field-missing");
        assertThat(theirs.refusal(SIGNATORY, sign("KZ-REG-1"))).isEqualTo("reminder-gone");
        assertThat(theirs.refusal(SIGNATORY, sign("KZ-NOWHERE"))).isEqualTo("unknown-code");

        theirs.does(SIGNATORY, sign("KZ-UNIT-1"));
        assertThat(reminder(theirs, 2).position().passed()).contains("ExecutorReminderSent");
        assertThat(reminder(theirs, 1).at()).containsExactly("SignExecutorReminder");
        assertThat(levels.noticesOf(UNIT, theirs)).contains("executor_reminded");
        assertThat(levels.noticesOf(DISTRICT, theirs)).doesNotContain("executor_reminded");
        assertThat(theirs.refusal(SIGNATORY, sign("KZ-UNIT-1"))).isEqualTo("reminder-gone");

        theirs.does(CENTRAL_OFFICER, drop());
        assertThat(reminder(theirs, 1).position().passed()).contains("ExecutorReminderDropped");
    }

    @Test
    void theOneThatWasChosenIsDroppedAndTheOtherNeedsNoChoice() {
        var theirs = both().does(CENTRAL_OFFICER, drop().authority("KZ-UNIT-1"));
        assertThat(reminder(theirs, 2).position().passed()).contains("ExecutorReminderDropped");
        theirs.does(SIGNATORY, SIGN);
        assertThat(reminder(theirs, 1).position().passed()).contains("ExecutorReminderSent");
    }

    @Test
    void whoWroteOneSignsTheOther() {
        var both = new Officer("both.kz", "", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER, SIGNATORY));
        var theirs = both(both);
        assertThat(waiting.barred(theirs.file(), SIGN, "KZ-UNIT-1", both)).isEqualTo("four-eyes");
        assertThat(waiting.barred(theirs.file(), SIGN, "KZ-DIST-1", both)).isNull();
        assertThat(bar(theirs, both)).isNull();
        assertThat(theirs.refusal(both, sign("KZ-UNIT-1"))).isEqualTo("four-eyes");
        theirs.does(SIGNATORY, sign("KZ-DIST-1"));
        assertThat(bar(theirs, both)).isEqualTo("four-eyes");
    }

    private @Nullable String bar(Desk desk, Officer officer) {
        return levels.files()
                .node()
                .procedures()
                .offered(desk.file(), SIGN, officer)
                .barred();
    }

    @Test
    void eachAuthorityIsToldTheCountOfItsOwnReminders() {
        var theirs = both().does(SIGNATORY, sign("KZ-DIST-1")).does(SIGNATORY, SIGN);
        assertThat(levels.files().texts(theirs, "executor_reminder"))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains("\"number\":1"));

        theirs.does(CENTRAL_OFFICER, "remind_executor").does(CENTRAL_OFFICER, drop());
        theirs.does(CENTRAL_OFFICER, "remind_executor").does(SIGNATORY, SIGN);
        assertThat(levels.files().texts(theirs, "executor_reminder"))
                .as("nobody has got the one that was dropped")
                .hasSize(4)
                .noneMatch(text -> text.contains("\"number\":3"));
        assertThat(levels.files().text(theirs, "executor_reminder")).contains("\"number\":2");
        assertThat(reminder(theirs, 4).position().passed()).contains("ExecutorReminderSent");
    }

    @Test
    void whatWaitsIsReadOnceForAllVerbsThatAreOffered() {
        var theirs = both();
        var meter = levels.files().node().meter();
        meter.begin();
        meter.during("mla_incoming", "offered", () -> levels.offered(theirs.officer(SIGNATORY), theirs));
        assertThat(meter.end().get("mla_incoming offered").ownReads()).containsEntry("mla_reminder", 1L);
        assertThat(levels.offered(theirs.officer(SIGNATORY), theirs)).contains(SIGN);
    }
}
