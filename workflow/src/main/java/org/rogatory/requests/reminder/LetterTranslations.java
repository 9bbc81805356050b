package org.rogatory.requests.reminder;

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
import org.rogatory.requests.message.held.HeldLetters;
import org.rogatory.requests.message.held.HeldTranslations;
import org.rogatory.requests.message.held.HeldTranslations.Wording;
import org.rogatory.requests.message.held.LetterToSign;
import org.rogatory.requests.message.held.Rewordings;
import org.rogatory.requests.message.letter.TranslatedWords.Shown;
import org.rogatory.requests.message.letter.TranslatedWords.Typed;
import org.rogatory.signing.SignedKinds;
import org.rogatory.tasks.TaskWithholding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words of a letter that waits for its signature, source beside target: of what an act has written, and of a
 * reminder or an interim reply in which an officer tells the other State something in words of his own.
 */
@Service
public class LetterTranslations {

    private static final Set<Role> WRITERS = Set.of(Role.TRANSLATOR, Role.CENTRAL_OFFICER, Role.DRAFTER);

    private final Cases cases;
    private final KnownReminders reminders;
    private final HeldLetters held;
    private final HeldTranslations translations;
    private final ReminderLetters drafts;
    private final ReminderLayouts layouts;
    private final ReminderProcess process;
    private final TaskWithholding tasks;

    LetterTranslations(
            Cases cases,
            KnownReminders reminders,
            HeldLetters held,
            HeldTranslations translations,
            ReminderLetters drafts,
            ReminderLayouts layouts,
            ReminderProcess process,
            TaskWithholding tasks) {
        this.process = process;
        this.tasks = tasks;
        this.drafts = drafts;
        this.layouts = layouts;
        this.cases = cases;
        this.reminders = reminders;
        this.held = held;
        this.translations = translations;
    }

    /**
     * A letter with its translation.
     *
     * @param letterRef by what it is known: its message, or of what a signature stores in one the letter itself
     * @param kind of the letter
     * @param writable whether this officer translates it now
     */
    public record Letter(String letterRef, String kind, Shown shown, boolean writable) {}

    /** A letter that waits, for whoever may translate it. */
    public record Waiting(String letterRef, String kind) {}

    /** The letters of the file that this officer may translate now, the oldest first. */
    @Transactional(readOnly = true)
    public List<Waiting> open(CaseFile file, Officer officer) {
        if (!Deliberation.open(file, officer) || !officer.hasAny(WRITERS)) {
            return List.of();
        }
        return pending(file)
                .filter(reminder -> translates(file, reminder, officer))
                .map(reminder -> new Waiting(ref(reminder), kind(reminder)))
                .toList();
    }

    /** One letter, for whoever takes part in the file. */
    @Transactional(readOnly = true)
    public Letter of(String caseRef, String letterRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        Deliberation.demandOpen(file, officer);
        return letter(file, known(file, letterRef), officer);
    }

    /** The letter of an act that says these words and waits, for whoever decides about it. */
    @Transactional(readOnly = true)
    public Optional<Letter> named(CaseFile file, String fingerprint, Officer officer) {
        return pending(file)
                .filter(LetterTranslations::written)
                .filter(reminder -> held.named(reminder.written(), fingerprint))
                .findFirst()
                .map(reminder -> letter(file, reminder, officer));
    }

    /** The letter that is to be signed, for whoever signs it; empty where it is none of these. */
    @Transactional(readOnly = true)
    public Optional<Letter> toSign(CaseFile file, LetterToSign letter, Officer officer) {
        var words = letter.words();
        if (words != null) {
            return named(file, words, officer);
        }
        var laidOut = letter.documentRef();
        if (laidOut == null || !SignedKinds.ALONE.contains(letter.letter().kind())) {
            return Optional.empty();
        }
        return pending(file)
                .filter(reminder -> laidOut.equals(reminder.documentRef()))
                .findFirst()
                .map(reminder -> letter(file, reminder, officer));
    }

    /** Saves what was typed; nothing is written where nothing differs. Who has translated is one of its writers. */
    @Transactional
    public Letter write(String caseRef, String letterRef, Typed typed, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        Deliberation.demandOpen(file, officer);
        var reminder = known(file, letterRef);
        Roles.demand(translates(file, reminder, officer));
        if (!reminder.pending()) {
            throw Refusal.of("wrong-status");
        }
        var read = rewordings(reminder).read(typed);
        if (save(file, reminder, new Wording(read, reminder.wordings(), officer))) {
            reminder.translatedBy(officer.username());
            reminders.change(reminder);
            withhold(reminder, officer);
            cases.trace(file, Act.of("write_translation", null), officer);
        }
        return letter(file, reminder, officer);
    }

    /** The words of a draft are in no message yet: its letter is laid out anew, to be read and signed with them. */
    private boolean save(CaseFile file, Reminder reminder, Wording wording) {
        if (written(reminder)) {
            return translations.write(file, reminder.written(), wording);
        }
        var differs = translations.write(file, drafts.said(reminder), wording);
        if (differs) {
            layouts.anew(file, reminder);
        }
        return differs;
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
        var shown = written(reminder)
                ? translations.shown(file, reminder.written())
                : translations.shown(file, drafts.said(reminder));
        return new Letter(
                ref(reminder),
                kind(reminder),
                rewordings(reminder).told(shown),
                reminder.pending() && translates(file, reminder, officer));
    }

    private Reminder known(CaseFile file, String letterRef) {
        return translated(file)
                .filter(reminder -> letterRef.equals(ref(reminder)))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private Stream<Reminder> pending(CaseFile file) {
        return translated(file).filter(Reminder::pending);
    }

    /** All of the file that say anything in words of their own to the other State. */
    private Stream<Reminder> translated(CaseFile file) {
        return reminders.of(file.caseRef()).stream()
                .filter(reminder -> written(reminder) || ReminderLetters.worded(reminder));
    }

    /** Whether an act has written it: what it says lies in its message. */
    private static boolean written(Reminder reminder) {
        return reminder.kind() == Drafted.LETTER;
    }

    private static String ref(Reminder reminder) {
        return written(reminder) ? reminder.written().messageRef() : reminder.reminderRef();
    }

    private static String kind(Reminder reminder) {
        return written(reminder) ? reminder.written().kind() : reminder.kind().key();
    }

    /** Who writes for the authority that keeps the file, and of others who wrote this letter. */
    private static boolean translates(CaseFile file, Reminder reminder, Officer officer) {
        return officer.hasAny(WRITERS)
                && (officer.authority().equals(file.authority())
                        || officer.username().equals(reminder.draftedBy()));
    }
}
