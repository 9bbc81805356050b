package org.rogatory.requests.reminder;

import java.time.Clock;
import java.util.List;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Notices;
import org.rogatory.requests.message.LetterOutcome;
import org.rogatory.requests.message.LettersHeld;
import org.springframework.stereotype.Component;

/** Notes what acts have written among the drafted letters of the file, and has a task made of each. */
@Component
class HeldBook implements LettersHeld {

    private final KnownReminders reminders;
    private final ReminderProcess process;
    private final List<LetterOutcome> outcomes;
    private final Notices notices;
    private final Clock clock;

    HeldBook(
            KnownReminders reminders,
            ReminderProcess process,
            List<LetterOutcome> outcomes,
            Notices notices,
            Clock clock) {
        this.outcomes = List.copyOf(outcomes);
        this.reminders = reminders;
        this.process = process;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void hold(CaseFile file, Written letter, Officer writer) {
        var known = reminders.of(file.caseRef()).stream()
                .filter(reminder -> reminder.kind() == Drafted.LETTER)
                .toList();
        var reminder = new Reminder(file.caseRef(), Drafted.LETTER, known.size() + 1, letter.kind(), clock.instant())
                .heldIn(letter.messageRef());
        reminder.draftedBy(writer.username());
        reminder.numbered(letter.number());
        process.due(reminders.add(reminder));
        var signatory = Officer.principalOf(file.authority(), Role.SIGNATORY);
        notices.notify(new NewNotice(signatory, Drafted.LETTER.notice(), file.caseRef()));
    }

    @Override
    public void recalled(CaseFile file) {
        reminders.of(file.caseRef()).stream()
                .filter(reminder -> reminder.kind() == Drafted.LETTER && reminder.pending())
                .forEach(reminder -> {
                    reminder.settle(ReminderStatus.OVERTAKEN, clock.instant());
                    reminders.change(reminder);
                    process.overtaken(reminder);
                    outcomes.forEach(outcome -> outcome.dropped(file, reminder.written()));
                });
    }
}
