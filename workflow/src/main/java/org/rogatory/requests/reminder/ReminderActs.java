package org.rogatory.requests.reminder;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.message.LetterNumbers;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.RequestMessenger.Said;
import org.rogatory.requests.message.seal.LetterSeals;
import org.springframework.stereotype.Component;

/** A person signs what was drafted, or drops it with a reason. */
@Component
class ReminderActs implements BesideFlow {

    /** For each of which authorities a reminder waits; asked where several do. */
    private static final FieldRule ADDRESSEE = FieldRule.optional(ActField.AUTHORITY, "authorities_reminded");

    private static final FieldRule READ = FieldRule.optional(ActField.FINGERPRINT);

    private static final FieldRule WAY = FieldRule.optional(ActField.KIND, "signing_modes");

    private final Reminders reminders;
    private final WaitingReminders waiting;
    private final ReminderProcess process;
    private final ReminderLetters letters;
    private final RequestMessenger messenger;
    private final LetterSeals seals;
    private final LetterNumbers numbers;

    ReminderActs(
            Reminders reminders,
            WaitingReminders waiting,
            ReminderProcess process,
            ReminderLetters letters,
            RequestMessenger messenger,
            LetterSeals seals,
            LetterNumbers numbers) {
        this.reminders = reminders;
        this.waiting = waiting;
        this.process = process;
        this.letters = letters;
        this.messenger = messenger;
        this.seals = seals;
        this.numbers = numbers;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return Arrays.stream(Drafted.values())
                .filter(kind -> kind != Drafted.LETTER)
                .flatMap(kind -> Stream.of(Map.entry(kind.sign(), signed(kind)), Map.entry(kind.drop(), dropped(kind))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * To the other State one goes at a time, and the signatory chooses how he signs it; of those inside the State each
     * authority may have its own, under the seal of the office.
     */
    private static List<FieldRule> signed(Drafted kind) {
        return kind.inside() ? List.of(ADDRESSEE, READ) : List.of(READ, WAY);
    }

    private static List<FieldRule> dropped(Drafted kind) {
        var why = FieldRule.needed(ActField.INTERNAL_TEXT);
        return kind.inside() ? List.of(ADDRESSEE, why) : List.of(why);
    }

    @Override
    public boolean step(CaseFile file, String verb) {
        return true;
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return waiting.any(file, verb);
    }

    @Override
    public @Nullable String barred(CaseFile file, String verb, Officer officer) {
        var signs = Drafted.of(verb).filter(kind -> kind.sign().equals(verb)).isPresent();
        return signs ? waiting.barred(file, verb, officer) : null;
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        var reminder = waiting.chosen(file, act.verb(), act.parties().authority());
        var letter = reminder.documentRef();
        if (letter == null) {
            throw Refusal.of("letter-being-prepared");
        }
        if (reminder.kind().sign().equals(act.verb())) {
            demandSigner(reminder, officer);
            seals.request(file, letter, act, officer);
            signed(file, reminder, letter);
        } else {
            numbers.abandon(file, reminder.letter(), officer);
            reminders.settle(reminder, ReminderStatus.DROPPED);
            process.dropped(reminder);
        }
    }

    private static void demandSigner(Reminder reminder, Officer officer) {
        var barred = reminder.barred(officer.username());
        if (barred != null) {
            throw Refusal.barred(barred);
        }
    }

    private void signed(CaseFile file, Reminder reminder, String letter) {
        if (reminder.kind().inside()) {
            reminders.settle(reminder, ReminderStatus.SIGNED);
            process.signed(reminder, letter);
        } else {
            send(file, reminder, letter);
        }
    }

    /** The message is stored with the act; its letter joins it once it is sealed, and nobody has its package before. */
    private void send(CaseFile file, Reminder reminder, String letter) {
        var said = new Said(reminder.kind().key(), letters.payload(reminder), List.of(), reminder.letter());
        var messageRef = messenger.send(file, said);
        if (ReminderLetters.worded(reminder)) {
            numbers.laidOut(file, reminder.letter(), letter);
        }
        reminders.settle(reminder, ReminderStatus.SIGNED);
        process.signed(reminder, letter, messageRef);
    }
}
