package org.rogatory.extradition.custody;

import java.time.Clock;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseMarks;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Step;
import org.rogatory.extradition.custody.CustodyPeriod.Ending;
import org.rogatory.identity.Officer;
import org.rogatory.law.Transition;
import org.rogatory.requests.NamedThings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** One act on custody, in the transaction of its caller: checked, done, counted anew, told to the process. */
@Component
class CustodyActs {

    /** As the process calls it that the papers of the release are there and were read. */
    private static final String PREPARED = "prepared";

    /** The file goes nowhere any more: whoever is held all the same is held for nothing. */
    private static final Set<String> ENDED = Set.of("refused", "returned_without_execution", "withdrawn");

    private final Cases cases;
    private final CustodyRows rows;
    private final Periods periods;
    private final CustodyGuards guards;
    private final CustodyCounting counting;
    private final CustodyIncidents incidents;
    private final FallenGrants grants;
    private final ReleaseDrafts drafts;
    private final CustodyNotices notices;
    private final CustodyProcess process;
    private final NamedThings named;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CustodyActs(
            Cases cases,
            CustodyRows rows,
            Periods periods,
            CustodyGuards guards,
            CustodyCounting counting,
            CustodyIncidents incidents,
            FallenGrants grants,
            ReleaseDrafts drafts,
            CustodyNotices notices,
            CustodyProcess process,
            NamedThings named,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.periods = periods;
        this.guards = guards;
        this.counting = counting;
        this.incidents = incidents;
        this.grants = grants;
        this.drafts = drafts;
        this.notices = notices;
        this.process = process;
        this.named = named;
        this.events = events;
        this.clock = clock;
    }

    /** An act of an officer. */
    void perform(CaseFile file, Custody custody, Act act, Officer officer) {
        cases.checkVersion(file, act.version());
        if (CustodyVerbs.CONFIRM.equals(act.verb())) {
            confirm(file, custody, act, officer);
            return;
        }
        var step = guards.admit(custody, act, officer);
        named.demand(file, act, CustodyVerbs.fields(act.verb()));
        CustodyGuards.demandPapers(custody, act);
        carryOut(file, custody, new Doing(step, act), officer);
    }

    /** Somebody has read what was drafted of a release: nothing is asked before the next warning. It frees nobody. */
    private void confirm(CaseFile file, Custody custody, Act act, Officer officer) {
        var roles = guards.admitNote(custody, act, officer);
        named.demand(file, act, CustodyVerbs.fields(act.verb()));
        custody.marks().read();
        cases.note(file, Step.of(act, officer, file.status(), file.status()).asking(roles, officer));
        rows.change(custody);
        process.acted(file.caseRef(), PREPARED);
    }

    /** What the other State has told. */
    void told(CaseFile file, Custody custody, Act act, Officer system) {
        carryOut(file, custody, new Doing(guards.known(custody, act), act), system);
    }

    /** A step and the act that takes it. */
    record Doing(Transition step, Act act) {}

    /** The step is taken, by whoever may. */
    void carryOut(CaseFile file, Custody custody, Doing doing, Officer officer) {
        var act = doing.act();
        apply(file, custody, act, officer);
        custody.move(doing.step().to());
        note(file, doing, officer);
        var outcome = act.verb();
        settle(file, custody);
        if (CustodyVerbs.DETENTION.equals(outcome) || CustodyVerbs.NEW_DETENTION.equals(outcome)) {
            process.begun(file.caseRef());
        } else {
            process.acted(file.caseRef(), outcome);
        }
    }

    /** What is over already is told before anything else is known: its bell may ring late. */
    void overdue(CaseFile file, Custody custody) {
        if (custody.held()) {
            settle(file, custody);
        }
    }

    /** Counts anew after whatever has changed, and sees whether the time is over. */
    void settle(CaseFile file, Custody custody) {
        counting.recount(file, custody)
                .filter(CustodyCounting.Counted::held)
                .ifPresent(counted -> counted.hardEnd()
                        .filter(end -> end.passed(clock.instant()))
                        .ifPresent(end -> incidents.begin(file, custody, end, counted.newest())));
        drafts.review(file, custody);
        rows.change(custody);
    }

