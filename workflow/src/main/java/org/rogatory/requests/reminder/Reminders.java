package org.rogatory.requests.reminder;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Step;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Notices;
import org.rogatory.requests.message.LetterNumbers;
import org.rogatory.requests.message.ProtectedWords;
import org.rogatory.requests.message.held.HeldLetters;
import org.rogatory.signing.SignedKinds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminders and interim replies to the other State, reminders to an executing authority of one's own, drafted by a clock or
 * an officer: signed or dropped by a person, sent once, overtaken by what is said meanwhile.
 */
@Service
public class Reminders {

    /** Two limits may pass at once: what was drafted a moment ago is not unsigned for long. */
    private static final Duration FRESH = Duration.ofDays(1);

    private final Cases cases;
    private final KnownReminders reminders;
    private final ReminderProcess process;
    private final ReminderLetters letters;
    private final LetterNumbers numbers;
    private final ProtectedWords words;
    private final HeldLetters held;
    private final Notices notices;
    private final Clock clock;

    Reminders(
            Cases cases,
            KnownReminders reminders,
            ReminderProcess process,
            ReminderLetters letters,
            LetterNumbers numbers,
            ProtectedWords words,
            HeldLetters held,
            Notices notices,
            Clock clock) {
        this.cases = cases;
        this.reminders = reminders;
        this.process = process;
        this.letters = letters;
        this.numbers = numbers;
        this.words = words;
        this.held = held;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Drafts the next reminder of a file and tells the signatory; if the one before is still unsigned, the head. Nobody is
     * reminded of a question that has not left: then the head learns that it waits.
     *
     * @param ruleKey the limit that has passed
     */
    @Transactional
    public void remind(CaseFile file, String ruleKey) {
        if (known(file, Drafted.LETTER).stream().anyMatch(Reminders::asks)) {
            tell(file, Role.HEAD, Drafted.LETTER.unsigned());
            return;
        }
        draft(file, new Wanted(Drafted.REMINDER, null, ruleKey, null));
    }

    private static boolean asks(Reminder letter) {
        return letter.pending() && SignedKinds.QUESTION.equals(letter.written().kind());
    }

    /** Drafts the next interim reply of a file in the same way. */
    @Transactional
    public void replyMeanwhile(CaseFile file, String ruleKey) {
        draft(file, new Wanted(Drafted.INTERIM_REPLY, null, ruleKey, null));
    }

    /** Drafts the next reminder to an authority that executes the request, in the same way. */
    @Transactional
    public void remindExecutor(CaseFile file, String authority, String ruleKey) {
        draft(file, new Wanted(Drafted.EXECUTOR_REMINDER, authority, ruleKey, null));
    }

    /** Drafts the letter that an officer wants to send, in his words; refused while one like it waits for its signature. */
    @Transactional
    public void write(CaseFile file, Act act, Officer officer) {
        words.demand(file, act);
        write(file, null, act, officer);
    }

    /** The same to an authority that executes the request. */
    @Transactional
    public void writeTo(String authority, CaseFile file, Act act, Officer officer) {
        write(file, authority, act, officer);
    }

    private void write(CaseFile file, @Nullable String authority, Act act, Officer officer) {
        var kind = Drafted.writtenBy(act.verb()).orElseThrow(() -> Refusal.of("wrong-status"));
        var known = known(file, kind);
        if (known.stream().anyMatch(reminder -> reminder.open(kind, authority))) {
            throw Refusal.of("letter-awaits-signature");
        }
        var written = new Written(act.words().releasedText(), act.words().language(), officer.username());
        begin(file, new Wanted(kind, authority, act.verb(), written), known);
    }

    /** What an officer wants to say, in which language, and who he is. */
    private record Written(@Nullable String text, @Nullable String language, String author) {}

    /** A letter to be drafted: to whom, if not to the other State, and why. */
    private record Wanted(
            Drafted kind,
            @Nullable String addressee,
            String ruleKey,
            @Nullable Written written) {}

    private void draft(CaseFile file, Wanted wanted) {
        var kind = wanted.kind();
        var known = known(file, kind);
        var open = known.stream()
                .filter(reminder -> reminder.open(kind, wanted.addressee()))
                .findFirst();
        if (open.isEmpty()) {
            begin(file, wanted, known);
        } else if (open.get().draftedAt().isBefore(clock.instant().minus(FRESH))) {
            tell(file, Role.HEAD, kind.unsigned());
        }
    }

    private List<Reminder> known(CaseFile file, Drafted kind) {
        return all(file.caseRef()).filter(reminder -> reminder.kind() == kind).toList();
    }

    /** It has its number with the act or the limit that drafts it, as every letter; a job lays it out. */
    private void begin(CaseFile file, Wanted wanted, List<Reminder> known) {
        var kind = wanted.kind();
        var reminder = new Reminder(file.caseRef(), kind, known.size() + 1, wanted.ruleKey(), clock.instant())
                .to(wanted.addressee(), known);
        var written = wanted.written();
        if (written != null) {
            letters.write(reminder, written.text(), written.language());
            reminder.draftedBy(written.author());
        }
        reminder.numbered(number(file, reminder));
        process.due(reminders.add(reminder));
        tell(file, Role.SIGNATORY, kind.notice());
    }

    private @Nullable LetterNumber number(CaseFile file, Reminder reminder) {
        var kind = reminder.kind().key();
        var to = reminder.addressee();
        var by = Officer.system(file.state());
        return to == null ? numbers.leaving(file, kind, by) : numbers.leaving(file, kind, to, by);
    }

    private void tell(CaseFile file, Role role, String code) {
        notices.notify(new NewNotice(Officer.principalOf(file.authority(), role), code, file.caseRef()));
    }

    /**
     * What unsigned letters of these kinds were to ask or to tell has come, or nobody waits for it any more.
     *
     * @param spared kinds of messages that the other State needs to have all the same
     * @param actor user name of the one whose act did it
     */
    @Transactional
    public void overtake(CaseFile file, Set<Drafted> kinds, Set<String> spared, String actor) {
        overtakeAll(file, actor, reminder -> kinds.contains(reminder.kind()) && !tells(reminder, spared::contains));
    }

    /**
     * Nothing is asked any more of the authorities of one's own State of which this holds.
     *
     * @param actor user name of the one whose act did it
     */
    @Transactional
    public void overtake(CaseFile file, Predicate<String> idle, String actor) {
        overtakeAll(file, actor, reminder -> reminder.goesTo(idle));
    }

    /**
     * What unsigned letters were to tell holds no more: another one tells how it is now.
     *
     * @param kinds of the messages and their letters; asked of what waits alone
     * @param actor user name of the one whose act did it
     */
    @Transactional
    public void overtakeLetters(CaseFile file, Predicate<String> kinds, String actor) {
        overtakeAll(file, actor, reminder -> tells(reminder, kinds));
    }

    private static boolean tells(Reminder reminder, Predicate<String> kinds) {
        return reminder.kind() == Drafted.LETTER
                && kinds.test(reminder.written().kind());
    }

    private void overtakeAll(CaseFile file, String actor, Predicate<Reminder> which) {
        all(file.caseRef())
                .filter(Reminder::pending)
                .filter(which)
                .forEach(reminder -> overtake(file, reminder, actor));
    }

    private void overtake(CaseFile file, Reminder reminder, String actor) {
        numbers.abandon(file, reminder.letter(), Officer.system(file.state()));
        settle(reminder, ReminderStatus.OVERTAKEN);
        process.overtaken(reminder);
        if (reminder.kind() == Drafted.LETTER) {
            held.drop(file, reminder.written());
        }
        if (reminder.kind().inside()) {
            cases.note(file, overtaken(actor, file.status()));
        }
    }

    private static Step overtaken(String actor, String status) {
        var verb = "executor_reminder_overtaken";
        return new Step(actor, verb, null, status, status, List.of(), null, null, null, null, null, null, null);
    }

    void settle(Reminder reminder, ReminderStatus end) {
        reminder.settle(end, clock.instant());
        reminders.change(reminder);
    }

    private Stream<Reminder> all(String caseRef) {
        return reminders.of(caseRef).stream();
    }
}
