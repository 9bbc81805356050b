package org.rogatory.mla.reminder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.message.HeldLetters;
import org.rogatory.mla.message.HeldTranslations;
import org.rogatory.mla.message.HeldTranslations.Wording;
import org.rogatory.mla.message.Rewordings;
import org.rogatory.mla.message.TranslatedWords.Shown;
import org.rogatory.mla.message.TranslatedWords.Typed;
import org.rogatory.tasks.TaskWithholding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words of a letter that an act has written, source beside target, until it is signed. */
@Service
public class LetterTranslations {

    private static final Set<Role> WRITERS = Set.of(Role.TRANSLATOR, Role.CENTRAL_OFFICER, Role.DRAFTER);

    private final Cases cases;
    private final KnownReminders reminders;
    private final HeldLetters held;
    private final HeldTranslations translations;
    private final ReminderProcess process;
    private final TaskWithholding tasks;

    LetterTranslations(
            Cases cases,
            KnownReminders reminders,
            HeldLetters held,
            HeldTranslations translations,
            ReminderProcess process,
            TaskWithholding tasks) {
        this.process = process;
        this.tasks = tasks;
        this.cases = cases;
        this.reminders = reminders;
        this.held = held;
        this.translations = translations;
    }

    /**
     * A letter with its translation.
     *
     * @param messageRef the message that carries it
     * @param kind of the letter
     * @param writable whether this officer translates it now
     */
    public record Letter(String messageRef, String kind, Shown shown, boolean writable) {}

    /** A letter that waits, for whoever may translate it. */
    public record Waiting(String messageRef, String kind) {}

    /** The letters of the file that this officer may translate now, the oldest first. */
    @Transactional(readOnly = true)
    public List<Waiting> open(CaseFile file, Officer officer) {
        if (!Deliberation.open(file, officer) || !officer.hasAny(WRITERS)) {
            return List.of();
        }
        return pending(file)
                .filter(reminder -> translates(file, reminder, officer))
                .map(Reminder::written)
                .map(letter -> new Waiting(letter.messageRef(), letter.kind()))
                .toList();
    }

    /** One letter, for whoever takes part in the file. */
    @Transactional(readOnly = true)
    public Letter of(String caseRef, String messageRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        Deliberation.demandOpen(file, officer);
        return letter(file, known(file, messageRef), officer);
    }

    /** The letter that says these words and waits, for whoever decides about it. */
    @Transactional(readOnly = true)
    public Optional<Letter> named(CaseFile file, String fingerprint, Officer officer) {
        return pending(file)
                .filter(reminder -> held.named(reminder.written(), fingerprint))
                .findFirst()
                .map(reminder -> letter(file, reminder, officer));
    }

    /** Saves what was typed; nothing is written where nothing differs. Who has translated is one of its writers. */
    @Transactional
    public Letter write(String caseRef, String messageRef, Typed typed, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        Deliberation.demandOpen(file, officer);
        var reminder = known(file, messageRef);
        Roles.demand(translates(file, reminder, officer));
        if (!reminder.pending()) {
            throw Refusal.of("wrong-status");
        }
        var read = rewordings(reminder).read(typed);
        if (translations.write(file, reminder.written(), new Wording(read, reminder.wordings(), officer))) {
            reminder.translatedBy(officer.username());
            reminders.change(reminder);
            withhold(reminder, officer);
            cases.trace(file, Act.of("write_translation", null), officer);
        }
        return letter(file, reminder, officer);
    }

    /** The task that signs it may have been open to him until now; that which mends it may be his. */
    private void withhold(Reminder reminder, Officer officer) {
        if (reminder.open()) {
            process.tasks(reminder).forEach(task -> tasks.keepFrom(task, officer.username()));
        }
    }

    private static Rewordings rewordings(Reminder reminder) {
        return new Rewordings(reminder.wordings() - 1L);
    }

    private Letter letter(CaseFile file, Reminder reminder, Officer officer) {
        var written = reminder.written();
        return new Letter(
                written.messageRef(),
                written.kind(),
                rewordings(reminder).told(translations.shown(file, written)),
                reminder.pending() && translates(file, reminder, officer));
    }

    private Reminder known(CaseFile file, String messageRef) {
        return reminders.of(file.caseRef()).stream()
                .filter(reminder -> reminder.kind() == Drafted.LETTER && messageRef.equals(reminder.messageRef()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private Stream<Reminder> pending(CaseFile file) {
        return reminders.of(file.caseRef()).stream()
                .filter(reminder -> reminder.kind() == Drafted.LETTER && reminder.pending());
    }

    /** Who writes for the authority that keeps the file, and of others who wrote this letter. */
    private static boolean translates(CaseFile file, Reminder reminder, Officer officer) {
        return officer.hasAny(WRITERS)
                && (officer.authority().equals(file.authority())
                        || officer.username().equals(reminder.draftedBy()));
    }
}
