package org.rogatory.requests.reminder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Timeline;
import org.rogatory.identity.Officer;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Notices;
import org.rogatory.requests.InformationTerm;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.legs.Departures;
import org.rogatory.requests.message.LetterNumbers;
import org.rogatory.requests.message.PaperDays;
import org.rogatory.requests.message.held.HeldLetters;
import org.rogatory.requests.message.held.LetterWays;
import org.rogatory.signing.SignedKinds;
import org.rogatory.tasks.Tasks;
import org.springframework.stereotype.Component;

/**
 * A second person signs what an act has written, or sends it back to who wrote it, who mends its words. What the act has
 * decided stands meanwhile.
 */
@Component
class LetterActs implements BesideFlow {

    static final String SIGN = "sign_letter";
    private static final String SEND_BACK = "send_back_letter";
    static final String MEND = "mend_letter";
    static final String DROP = "drop_letter";

    /** By what it says an act names the letter that was read. */
    private static final FieldRule READ = FieldRule.optional(ActField.FINGERPRINT);

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            SIGN,
                    List.of(
                            READ,
                            FieldRule.optional(ActField.HAPPENED_ON),
                            FieldRule.optional(ActField.REFERENCE),
                            FieldRule.optional(ActField.CARRIER, "carriers"),
                            FieldRule.optional(ActField.KIND, "letter_signing"),
                            FieldRule.optional(ActField.INTERNAL_TEXT)),
            SEND_BACK, List.of(READ, FieldRule.needed(ActField.INTERNAL_TEXT)),
            MEND, List.of(READ, FieldRule.needed(ActField.RELEASED_TEXT)),
            DROP, List.of(READ, FieldRule.needed(ActField.INTERNAL_TEXT)));

    private final WaitingLetters waiting;
    private final Reminders reminders;
    private final KnownReminders known;
    private final ReminderProcess process;
    private final HeldLetters held;
    private final LetterWays ways;
    private final LetterNumbers numbers;
    private final Departures departures;
    private final PaperDays days;
    private final InformationTerm term;
    private final Notices notices;
    private final Timeline timeline;
    private final Tasks tasks;

    LetterActs(
            WaitingLetters waiting,
            Reminders reminders,
            KnownReminders known,
            ReminderProcess process,
            HeldLetters held,
            LetterWays ways,
            LetterNumbers numbers,
            Departures departures,
            PaperDays days,
            InformationTerm term,
            Notices notices,
            Timeline timeline,
            Tasks tasks) {
        this.term = term;
        this.timeline = timeline;
        this.tasks = tasks;
        this.waiting = waiting;
        this.reminders = reminders;
        this.known = known;
        this.process = process;
        this.held = held;
        this.ways = ways;
        this.numbers = numbers;
        this.departures = departures;
        this.days = days;
        this.notices = notices;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return FIELDS;
    }

    @Override
    public boolean step(CaseFile file, String verb) {
        return true;
    }

    /** A file may end by the act that writes its last letter. */
    @Override
    public boolean afterClosing(String verb) {
        return true;
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return switch (verb) {
            case MEND -> waiting.returned(file).findAny().isPresent();
            case DROP -> waiting.droppable(file).findAny().isPresent();
            default -> waiting.open(file).findAny().isPresent();
        };
    }

    /** To mend is not offered to whom no letter that was sent back concerns. */
    @Override
    public Set<String> admitted(CaseFile file, Officer officer) {
        return verbs().stream()
                .filter(verb -> MEND.equals(verb)
                        ? waiting.mendable(file, officer).findAny().isPresent()
                        : admits(file, verb))
                .collect(Collectors.toSet());
    }

    @Override
    public @Nullable String barred(CaseFile file, String verb, Officer officer) {
        return SIGN.equals(verb) || SEND_BACK.equals(verb) ? waiting.barred(file, officer) : null;
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        switch (act.verb()) {
            case MEND -> mend(file, act, officer);
            case DROP -> drop(file, act, officer);
            case SEND_BACK -> sendBack(file, act, officer);
            default -> sign(file, act, officer);
        }
    }

    private void sign(CaseFile file, Act act, Officer officer) {
        days.check(file, act, null);
        var letter = waiting.toSign(file, act, officer);
        var paper = waiting.paper(letter);
        ways.sign(file, paper, act, officer);
        if (paper.documentRef() == null) {
            letter.laidOut(null, null);
        }
        departures.letterLeft(file, act, letter.written().messageRef(), officer);
        if (SignedKinds.QUESTION.equals(letter.written().kind())) {
            term.asked(file);
        }
        reminders.settle(letter, ReminderStatus.SIGNED);
        process.done(letter, SIGN);
    }

    private void sendBack(CaseFile file, Act act, Officer officer) {
        var letter = waiting.toSign(file, act, officer);
        letter.sendBack(
                timeline.last(file.caseRef(), SEND_BACK).map(Timeline.Done::id).orElse(null));
        known.change(letter);
        process.done(letter, SEND_BACK);
        var writer = letter.draftedBy();
        if (writer != null) {
            var his = Officer.personal(writer);
            process.tasks(letter).forEach(task -> tasks.offer(task, his));
            notices.notify(new NewNotice(his, "letter_sent_back", file.caseRef()));
        }
    }

    private void mend(CaseFile file, Act act, Officer officer) {
        var letter = waiting.toMend(file, act, officer);
        held.mend(file, letter.written(), act);
        letter.mendedBy(officer.username());
        known.change(letter);
        process.done(letter, MEND);
    }

    private void drop(CaseFile file, Act act, Officer officer) {
        var letter = waiting.toDrop(file, act);
        held.drop(file, letter.written());
        numbers.abandon(file, letter.letter(), officer);
        reminders.settle(letter, ReminderStatus.DROPPED);
        process.dropped(letter);
    }
}
