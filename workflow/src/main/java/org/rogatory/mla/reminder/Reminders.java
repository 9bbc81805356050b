package org.rogatory.mla.reminder;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.Documents;
import org.rogatory.documents.Letter;
import org.rogatory.identity.Officer;
import org.rogatory.mla.beside.BesideFlow;
import org.rogatory.mla.message.LetterHead;
import org.rogatory.mla.message.LetterNumbers;
import org.rogatory.mla.message.LetterSeals;
import org.rogatory.mla.message.LetterSubject;
import org.rogatory.mla.message.LetterToSign;
import org.rogatory.mla.message.MlaLetters;
import org.rogatory.mla.message.MlaMessenger;
import org.rogatory.mla.message.MlaMessenger.Said;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reminders to the other State: drafted by the clock, signed or dropped by a person, sent once, overtaken by answers. */
@Service
public class Reminders implements BesideFlow {

    static final String SIGN = "sign_reminder";
    static final String DROP = "drop_reminder";
    private static final String LETTER = "reminder";
    /** Numbers of letters that a clock drafts, apart from those that officers write. */
    private static final int OWN_ROUNDS = 1_000_000;

    private final Cases cases;
    private final ReminderRepository reminders;
    private final ReminderProcess process;
    private final MlaLetters letters;
    private final MlaMessenger messenger;
    private final Documents documents;
    private final LetterSeals seals;
    private final LetterNumbers numbers;
    private final ObjectProvider<Procedures> procedures;
    private final Clock clock;

    Reminders(
            Cases cases,
            ReminderRepository reminders,
            ReminderProcess process,
            MlaLetters letters,
            MlaMessenger messenger,
            Documents documents,
            LetterSeals seals,
            LetterNumbers numbers,
            ObjectProvider<Procedures> procedures,
            Clock clock) {
        this.cases = cases;
        this.reminders = reminders;
        this.process = process;
        this.letters = letters;
        this.messenger = messenger;
        this.documents = documents;
        this.seals = seals;
        this.numbers = numbers;
        this.procedures = procedures;
        this.clock = clock;
    }

    /**
     * Drafts the next reminder of a file.
     *
     * @return whether one was drafted; false if the one before is still unsigned
     */
    @Transactional
    public boolean draft(String caseRef, String ruleKey) {
        var known = reminders.of(caseRef, AccessScope.system());
        if (known.stream().anyMatch(Reminder::open)) {
            return false;
        }
        var reminder = new Reminder(caseRef, known.size() + 1, ruleKey, clock.instant());
        reminders.saveAndFlush(reminder);
        process.due(reminder.reminderRef(), caseRef);
        return true;
    }

    /** What an unsigned reminder of that rule was to ask for has come, or nobody waits for it any more. */
    @Transactional
    public void overtake(String caseRef, String ruleKey) {
        open(caseRef).filter(reminder -> reminder.ruleKey().equals(ruleKey)).ifPresent(this::overtake);
    }

    /** No reminder of a file is needed any more. */
    @Transactional
    public void overtake(String caseRef) {
        open(caseRef).ifPresent(this::overtake);
    }

    private void overtake(Reminder reminder) {
        var file = cases.find(reminder.caseRef(), AccessScope.system());
        numbers.abandon(file, reminder.letter(), Officer.system(file.state()));
        reminder.settle(Reminder.Status.OVERTAKEN, clock.instant());
        reminders.saveAndFlush(reminder);
        process.overtaken(reminder.reminderRef());
    }

    /** Lays the open reminder out; called again it finds the same document. */
    @Transactional
    void render(String caseRef) {
        var file = cases.find(caseRef, AccessScope.system());
        open(caseRef).ifPresent(reminder -> {
            if (reminder.letter() == null) {
                reminder.numbered(numbers.leaving(file, LETTER, Officer.system(file.state())));
            }
            var documentRef = documents.render(caseRef, letter(file, reminder), OWN_ROUNDS + reminder.number());
            reminder.laidOut(documentRef);
            numbers.laidOut(file, reminder.letter(), documentRef);
            reminders.saveAndFlush(reminder);
        });
    }

    /** The reminder for its signature; empty where none waits for one. The caller has passed the access rule. */
    @Transactional(readOnly = true)
    public Optional<LetterToSign> letter(CaseFile file) {
        return open(file.caseRef()).map(reminder -> new LetterToSign(letter(file, reminder), reminder.documentRef()));
    }

    private Letter letter(CaseFile file, Reminder reminder) {
        var content = procedures.getObject().content(file, Officer.system(file.state()));
        var subject = LetterSubject.of(LETTER, payload(reminder));
        return letters.message(LetterHead.of(file, reminder.letter()), subject, content);
    }

    private static JsonNode payload(Reminder reminder) {
        return JsonMapper.shared().createObjectNode().put("number", reminder.number());
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return Map.of(
                SIGN, List.of(FieldRule.optional(ActField.FINGERPRINT)),
                DROP, List.of(FieldRule.needed(ActField.INTERNAL_TEXT)));
    }

    @Override
    public boolean step(CaseFile file, String verb) {
        return true;
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return open(file.caseRef())
                .filter(reminder -> reminder.documentRef() != null)
                .isPresent();
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        var reminder = open(file.caseRef()).orElseThrow(() -> Refusal.of("wrong-status"));
        if (SIGN.equals(act.verb())) {
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
        seals.request(file, letter, act, officer);
        var messageRef = messenger.send(file, new Said(LETTER, payload(reminder), List.of(), reminder.letter()));
        settle(reminder, Reminder.Status.SIGNED);
        process.signed(reminder, letter, messageRef);
    }

    /** Puts the sealed reminder into its message. */
    @Transactional
    void enclose(String documentRef, String messageRef) {
        messenger.enclose(messageRef, documentRef);
    }

    private void settle(Reminder reminder, Reminder.Status end) {
        reminder.settle(end, clock.instant());
        reminders.saveAndFlush(reminder);
    }

    private Optional<Reminder> open(String caseRef) {
        return reminders.of(caseRef, AccessScope.system()).stream()
                .filter(Reminder::open)
                .findFirst();
    }
}
