package org.rogatory.requests.reminder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.rogatory.requests.ModelProcess;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a letter that a clock drafted; each kind has its model. */
@Component
class ReminderProcess {

    private final Map<Drafted, ModelProcess> processes = new EnumMap<>(Drafted.class);

    ReminderProcess(RuntimeService runtime, TaskService engineTasks) {
        for (var kind : Drafted.values()) {
            processes.put(kind, new ModelProcess(kind.process(), runtime, engineTasks));
        }
    }

    private ModelProcess of(Reminder reminder) {
        return Objects.requireNonNull(processes.get(reminder.kind()));
    }

    void due(Reminder reminder) {
        var message = reminder.messageRef();
        of(reminder)
                .start(
                        reminder.reminderRef(),
                        message == null
                                ? Map.of("caseRef", reminder.caseRef())
                                : Map.of("caseRef", reminder.caseRef(), "messageRef", message));
    }

    /** It was signed: its letter is sealed, then the message leaves with it. */
    void signed(Reminder reminder, String documentRef, String messageRef) {
        of(reminder)
                .complete(
                        reminder.reminderRef(),
                        Map.of(
                                "outcome",
                                reminder.kind().sign(),
                                "documentRef",
                                documentRef,
                                "messageRef",
                                messageRef));
    }

    /** It was signed, and no message carries it: once it is sealed it is handed over. */
    void signed(Reminder reminder, String documentRef) {
        of(reminder)
                .complete(
                        reminder.reminderRef(),
                        Map.of("outcome", reminder.kind().sign(), "documentRef", documentRef));
    }

    /** A letter whose message is held back was signed, sent back or mended, as this verb says. */
    void done(Reminder reminder, String verb) {
        of(reminder).complete(reminder.reminderRef(), Map.of("outcome", verb));
    }

    /** The tasks in which a letter waits for somebody, by the numbers that the engine gives them. */
    List<String> tasks(Reminder reminder) {
        return of(reminder).open(reminder.reminderRef());
    }

    void dropped(Reminder reminder) {
        of(reminder)
                .complete(
                        reminder.reminderRef(),
                        Map.of("outcome", reminder.kind().drop()));
    }

    void overtaken(Reminder reminder) {
        of(reminder).end(reminder.reminderRef(), "what it asked for or told has come");
    }
}
