package org.rogatory.requests.reminder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.message.LettersHeld.Written;
import org.rogatory.requests.message.held.HeldLetters;
import org.rogatory.requests.message.held.HeldWords;
import org.rogatory.requests.message.held.LetterToSign;
import org.rogatory.requests.message.held.LetterWays;
import org.rogatory.signing.SignedKinds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters that acts have written and that wait for a second person, the oldest first: each officer is given the first
 * that he may sign. The caller has passed the access rule.
 */
@Service
public class WaitingLetters {

    /** Acts after which nothing of the file leaves any more but what they write themselves. */
    private static final Set<String> CLOSING = Set.of("close", "close_with_rest_open");

    private static final String ASKING = "information_requested";

    /** Nothing is awaited of a file any more, nor of its answers. */
    private static final Set<String> OVER = Set.of("answered", "refused", "returned_without_execution", "closed");

    /** A file that ended by a decision, which no other act tells again. */
    private static final Set<String> ENDED = Set.of("refused", "returned_without_execution", "closed");

    /** Who mends the letters of his office, whoever wrote them. */
    private static final Set<Role> OFFICE = Set.of(Role.CENTRAL_OFFICER, Role.HEAD, Role.DRAFTER);

    private final KnownReminders reminders;
    private final HeldLetters held;
    private final LetterWays ways;
    private final LetterBars bars;

    WaitingLetters(KnownReminders reminders, HeldLetters held, LetterWays ways, LetterBars bars) {
        this.ways = ways;
        this.bars = bars;
        this.reminders = reminders;
        this.held = held;
    }

    /** Refuses to close a file of which a letter has not been signed yet, nor fallen out of use. */
    @Transactional(readOnly = true)
    public void demandNone(CaseFile file, String verb) {
        if (CLOSING.contains(verb) && all(file).anyMatch(Reminder::pending)) {
            throw Refusal.of("letter-unsigned");
        }
    }

    /** The letter that this officer is to sign: the first that he may, or else the first, to be read. */
    @Transactional(readOnly = true)
    public Optional<LetterToSign> letter(CaseFile file, Officer officer) {
        return next(file, officer).or(() -> open(file).findFirst()).map(reminder -> shown(file, reminder));
    }

    /** The letter of which this document was laid out, as long as it waits and this officer may sign it. */
    @Transactional(readOnly = true)
    public Optional<LetterToSign> letter(CaseFile file, String documentRef, Officer officer) {
        return open(file)
                .filter(reminder -> documentRef.equals(paper(reminder).documentRef()))
                .filter(reminder -> bar(file, reminder, officer) == null)
                .map(reminder -> shown(file, reminder))
                .findFirst();
    }

    private LetterToSign shown(CaseFile file, Reminder reminder) {
        return held.letter(file, reminder.written()).laidOut(paper(reminder).documentRef());
    }

    /** The letter with the document that was laid out of just these words; without one, where it says others by now. */
    LetterWays.Paper paper(Reminder reminder) {
        var letter = reminder.written();
        var laidOut = reminder.documentRef() == null ? null : reminder.laidOutOf(words(reminder));
        return new LetterWays.Paper(letter, laidOut);
    }

