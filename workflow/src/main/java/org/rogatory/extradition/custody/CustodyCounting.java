package org.rogatory.extradition.custody;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Holding.Stage;
import org.rogatory.law.ReferenceData;
import org.springframework.stereotype.Component;

/**
 * Counts until when the person of a file may be held, and sets the clocks by it. It is asked after each act; where the
 * same comes out no row changes.
 */
@Component
class CustodyCounting {

    private final Periods periods;
    private final Bells bells;
    private final Deadlines deadlines;
    private final CustodyLimits limits;
    private final Clock clock;

    CustodyCounting(
            Periods periods, Bells bells, Deadlines deadlines, DeadlineRules rules, ReferenceData law, Clock clock) {
        this.periods = periods;
        this.bells = bells;
        this.deadlines = deadlines;
        this.limits = new CustodyLimits(rules, law);
        this.clock = clock;
    }

    /**
     * What comes out.
     *
     * @param hardEnd when the person must be free; empty where no limit is known, or nobody is held
     */
    record Counted(CustodyHistory history, CustodyClock clock, Optional<HardEnd> hardEnd) {

        boolean held() {
            return history.last().open();
        }

        Instant start() {
            return history.start();
        }

        /** What governs: an end that has passed, until somebody has decided, else what was counted. */
        Optional<HardEnd> governing(Custody custody) {
            var since = custody.incidentAt();
            if (since == null || hardEnd.filter(end -> end.at().equals(since)).isPresent()) {
                return hardEnd;
            }
            return Optional.of(new HardEnd(
                    custody.governsRule(), since, since, history.last().zone(), false));
        }

        /** The moment of the newest taking into custody: warnings are counted from there. */
        Instant newest() {
            return history.sinceInterruption().start();
        }
    }

    /** Counts, and changes nothing; empty where nobody was ever held. */
    Optional<Counted> count(CaseFile file, Custody custody) {
        return count(file, custody, periods.of(file.caseRef()));
    }

    /** The same of stretches that were read. */
    Optional<Counted> count(CaseFile file, Custody custody, List<Period> known) {
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        counted(file, custody, known.stream().map(Stretch::of).toList()));
    }

    /** Counts stretches that are only thought of; one at least. */
    Counted counted(CaseFile file, Custody custody, List<Stretch> known) {
        var history = new CustodyHistory(known.stream().map(Stretch::period).toList());
        var question = new CustodyQuestion(
                custody.instruments(),
                file.requesting(),
                file.requested(),
                stage(custody, known),
                custody.fullRequest(),
                history.periods().get(0).from().toLocalDate());
        var day = custody.marks().days().governing(history);
        var clockwork =
                new CustodyClock(history, applying(custody, question, day), day, custody.marks()::unlawfulSince);
        var last = known.get(known.size() - 1);
        return new Counted(
                history,
                clockwork,
                HardEnd.of(clockwork, last.courtUntil(), history.last().zone()));
    }

    /** Where a day was appointed by a grant that holds no more, its limit goes on beside those that run since. */
    private AppliedLimits applying(Custody custody, CustodyQuestion question, @Nullable LocalDate appointed) {
        var applying = limits.applying(question);
        return custody.granted() || appointed == null
                ? applying
                : applying.and(limits.applying(question.at(Stage.SURRENDER)));
    }

    /** When the person had to be free if he were held by this from its beginning on; nothing is changed by asking. */
    Optional<HardEnd> endWith(CaseFile file, Custody custody, Stretch next) {
        var known = periods.of(file.caseRef()).stream().map(Stretch::of).toList();
        if (known.isEmpty()
                || next.period()
                        .from()
                        .isBefore(known.get(known.size() - 1).period().from())) {
            return Optional.empty();
        }
        var thought = new ArrayList<>(known.subList(0, known.size() - 1));
        thought.add(known.get(known.size() - 1).before(next));
        thought.add(next);
        return counted(file, custody, thought).hardEnd();
    }

    /**
     * Another measure goes on with the stage in which it was ordered: whether its time counts is not known, and the
     * earlier end governs. Before the request has come no order takes away the limits until which it has to come.
     */
    private static Stage stage(Custody custody, List<Stretch> known) {
        var last = known.get(known.size() - 1).measure();
        var since = known.stream()
                .filter(period -> period.measure() != Measure.OTHER)
                .reduce((earlier, later) -> later)
                .map(Stretch::measure)
                .orElse(Measure.DETAINED);
        if (since == Measure.EXTRADITION && custody.followsRequest()) {
            return custody.granted() ? Stage.SURRENDER : Stage.EXTRADITION_CUSTODY;
        }
        return since == Measure.DETAINED && last == Measure.DETAINED ? Stage.DETAINED : Stage.PROVISIONAL_ARREST;
    }

    /** Counts anew, keeps what governs, and lets ring what has to. */
    Optional<Counted> recount(CaseFile file, Custody custody) {
        var counted = count(file, custody);
        if (counted.filter(Counted::held).isEmpty()) {
            if (custody.held()) {
                custody.free();
            }
            ring(file, List.of(), file.openedAt());
            return counted;
        }
        var held = counted.get();
        custody.until(held.hardEnd().orElse(null), held.history().last().zone());
        ring(file, wanted(custody, held), held.start());
        return counted;
    }

    private List<Bell.Setting> wanted(Custody custody, Counted held) {
        var wanted = new ArrayList<Bell.Setting>();
        held.clock().ends().stream().map(Bell.Setting::of).forEach(wanted::add);
        held.governing(custody).map(end -> own(custody, held, end)).ifPresent(wanted::addAll);
        return wanted;
    }

    private List<Bell.Setting> own(Custody custody, Counted held, HardEnd end) {
        var now = clock.instant();
        var told = custody.incident() ? custody.marks().daysTold() : end.daysOver(now);
        return end.passed(now)
                ? List.of(
                        Bell.Setting.own(Bell.UNLAWFUL, end.at(), end.zone()),
                        Bell.Setting.own(Bell.DAILY, end.again(told), end.zone()))
                : List.of(
                        Bell.Setting.own(Bell.WARNING, end.next(held.newest(), now, custody.warnedDays()), end.zone()));
    }

    private void ring(CaseFile file, List<Bell.Setting> wanted, Instant from) {
        var standing = bells.standing(file.caseRef());
        standing.stream().filter(bell -> !wanted.contains(bell.setting())).forEach(bell -> {
            bells.silence(bell);
            silence(file, bell);
        });
        var kept = standing.stream().map(Bell::setting).toList();
        wanted.stream().filter(bell -> !kept.contains(bell) && audible(bell)).forEach(bell -> {
            deadlines.start(new StartDeadline(file.caseRef(), bell.ruleKey(), from, file.authority()), bell.end());
            bells.add(file.caseRef(), bell);
        });
    }

    /** One whose moment has come rings by itself, and is heard or not; what is owed is owed no more. */
    private void silence(CaseFile file, Bell bell) {
        var set = bell.setting();
        if (set.untilFree() || set.end().at().isAfter(clock.instant())) {
            deadlines.stop(file.caseRef(), set.ruleKey(), null);
        }
    }

    /** What was over before it was written down rings no more: the newest warning tells of it, or the end. */
    private boolean audible(Bell.Setting bell) {
        return bell.own() || bell.end().at().isAfter(clock.instant());
    }
}
