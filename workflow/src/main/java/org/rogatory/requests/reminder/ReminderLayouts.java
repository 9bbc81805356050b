package org.rogatory.requests.reminder;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.documents.Documents;
import org.rogatory.documents.WordedLetters;
import org.rogatory.requests.message.LetterNumbers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays drafted letters out before they are signed: once, and what is translated meanwhile once more for each wording.
 * So what is signed is the document that was read, and what was prepared on another one counts no more.
 */
@Component
class ReminderLayouts {

    private final Cases cases;
    private final KnownReminders reminders;
    private final ReminderLetters letters;
    private final Documents documents;
    private final WordedLetters worded;
    private final LetterNumbers numbers;

    ReminderLayouts(
            Cases cases,
            KnownReminders reminders,
            ReminderLetters letters,
            Documents documents,
            WordedLetters worded,
            LetterNumbers numbers) {
        this.cases = cases;
        this.reminders = reminders;
        this.letters = letters;
        this.documents = documents;
        this.worded = worded;
        this.numbers = numbers;
    }

    /** Lays out the open letters of a kind that are not laid out yet. */
    @Transactional
    void render(String caseRef, Drafted kind) {
        var file = cases.find(caseRef, AccessScope.system());
        reminders.of(caseRef).stream()
                .filter(reminder -> reminder.open(kind) && reminder.documentRef() == null)
                .forEach(reminder -> layOut(file, reminder));
    }

    /**
     * Lays a letter out as it reads by now, also before the job comes to it: whoever writes its words and whoever lays
     * it out or signs it at once change its row, and one of the two has to begin anew.
     */
    void anew(CaseFile file, Reminder reminder) {
        if (reminder.laidOutOf(letters.wording(reminder)) == null) {
            layOut(file, reminder);
        }
    }

    /** The book names one document of a letter: of what may be laid out once more, that which is signed. */
    private void layOut(CaseFile file, Reminder reminder) {
        if (ReminderLetters.worded(reminder)) {
            var wording = letters.wording(reminder);
            reminder.laidOut(worded.render(file.caseRef(), () -> letters.letter(file, reminder), wording), wording);
        } else {
            var round = reminder.kind().round(reminder.number());
            var documentRef = documents.render(file.caseRef(), () -> letters.letter(file, reminder), round);
            reminder.laidOut(documentRef, null);
            numbers.laidOut(file, reminder.letter(), documentRef);
        }
        reminders.change(reminder);
    }
}
