package org.rogatory.mla.reminder;

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
import org.rogatory.mla.beside.BesideFlow;
import org.rogatory.mla.message.LetterNumbers;
import org.rogatory.mla.message.LetterSeals;
import org.rogatory.mla.message.MlaMessenger;
import org.rogatory.mla.message.MlaMessenger.Said;
import org.springframework.stereotype.Component;

/** A person signs what was drafted, or drops it with a reason. */
@Component
class ReminderActs implements BesideFlow {

    private final Reminders reminders;
    private final ReminderProcess process;
    private final ReminderLetters letters;
    private final MlaMessenger messenger;
    private final LetterSeals seals;
    private final LetterNumbers numbers;

    ReminderActs(
            Reminders reminders,
            ReminderProcess process,
            ReminderLetters letters,
            MlaMessenger messenger,
            LetterSeals seals,
            LetterNumbers numbers) {
        this.reminders = reminders;
        this.process = process;
        this.letters = letters;
        this.messenger = messenger;
        this.seals = seals;
        this.numbers = numbers;
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
        return reminders
                .open(file, verb)
                .filter(reminder -> reminder.documentRef() != null)
                .isPresent();
    }

    @Override
    public @Nullable String barred(CaseFile file, String verb, Officer officer) {
        var signed = reminders
                .open(file, verb)
                .filter(reminder -> reminder.kind().sign().equals(verb));
        return signed.isPresent() ? signed.get().barred(officer.username()) : null;
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        var reminder = reminders.open(file, act.verb()).orElseThrow(() -> Refusal.of("wrong-status"));
        if (reminder.kind().sign().equals(act.verb())) {
            sign(file, reminder, act, officer);
        } else {
            numbers.abandon(file, reminder.letter(), officer);
            reminders.settle(reminder, Reminder.Status.DROPPED);
            process.dropped(reminder);
        }
    }

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
        if (reminder.kind().inside()) {
            reminders.settle(reminder, Reminder.Status.SIGNED);
            process.signed(reminder, letter);
        } else {
            send(file, reminder, letter);
        }
    }

    /** The message is stored with the act; its letter joins it once it is sealed. */
    private void send(CaseFile file, Reminder reminder, String letter) {
        var said = new Said(reminder.kind().key(), letters.payload(reminder), List.of(), reminder.letter());
        var messageRef = messenger.send(file, said);
        reminders.settle(reminder, Reminder.Status.SIGNED);
        process.signed(reminder, letter, messageRef);
    }
}
