package org.rogatory.requests.reminder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ReadOnce;
import org.springframework.stereotype.Component;

/**
 * The drafted letters of a file for who may see every file: read once in a transaction, however many verbs ask whether one
 * of them waits.
 */
@Component
class KnownReminders {

    private final ReminderRepository reminders;
    private final ReadOnce<String, List<Reminder>> known;

    KnownReminders(ReminderRepository reminders) {
        this.reminders = reminders;
        this.known = new ReadOnce<>(caseRef -> reminders.of(caseRef, AccessScope.system()));
    }

    /** All of a file, by their numbers. */
    List<Reminder> of(String caseRef) {
        return known.of(caseRef);
    }

    /** Those of these documents of which a letter waits for its signature, in whichever files. */
    Set<String> waiting(Collection<String> documentRefs) {
        return documentRefs.isEmpty() ? Set.of() : reminders.waiting(documentRefs, AccessScope.system());
    }

    /** Keeps one more, which this transaction knows from now on. */
    Reminder add(Reminder reminder) {
        var before = of(reminder.caseRef());
        var kept = reminders.saveAndFlush(reminder);
        known.remember(Map.of(
                kept.caseRef(), Stream.concat(before.stream(), Stream.of(kept)).toList()));
        return kept;
    }

    /** Writes what has changed of one that is known. */
    void change(Reminder reminder) {
        reminders.saveAndFlush(reminder);
    }
}
