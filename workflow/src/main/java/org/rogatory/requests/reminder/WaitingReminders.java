package org.rogatory.requests.reminder;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.held.LetterToSign;
import org.rogatory.requests.message.seal.WaitingLetters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The drafted letters that wait to be signed or dropped. Of one kind several may wait, each for another authority of
 * one's own State: an act names whose it means. The caller has passed the access rule.
 */
@Service
public class WaitingReminders implements WaitingLetters {

    private final KnownReminders reminders;
    private final ReminderLetters letters;

    WaitingReminders(KnownReminders reminders, ReminderLetters letters) {
        this.reminders = reminders;
        this.letters = letters;
    }

    /** The authorities of one's own State for each of which such a letter waits to be signed or dropped. */
    @Transactional(readOnly = true)
    public List<String> addressees(CaseFile file, String verb) {
        return open(file, verb).stream()
                .flatMap(reminder -> Stream.ofNullable(reminder.addressee()))
                .toList();
    }

    /** The authorities of one's own State for each of which a reminder waits that a clock drafted. */
    @Transactional(readOnly = true)
    public Set<String> remindedByClock(CaseFile file) {
        return reminders.of(file.caseRef()).stream()
                .filter(reminder -> reminder.open(Drafted.EXECUTOR_REMINDER))
                .filter(reminder ->
                        reminder.words() == null && reminder.writers().isEmpty())
                .flatMap(reminder -> Stream.ofNullable(reminder.addressee()))
                .collect(Collectors.toSet());
    }

    /**
     * The letter that an act signs; empty where none waits for it.
     *
     * @param addressee the authority that was chosen; null where only one waits
     */
    @Transactional(readOnly = true)
    public Optional<LetterToSign> letter(CaseFile file, String verb, @Nullable String addressee) {
        var open = open(file, verb);
        return open.isEmpty() ? Optional.empty() : Optional.of(toSign(file, chosen(open, addressee)));
    }

    private LetterToSign toSign(CaseFile file, Reminder reminder) {
        return new LetterToSign(file.authority(), letters.letter(file, reminder), reminder.documentRef());
    }

    /** The code with which this officer's signature under the letter is refused, or null. */
    @Transactional(readOnly = true)
    public @Nullable String barred(CaseFile file, String verb, @Nullable String addressee, Officer officer) {
        var open = open(file, verb);
        return open.isEmpty() ? null : chosen(open, addressee).barred(officer.username());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean waits(CaseFile file, String documentRef) {
        return reminders.of(file.caseRef()).stream()
                .anyMatch(reminder -> reminder.open() && documentRef.equals(reminder.documentRef()));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> waiting(Collection<String> documentRefs) {
        return reminders.waiting(documentRefs);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> signing(CaseFile file, String documentRef) {
        return reminders.of(file.caseRef()).stream()
                .filter(reminder -> reminder.open() && documentRef.equals(reminder.documentRef()))
                .map(reminder -> reminder.kind().sign())
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> laidOut(String caseRef, String messageRef) {
        return reminders.of(caseRef).stream()
                .filter(reminder -> messageRef.equals(reminder.messageRef()))
                .flatMap(reminder -> Stream.ofNullable(reminder.documentRef()))
                .findFirst();
    }

    /** The documents of letters of a file that leave no more: they were dropped, or something has overtaken them. */
    @Transactional(readOnly = true)
    public Set<String> idle(CaseFile file) {
        return reminders.of(file.caseRef()).stream()
                .filter(reminder -> reminder.status().idle())
                .flatMap(reminder -> Stream.ofNullable(reminder.documentRef()))
                .collect(Collectors.toSet());
    }

    /** What stands in the officer's way whichever of them he chooses, or null. */
    @Nullable
    String barred(CaseFile file, String verb, Officer officer) {
        var bars = open(file, verb).stream()
                .map(reminder -> Optional.ofNullable(reminder.barred(officer.username())))
                .toList();
        return bars.stream().allMatch(Optional::isPresent)
                ? bars.stream().flatMap(Optional::stream).findFirst().orElse(null)
                : null;
    }

    /** Whether one of them can be signed or dropped. */
    boolean any(CaseFile file, String verb) {
        return open(file, verb).stream().anyMatch(reminder -> reminder.documentRef() != null);
    }

    /** The one that an act means: that to the authority it names, or the only one. */
    Reminder chosen(CaseFile file, String verb, @Nullable String addressee) {
        return chosen(open(file, verb), addressee);
    }

    private static Reminder chosen(List<Reminder> open, @Nullable String addressee) {
        if (addressee != null) {
            return open.stream()
                    .filter(reminder -> reminder.goesTo(authority -> authority.equals(addressee)))
                    .findFirst()
                    .orElseThrow(() -> Refusal.of("reminder-gone", ActField.AUTHORITY.key()));
        }
        if (open.size() > 1) {
            throw Refusal.of("field-missing", ActField.AUTHORITY.key());
        }
        return open.stream().findFirst().orElseThrow(() -> Refusal.of("wrong-status"));
    }

    private List<Reminder> open(CaseFile file, String verb) {
        return Drafted.of(verb).stream()
                .flatMap(kind -> reminders.of(file.caseRef()).stream().filter(reminder -> reminder.open(kind)))
                .toList();
    }
}