    /** The fingerprint of what it says now. */
    String words(Reminder reminder) {
        return held.words(reminder.written()).fingerprint();
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

    /**
     * A letter for whoever sends it back, mends or drops it.
     *
     * @param said what it says, and by what it is named
     * @param returnedIn the moment of the timeline that tells why it was sent back last; null where it never was
     */
    public record Shown(HeldWords said, @Nullable String returnedIn) {}

    /**
     * The letter that an act is about, as it stands: the one that it names, or else the first of those about which the
     * officer may do it.
     */
    @Transactional(readOnly = true)
    public Optional<Shown> shown(CaseFile file, String verb, @Nullable String name, Officer officer) {
        var own = forVerb(file, verb, officer);
        return own.stream()
                .filter(reminder -> name != null && named(reminder, name))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .map(reminder -> new Shown(held.words(reminder.written()), reminder.returnedIn()));
    }

    private List<Reminder> forVerb(CaseFile file, String verb, Officer officer) {
        return switch (verb) {
            case LetterActs.MEND -> mendable(file, officer).toList();
            case LetterActs.DROP -> droppable(file).toList();
            default ->
                open(file)
                        .filter(reminder -> bar(file, reminder, officer) == null)
                        .toList();
        };
    }

    /** Whether the letter of this fingerprint can be dropped. */
    @Transactional(readOnly = true)
    public boolean drops(CaseFile file, String name) {
        return droppable(file).anyMatch(reminder -> named(reminder, name));
    }

    /** The one that the officer signs or sends back: that which the act names. */
    Reminder toSign(CaseFile file, Act act, Officer officer) {
        var letter = named(open(file), act);
        var code = bar(file, letter, officer);
        if (code != null) {
            throw Refusal.barred(code);
        }
        return letter;
    }

    /** The one that he mends: refused to whoever neither wrote it nor serves the authority that keeps the file. */
    Reminder toMend(CaseFile file, Act act, Officer officer) {
        var letter = named(returned(file), act);
        Roles.demand(mends(file, letter, officer));
        return letter;
    }

    /** The one that he drops. */
    Reminder toDrop(CaseFile file, Act act) {
        return named(droppable(file), act);
    }

    /** No act is done on another letter than the one that was read; where only one waits it need not be named. */
    private Reminder named(Stream<Reminder> waiting, Act act) {
        var letters = waiting.toList();
        var name = act.papers().fingerprint();
        if (name != null) {
            return letters.stream()
                    .filter(reminder -> named(reminder, name))
                    .findFirst()
                    .orElseThrow(() -> Refusal.of("document-changed"));
        }
        if (letters.size() > 1) {
            throw Refusal.of("letter-unclear", ActField.FINGERPRINT.key());
        }
        return letters.stream().findFirst().orElseThrow(() -> Refusal.of("wrong-status"));
    }

    private boolean named(Reminder reminder, String name) {
        return held.named(reminder.written(), name)
                || ways.named(paper(reminder).documentRef(), name);
    }

    /** The first that this officer may sign or send back. */
    private Optional<Reminder> next(CaseFile file, Officer officer) {
        return open(file)
                .filter(reminder -> bar(file, reminder, officer) == null)
                .findFirst();
    }

    private @Nullable String bar(CaseFile file, Reminder reminder, Officer officer) {
        return bars.of(file, reminder, officer);
    }

    /** Those that wait for their signature. */
    Stream<Reminder> open(CaseFile file) {
        return all(file).filter(Reminder::open);
    }

    /** Those that were sent back to who wrote them. */
    Stream<Reminder> returned(CaseFile file) {
        return all(file).filter(letter -> letter.status() == ReminderStatus.RETURNED);
    }

    /** Those of them that this officer may mend, his own first. */
    Stream<Reminder> mendable(CaseFile file, Officer officer) {
        return returned(file)
                .filter(reminder -> mends(file, reminder, officer))
                .sorted(Comparator.comparing(reminder -> !officer.username().equals(reminder.draftedBy())));
    }

    /** Who executes for the authority that keeps the file has no say in its letters, but in his own. */
    private boolean mends(CaseFile file, Reminder reminder, Officer officer) {
        return held.mendable(reminder.written())
                && (officer.username().equals(reminder.draftedBy())
                        || officer.authority().equals(file.authority()) && officer.hasAny(OFFICE));
    }

    /** Those without which the other State misses nothing that has been decided. */
    Stream<Reminder> droppable(CaseFile file) {
        return all(file).filter(Reminder::pending).filter(reminder -> !mustLeave(file, reminder.written()));
    }

    /**
     * The file, or items of it, ended by a withdrawal: the other State must learn it. So must it learn of the refusal or
     * the return by which the file ended. By a question and what is written about it the file waits, and its clocks rest;
     * by a reply the other State is to go on. What can never leave may be dropped, but a withdrawal and a question.
     */
    private boolean mustLeave(CaseFile file, Written letter) {
        return switch (letter.kind()) {
            case SignedKinds.WITHDRAWAL, SignedKinds.ITEM_WITHDRAWAL -> true;
            case SignedKinds.QUESTION, SignedKinds.QUESTION_TERM -> ASKING.equals(file.status());
            case SignedKinds.REFUSAL, SignedKinds.RETURN -> ENDED.contains(file.status()) && !held.lost(file, letter);
            case SignedKinds.QUESTION_REPLY -> !OVER.contains(file.status()) && !held.lost(file, letter);
            default -> false;
        };
    }

    private Stream<Reminder> all(CaseFile file) {
        return reminders.of(file.caseRef()).stream().filter(reminder -> reminder.kind() == Drafted.LETTER);
    }
}