    /** The timeline tells it as it tells an act on the file. */
    private void note(CaseFile file, Doing doing, Officer officer) {
        cases.note(
                file,
                Step.of(doing.act(), officer, file.status(), file.status())
                        .asking(doing.step().roles(), officer));
    }

    private void apply(CaseFile file, Custody custody, Act act, Officer officer) {
        switch (act.verb()) {
            case CustodyVerbs.DETENTION, CustodyVerbs.NEW_DETENTION -> detain(file, custody, act, officer);
            case CustodyVerbs.ORDER, CustodyVerbs.ARREST, CustodyVerbs.OTHER_MEASURE ->
                order(file, custody, act, officer);
            case CustodyVerbs.ORDER_FOUND -> found(file, custody, new Found(act, CustodyGuards.found(act)), officer);
            case CustodyVerbs.RELEASE -> end(file, custody, new Finish(act, moment(act), Ending.RELEASED), officer);
            case CustodyVerbs.ESCAPE -> end(file, custody, new Finish(act, moment(act), Ending.ESCAPED), officer);
            case CustodyVerbs.SEARCH -> guards.demandWarrant(file, custody);
            default -> {}
        }
    }

    private void detain(CaseFile file, Custody custody, Act act, Officer officer) {
        var from = moment(act);
        if (!officer.isSystem()) {
            guards.demandLikely(act, from);
        }
        periods.detain(file.caseRef(), act, from, officer);
        grants.drop(file, custody);
        custody.takenAnew();
        custody.lose(ended(file));
        if (custody.groundLost()) {
            notices.groundLost(file);
        }
        file.extract(file.form(), file.requested(), pressing(file.marks()));
    }

    /** Whether the request has ended, so that there is nothing to hold anybody for. */
    static boolean ended(CaseFile file) {
        return ENDED.contains(file.status());
    }

    /** Who is held presses, and no more officers than need be learn of it. */
    private static CaseMarks pressing(CaseMarks marks) {
        return new CaseMarks(true, true, marks.wantedBy());
    }

    private void order(CaseFile file, Custody custody, Act act, Officer officer) {
        var measure = CustodyVerbs.measure(act.verb()).orElseThrow();
        if (Custody.RELEASE_DUE.equals(custody.status())) {
            found(file, custody, new Found(act, measure), officer);
            return;
        }
        var from = moment(act);
        ahead(act, from, officer);
        guards.demandInTime(file, custody, act, from);
        periods.change(file.caseRef(), new Periods.Change(measure, from), act, officer);
    }

    /** What the other State tells of its courts is taken as it is told. */
    private static void ahead(Act act, Moment from, Officer officer) {
        if (!officer.isSystem()) {
            CustodyGuards.demandAhead(act, from);
        }
    }

    /** An order that was there in time, and the measure it sets. */
    private record Found(Act act, Measure measure) {}

    /** What was said to be unlawful was not: the order was there in time, and the limits of what it ordered go on. */
    private void found(CaseFile file, Custody custody, Found found, Officer officer) {
        var act = found.act();
        var from = moment(act);
        ahead(act, from, officer);
        guards.demandInTime(file, custody, act, from);
        guards.demandHealing(
                file, custody, Stretch.since(found.measure(), from, act.times().until()));
        periods.change(file.caseRef(), new Periods.Change(found.measure(), from), act, officer);
        incidents.end(custody, new Incidents.Over(IncidentEnding.ORDER_FOUND, clock.instant()), officer);
    }

    /** Why and when custody has ended. */
    record Finish(Act act, Moment at, Ending why) {}

    void end(CaseFile file, Custody custody, Finish finish, Officer officer) {
        var at = finish.at().at();
        periods.end(file.caseRef(), finish.act(), at, finish.why());
        incidents.end(custody, new Incidents.Over(IncidentEnding.of(finish.why()), at), officer);
        events.publishEvent(new CustodyEvent.Ended(file.caseRef(), officer.username(), finish.why()));
    }

    private Moment moment(Act act) {
        return Moment.of(act, clock.instant());
    }
}
