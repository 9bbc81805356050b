package org.rogatory.requests.reminder;

import org.rogatory.cases.CaseFile;
import org.rogatory.requests.message.LettersHeld.Written;
import org.springframework.stereotype.Component;

/** The letters of a file that were written before another one and are neither signed nor out of use. */
@Component
public class EarlierLetters {

    private final KnownReminders reminders;

    EarlierLetters(KnownReminders reminders) {
        this.reminders = reminders;
    }

    /** Whether one of this kind is among them. */
    public boolean pending(CaseFile file, Written letter, String kind) {
        return reminders.of(file.caseRef()).stream()
                .filter(reminder -> reminder.kind() == Drafted.LETTER)
                .takeWhile(reminder -> !letter.messageRef().equals(reminder.messageRef()))
                .filter(Reminder::pending)
                .anyMatch(reminder -> kind.equals(reminder.written().kind()));
    }
}
