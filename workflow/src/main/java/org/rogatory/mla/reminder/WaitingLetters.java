package org.rogatory.mla.reminder;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.mla.message.HeldLetters;
import org.rogatory.mla.message.LetterToSign;
import org.rogatory.signing.SignedKinds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters that acts have written and that wait for a second person, the oldest first: each officer is given the first
 * that he may sign. The caller has passed the access rule.
 */
@Service
public class WaitingLetters {

    /** The file has ended by them, or items of it: the other State must learn it. */
    private static final Set<String> MUST_LEAVE = Set.of(SignedKinds.WITHDRAWAL, SignedKinds.ITEM_WITHDRAWAL);

    private final KnownReminders reminders;
    private final HeldLetters held;

    WaitingLetters(KnownReminders reminders, HeldLetters held) {
        this.reminders = reminders;
        this.held = held;
    }

    /** Whether a letter of the file has not been signed yet, nor fallen out of use. */
    @Transactional(readOnly = true)
    public boolean any(CaseFile file) {
        return all(file).anyMatch(Reminder::pending);
    }

    /** Whether one waits that this officer may sign. */
    @Transactional(readOnly = true)
    public boolean anyFor(CaseFile file, Officer officer) {
        return next(file, officer).isPresent();
    }

    /** The letter that this officer is to sign: the first that he may, or else the first, to be read. */
    @Transactional(readOnly = true)
    public Optional<LetterToSign> letter(CaseFile file, Officer officer) {
        return next(file, officer)
                .or(() -> open(file).findFirst())
                .map(reminder -> held.letter(file, reminder.written()));
    }

    /** The code with which this officer's signature is refused under all that wait, or null. */
    @Transactional(readOnly = true)
    public @Nullable String barred(CaseFile file, Officer officer) {
        return next(file, officer).isPresent()
                ? null
                : open(file)
                        .flatMap(reminder -> Stream.ofNullable(bar(file, reminder, officer)))
                        .findFirst()
                        .orElse(null);
    }

    /** The first that this officer may sign or send back. */
    Optional<Reminder> next(CaseFile file, Officer officer) {
        return open(file)
                .filter(reminder -> bar(file, reminder, officer) == null)
                .findFirst();
    }

    private @Nullable String bar(CaseFile file, Reminder reminder, Officer officer) {
        var own = reminder.barred(officer.username());
        if (own != null) {
            return own;
        }
        return held.signs(file, reminder.written().kind(), officer) ? null : "signing-right";
    }

    /** Those that wait for their signature. */
    Stream<Reminder> open(CaseFile file) {
        return all(file).filter(Reminder::open);
    }

    /** Those that were sent back to who wrote them. */
    Stream<Reminder> returned(CaseFile file) {
        return all(file).filter(Reminder::returned);
    }

    /** Those without which the other State misses nothing that has been decided. */
    Stream<Reminder> droppable(CaseFile file) {
        return all(file)
                .filter(Reminder::pending)
                .filter(reminder -> !MUST_LEAVE.contains(reminder.written().kind()));
    }

    private Stream<Reminder> all(CaseFile file) {
        return reminders.of(file.caseRef()).stream().filter(reminder -> reminder.kind() == Drafted.LETTER);
    }
}
