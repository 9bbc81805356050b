package org.rogatory.requests.reminder;

import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.tasks.OpenedTask;
import org.rogatory.tasks.TaskWriters;
import org.springframework.stereotype.Component;

/** Who wrote or mended a drafted letter is not offered to sign it. */
@Component
class LetterWriters implements TaskWriters {

    private static final Set<String> SIGNING =
            Set.of("SignReminder", "SignInterimReply", "SignExecutorReminder", "SignLetter");

    private final KnownReminders reminders;

    LetterWriters(KnownReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public Set<String> of(OpenedTask task) {
        return SIGNING.contains(task.step())
                ? reminders.of(task.caseRef()).stream()
                        .filter(reminder -> reminder.reminderRef().equals(task.about()))
                        .flatMap(reminder -> reminder.writers().stream())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
