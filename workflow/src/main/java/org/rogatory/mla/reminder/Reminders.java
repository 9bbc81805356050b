package org.rogatory.mla.reminder;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.beside.BesideFlow;
import org.rogatory.mla.message.LetterNumbers;
import org.rogatory.mla.message.LetterSeals;
import org.rogatory.mla.message.LetterToSign;
import org.rogatory.mla.message.MlaMessenger;
import org.rogatory.mla.message.MlaMessenger.Said;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminders and interim replies to the other State, drafted by a clock or an officer: signed or dropped by a person, sent
 * once, overtaken by what is said meanwhile.
 */
@Service
public class Reminders implements BesideFlow {

    /** Two limits may pass at once: what was drafted a moment ago is not unsigned for long. */
    private static final Duration FRESH = Duration.ofDays(1);

    private final Cases cases;
    private final ReminderRepository reminders;
    private final ReminderProcess process;
    private final ReminderLetters letters;
    private final MlaMessenger messenger;
    private final Documents documents;
    private final LetterSeals seals;
    private final LetterNumbers numbers;
    private final Notices notices;
    private final Clock clock;

    Reminders(
            Cases cases,
            ReminderRepository reminders,
            ReminderProcess process,
            ReminderLetters letters,
            MlaMessenger messenger,
            Documents documents,
            LetterSeals seals,
            LetterNumbers numbers,
            Notices notices,
            Clock clock) {
        this.cases = cases;
        this.reminders = reminders;
        this.process = process;
        this.letters = letters;
        this.messenger = messenger;
        this.documents = documents;
        this.seals = seals;
        this.numbers = numbers;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Drafts the next reminder of a file and tells the signatory; if the one before is still unsigned, the head.
     *
     * @param ruleKey the limit that has passed
     */
    @Transactional
    public void remind(CaseFile file, String ruleKey) {
        draft(file, Drafted.REMINDER, ruleKey, null);
    }

    /** Drafts the next interim reply of a file in the same way. */
    @Transactional
    public void replyMeanwhile(CaseFile file, String ruleKey) {
        draft(file, Drafted.INTERIM_REPLY, ruleKey, null);
    }

    /** Drafts the letter that an officer wants to send, in his words; refused while one of its kind waits for its signature. */
    @Transactional
    public void write(CaseFile file, Act act, Officer officer) {
        var kind = Drafted.writtenBy(act.verb()).orElseThrow(() -> Refusal.of("wrong-status"));
        if (open(file.caseRef(), kind).isPresent()) {
            throw Refusal.of("letter-awaits-signature");
        }
        draft(file, kind, act.verb(), new Written(act.words().releasedText(), officer.username()));
    }

    /** What an officer wants to say, and who he is. */
    private record Written(@Nullable String text, String author) {}

    private void draft(CaseFile file, Drafted kind, String ruleKey, @Nullable Written written) {
        var known = reminders.of(file.caseRef(), AccessScope.system()).stream()
                .filter(reminder -> reminder.kind() == kind)
                .toList();
        var open = known.stream().filter(Reminder::open).findFirst();
        if (open.isPresent()) {
            if (open.get().draftedAt().isBefore(clock.instant().minus(FRESH))) {
                tell(file, Role.HEAD, kind.unsigned());
            }
            return;
        }
        var reminder = new Reminder(file.caseRef(), kind, known.size() + 1, ruleKey, clock.instant());
        letters.write(reminder, written == null ? null : written.text());
        if (written != null) {
            reminder.draftedBy(written.author());
        }
        reminders.saveAndFlush(reminder);
        process.due(reminder);
        tell(file, Role.SIGNATORY, kind.notice());
    }

    private void tell(CaseFile file, Role role, String code) {
        notices.notify(new NewNotice(Officer.principalOf(file.authority(), role), code, file.caseRef()));
    }

    /** What unsigned letters of these kinds were to ask or to tell has come, or nobody waits for it any more. */
    @Transactional
    public void overtake(String caseRef, Set<Drafted> kinds) {
        reminders.of(caseRef, AccessScope.system()).stream()
                .filter(Reminder::open)
                .filter(reminder -> kinds.contains(reminder.kind()))
                .forEach(this::overtake);
    }

    private void overtake(Reminder reminder) {
        var file = cases.find(reminder.caseRef(), AccessScope.system());
        numbers.abandon(file, reminder.letter(), Officer.system(file.state()));
        settle(reminder, Reminder.Status.OVERTAKEN);
        process.overtaken(reminder);
    }

    /** Lays the open letter of a kind out; called again it finds the same document. */
    @Transactional
    void render(String caseRef, Drafted kind) {
        var file = cases.find(caseRef, AccessScope.system());
        open(caseRef, kind).ifPresent(reminder -> {
            if (reminder.letter() == null) {
                reminder.numbered(numbers.leaving(file, kind.key(), Officer.system(file.state())));
            }
            var documentRef =
                    documents.render(caseRef, () -> letters.letter(file, reminder), kind.round(reminder.number()));
            reminder.laidOut(documentRef);
            numbers.laidOut(file, reminder.letter(), documentRef);
            reminders.saveAndFlush(reminder);
        });
    }

    /** The letter that an act signs; empty where none waits for it. The caller has passed the access rule. */
    @Transactional(readOnly = true)
    public Optional<LetterToSign> letter(CaseFile file, String verb) {
        return open(file, verb)
                .map(reminder ->
                        new LetterToSign(file.authority(), letters.letter(file, reminder), reminder.documentRef()));
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return Arrays.stream(Drafted.values())
                .flatMap(kind -> Stream.of(
                        Map.entry(kind.sign(), List.of(FieldRule.optional(ActField.FINGERPRINT))),
                        Map.entry(kind.drop(), List.of(FieldRule.needed(ActField.INTERNAL_TEXT)))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public boolean step(CaseFile file, String verb) {
        return true;
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return open(file, verb)
                .filter(reminder -> reminder.documentRef() != null)
                .isPresent();
    }

    @Override
    public @Nullable String barred(CaseFile file, String verb, Officer officer) {
        var signed = open(file, verb).filter(reminder -> reminder.kind().sign().equals(verb));
        return signed.isPresent() ? signed.get().barred(officer.username()) : null;
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        var reminder = open(file, act.verb()).orElseThrow(() -> Refusal.of("wrong-status"));
        if (reminder.kind().sign().equals(act.verb())) {
            sign(file, reminder, act, officer);
        } else {
            numbers.abandon(file, reminder.letter(), officer);
            settle(reminder, Reminder.Status.DROPPED);
            process.dropped(reminder);
        }
    }

    /** The message is stored with the act; its letter joins it once it is sealed. */
    private void sign(CaseFile file, Reminder reminder, Act act, Officer officer) {
        var letter = reminder.documentRef();
        if (letter == null) {
            throw Refusal.of("letter-being-prepared");
        }
        var barred = reminder.barred(officer.username());
        if (barred != null) {
            throw Refusal.of(barred);
        }
        seals.request(file, letter, act, officer);
        var said = new Said(reminder.kind().key(), letters.payload(reminder), List.of(), reminder.letter());
        var messageRef = messenger.send(file, said);
        settle(reminder, Reminder.Status.SIGNED);
        process.signed(reminder, letter, messageRef);
    }

    /** Puts the sealed letter into its message. */
    @Transactional
    void enclose(String documentRef, String messageRef) {
        messenger.enclose(messageRef, documentRef);
    }

    private void settle(Reminder reminder, Reminder.Status end) {
        reminder.settle(end, clock.instant());
        reminders.saveAndFlush(reminder);
    }

    private Optional<Reminder> open(CaseFile file, String verb) {
        return Drafted.of(verb).flatMap(kind -> open(file.caseRef(), kind));
    }

    private Optional<Reminder> open(String caseRef, Drafted kind) {
        return reminders.of(caseRef, AccessScope.system()).stream()
                .filter(reminder -> reminder.open(kind))
                .findFirst();
    }
}
