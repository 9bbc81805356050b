package org.rogatory.extradition.assurance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FileDays;
import org.rogatory.extradition.assurance.AssuranceWords.Said;
import org.rogatory.extradition.assurance.FollowUps.Kind;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.Notices;
import org.springframework.stereotype.Component;

/** What was done about assurances after the surrender, written down; a breach is told at once to those who answer. */
@Component
class FollowUpBook {

    private static final String BREACHED = "assurance_breached";

    private final FollowUpRepository notes;
    private final AssuranceBook book;
    private final AssuranceWords words;
    private final Addressees addressees;
    private final Notices notices;
    private final FileDays days;
    private final Clock clock;

    FollowUpBook(
            FollowUpRepository notes,
            AssuranceBook book,
            AssuranceWords words,
            Addressees addressees,
            Notices notices,
            FileDays days,
            Clock clock) {
        this.notes = notes;
        this.book = book;
        this.words = words;
        this.addressees = addressees;
        this.notices = notices;
        this.days = days;
        this.clock = clock;
    }

    /** What was done, when, and by whom it is written down; without a day it was done today. */
    record What(@Nullable LocalDate on, Said said, String by) {}

    static What of(Act act, Officer officer) {
        var said = new Said(act.words().releasedText(), act.words().internalText());
        return new What(act.times().happenedOn(), said, officer.username());
    }

    void note(CaseFile file, int number, Kind kind, What what) {
        notes.save(written(file, number, kind, what));
    }

    /** We report by a letter: that was done unless the letter is dropped. */
    void report(CaseFile file, int number, What what, String message) {
        notes.save(written(file, number, Kind.REPORT, what).toldBy(message));
    }

    /** The letter that reports does not leave: nothing was reported by it. */
    void notReported(CaseFile file, String message) {
        notes.forget(file.caseRef(), message, AccessScope.system());
    }

    private FollowUpNote written(CaseFile file, int number, Kind kind, What what) {
        days.demandPast(file, what.on());
        var on = what.on() == null ? days.latest(file) : what.on();
        var hidden = words.hide(file.caseRef(), what.said());
        var done = new FollowUpNote.Done(on, hidden, what.by(), clock.instant());
        return new FollowUpNote(file.caseRef(), number, kind, done);
    }

    /** The head and who answers for the file learn of it; what follows from it they decide. */
    void breach(CaseFile file, KeptAssurance row, What what) {
        note(file, row.number(), Kind.BREACH, what);
        book.breached(row, clock.instant());
        notices.notify(addressees.with(file, answering(file)), BREACHED, file.caseRef());
    }

    private Set<String> answering(CaseFile file) {
        var answering = new LinkedHashSet<String>();
        answering.add(Officer.principalOf(file.authority(), Role.HEAD));
        answering.add(addressees.answering(file));
        return answering;
    }
}
