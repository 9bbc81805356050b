package org.rogatory.extradition.custody;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.ReadOnce;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.custody.CustodyPeriod.Ending;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stretches in custody of the person of a file: begun, changed, ended. Reads in the name of the processes: who asks
 * has passed the access rule.
 */
@Component
class Periods {

    private static final PeriodWords NOTHING = new PeriodWords(null, null, null, null, List.of(), null, null);

    private final PeriodRepository periods;
    private final ReadOnce<String, List<Period>> read;
    private final FileCipher cipher;
    private final JsonMapper json;

    Periods(PeriodRepository periods, FileCipher cipher, JsonMapper json) {
        this.periods = periods;
        this.read = new ReadOnce<>(caseRef -> periods.of(caseRef, AccessScope.system()));
        this.cipher = cipher;
        this.json = json;
    }

    /** By their numbers; read once in a transaction. */
    List<Period> of(String caseRef) {
        return read.of(caseRef);
    }

    static Optional<Period> last(List<Period> known) {
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    /** As they are told. */
    List<HeldPeriod> told(List<Period> known) {
        return known.stream().map(period -> period.told(words(period))).toList();
    }

    private PeriodWords words(Period period) {
        var hidden = period.words();
        return hidden == null ? NOTHING : json.readValue(cipher.decrypt(period.caseRef(), hidden), PeriodWords.class);
    }

    /** Somebody is taken into custody. */
    void detain(String caseRef, Act act, Moment from, Officer by) {
        var known = of(caseRef);
        last(known).ifPresent(before -> demandAfter(before.endedAt(), from.at()));
        begin(new Period(caseRef, known.size() + 1, Measure.DETAINED, from), act, null, by);
    }

    /** By what the person is held from this moment on. */
    record Change(Measure measure, Moment from) {}

    /** Who is held is held by another measure. */
    void change(String caseRef, Change change, Act act, Officer by) {
        var known = of(caseRef);
        var before = open(known);
        var from = change.from();
        demandAfter(before.startedAt(), from.at());
        before.end(from.at(), null);
        periods.save(before);
        begin(
                new Period(caseRef, known.size() + 1, change.measure(), from),
                act,
                words(before).place(),
                by);
    }

    /** The transaction knows it from now on. */
    private void begin(Period period, Act act, @Nullable String placeBefore, Officer by) {
        var before = of(period.caseRef());
        period.noted(by.username(), act.times().until());
        say(period, PeriodWords.of(act, placeBefore));
        read.remember(Map.of(
                period.caseRef(),
                Stream.concat(before.stream(), Stream.of(period)).toList()));
    }

    /** Custody ends. */
    void end(String caseRef, Act act, Instant at, Ending why) {
        var known = of(caseRef);
        var last = open(known);
        if (at.isBefore(known.get(0).startedAt())) {
            throw Refusal.of("release-before-arrest", ActField.TIME.key());
        }
        demandAfter(last.startedAt(), at);
        last.end(at, why);
        say(last, words(last).ended(act));
    }

    /** Puts right what was written down wrongly; where custody did not end nobody has ordered its end. */
    void correct(String caseRef, CustodyChange change) {
        for (var period : change.to(of(caseRef))) {
            if (change.now() == null && period.words() != null) {
                say(period, words(period).lasting());
            } else {
                periods.save(period);
            }
        }
    }

    /** By whose word and why a stretch ended, as it is kept. */
    PeriodWords said(Period period) {
        return words(period);
    }

    /** What happened to who is held did not happen on a day before he was taken, by the clocks of that place. */
    void demandNotBefore(String caseRef, @Nullable LocalDate day) {
        var from = open(of(caseRef)).counted().from().toLocalDate();
        if (day != null && day.isBefore(from)) {
            throw Refusal.of("day-before-detention", ActField.HAPPENED_ON.key());
        }
    }

    private void say(Period period, PeriodWords said) {
        period.say(cipher.encrypt(period.caseRef(), json.writeValueAsString(said)));
        periods.save(period);
    }

    private static Period open(List<Period> known) {
        return last(known).filter(Period::open).orElseThrow(() -> Refusal.of("wrong-status"));
    }

    private static void demandAfter(@Nullable Instant before, Instant at) {
        if (before != null && at.isBefore(before)) {
            throw Refusal.of("moment-before-earlier", ActField.TIME.key());
        }
    }
}
