package org.rogatory.extradition.custody;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.custody.CustodyCounting.Counted;
import org.rogatory.extradition.custody.CustodyPeriod.Ending;
import org.springframework.stereotype.Component;

/** What a correction changes, and whether it takes something from who is held. It changes nothing itself. */
@Component
class CustodyChanges {

    /** These ends stand on custody alone; who was handed over or died is a matter of the file. */
    private static final Set<Ending> OF_CUSTODY = Set.of(Ending.RELEASED, Ending.ESCAPED);

    private final Periods periods;
    private final CustodyCounting counting;
    private final Clock clock;

    CustodyChanges(Periods periods, CustodyCounting counting, Clock clock) {
        this.periods = periods;
        this.counting = counting;
        this.clock = clock;
    }

    /** The entries of a stretch that can be put right. */
    static Stream<CustodyEntry> entries(Period period) {
        var begin = Stream.of(new CustodyEntry(period.number(), true));
        var ending = period.endKind();
        return ending == null || !OF_CUSTODY.contains(ending)
                ? begin
                : Stream.concat(begin, Stream.of(new CustodyEntry(period.number(), false)));
    }

    /** What an act asks for; refused where it fits no entry, or what is left does not fit together. */
    CustodyChange read(CaseFile file, Custody custody, Act act) {
        var known = periods.of(file.caseRef());
        var entry = CustodyEntry.of(act.items().item());
        var period = of(known, entry).orElseThrow(() -> Refusal.of("unknown-code", ActField.ITEM.key()));
        var moved = CorrectionVerbs.MOMENT.equals(act.kind());
        if (!moved && entry.begins()) {
            throw Refusal.of("correction-of-begin", ActField.KIND.key());
        }
        var change = new CustodyChange(entry, was(period, entry), moved ? Moment.of(act, clock.instant()) : null);
        if (change.nothing()) {
            throw Refusal.of("correction-changes-nothing", ActField.TIME.key());
        }
        demandInTime(file, custody, change, known);
        counting.counted(file, custody, change.of(known));
        return change;
    }

    private static Optional<Period> of(List<Period> known, CustodyEntry entry) {
        return known.stream()
                .filter(period -> entries(period).anyMatch(entry::equals))
                .findFirst();
    }

    /** What waited to be confirmed still fits what stands now. */
    void demandFits(CaseFile file, Custody custody, CustodyChange change) {
        var known = periods.of(file.caseRef());
        if (of(known, change.entry())
                .filter(period ->
                        was(period, change.entry()).at().equals(change.was().at()))
                .isEmpty()) {
            throw Refusal.of("correction-overtaken");
        }
        demandInTime(file, custody, change, known);
        counting.counted(file, custody, change.of(known));
    }

    private static Moment was(Period period, CustodyEntry entry) {
        var counted = period.counted();
        var zone = counted.zone();
        return new Moment(entry.begins() ? counted.start() : counted.end(), zone);
    }

    /** An order that in truth came after the moment at which the person had to be free made nothing lawful. */
    private void demandInTime(CaseFile file, Custody custody, CustodyChange change, List<Period> known) {
        var now = change.now();
        var index = change.entry().stretch() - 1;
        if (now == null || !change.entry().begins() || index == 0 || index >= known.size()) {
            return;
        }
        var before = known.subList(0, index).stream().map(Stretch::of).toList();
        if (!known.get(index - 1).movedOn()) {
            return;
        }
        var lasting = Stream.concat(
                        before.subList(0, index - 1).stream(),
                        Stream.of(before.get(index - 1).reopened()))
                .toList();
        counting.counted(file, custody, lasting)
                .hardEnd()
                .filter(end -> end.passed(now.at()))
                .ifPresent(end -> {
                    throw Refusal.of("custody-limit-passed", ActField.TIME.key());
                });
    }

    /**
     * Whether a head has to confirm it: the person may be held longer, or no end is known any more; time in custody, or
     * over the limit, is counted no more; or who is said to be free is held.
     */
    boolean takes(CaseFile file, Custody custody, CustodyChange change) {
        var known = periods.of(file.caseRef());
        var before =
                counting.counted(file, custody, known.stream().map(Stretch::of).toList());
        var after = counting.counted(file, custody, change.of(known));
        return after.held() && !before.held()
                || shorter(time(after), time(before))
                || shorter(unlawful(after), unlawful(before))
                || before.held() && later(before.governing(custody), after.hardEnd());
    }

    private static boolean shorter(Duration now, Duration before) {
        return now.compareTo(before) < 0;
    }

    private Duration time(Counted counted) {
        return counted.history().held(Instant.EPOCH, clock.instant());
    }

    private Duration unlawful(Counted counted) {
        return counted.clock().unlawful(clock.instant());
    }

    private static boolean later(Optional<HardEnd> before, Optional<HardEnd> after) {
        return before.filter(end ->
                        after.filter(next -> !next.at().isAfter(end.at())).isEmpty())
                .isPresent();
    }
}
