package org.rogatory.extradition.inbox;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.CalendarCount;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.flow.StepFollower;
import org.springframework.stereotype.Component;

/**
 * The limit that a treaty sets to additional information on an extradition. It runs beside the usual term of the
 * office, which reminds of it, and which ends with it where nobody names another day: no default outlasts the law.
 */
@Component
class InformationLimit implements StepFollower {

    static final String RULE = "minsk_add_info";

    /** The office's own terms for the same, of the side that is asked for it and of the one that asks. */
    private static final Set<String> USUAL = Set.of("sys_addinfo", "sys_addinfo_partner");

    private static final Comparator<DeadlineView> LATEST =
            Comparator.comparing(DeadlineView::startedAt).thenComparing(DeadlineView::dueAt);

    private final Deadlines deadlines;
    private final DeadlineRules rules;
    private final CustodyFiles custody;
    private final Clock clock;

    InformationLimit(Deadlines deadlines, DeadlineRules rules, CustodyFiles custody, Clock clock) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.custody = custody;
        this.clock = clock;
    }

    /** What meets the usual term meets the limit, too. */
    static Map<String, List<String>> metWith(Map<String, List<String>> usual) {
        return usual.entrySet().stream().collect(toUnmodifiableMap(Map.Entry::getKey, met -> with(met.getValue())));
    }

    private static List<String> with(List<String> met) {
        var meets = met.stream().anyMatch(USUAL::contains);
        return meets ? Stream.concat(met.stream(), Stream.of(RULE)).toList() : met;
    }

    /** The act has just begun the usual term: where a treaty that is cited sets a limit, that begins with it. */
    void begin(CaseFile file, String verb) {
        Optional.ofNullable(ClockTable.ALL.startedBy().get(verb))
                .filter(USUAL::contains)
                .flatMap(usual ->
                        deadlines.running(file.caseRef(), usual).stream().findFirst())
                .filter(usual -> governs(file.caseRef()))
                .ifPresent(usual -> begin(file, usual));
    }

    private void begin(CaseFile file, DeadlineView usual) {
        deadlines.start(new StartDeadline(file.caseRef(), RULE, usual.startedAt(), file.authority()));
        running(file)
                .filter(limit -> limit.dueAt().isBefore(usual.dueAt()))
                .ifPresent(limit -> deadlines.end(file.caseRef(), usual.ruleKey(), limit.lastDay()));
    }

    /**
     * The letter with the question leaves only now: with a usual term that begins anew the limit does, too, and so it
     * does where it has ended before anybody could read the question.
     */
    void signed(CaseFile file, boolean anew) {
        if (!governs(file.caseRef())) {
            return;
        }
        if (anew) {
            USUAL.stream()
                    .flatMap(rule -> deadlines.running(file.caseRef(), rule).stream())
                    .findFirst()
                    .ifPresent(usual -> begin(file, usual));
        } else if (running(file).isEmpty()) {
            deadlines.start(new StartDeadline(file.caseRef(), RULE, clock.instant(), file.authority()));
        }
    }

    /** Whether its length is known, and the file cites the treaty that sets it. */
    private boolean governs(String caseRef) {
        return rules.find(RULE)
                .filter(rule -> rule.value() != null)
                .map(DeadlineRule::basis)
                .filter(basis -> custody.cited(caseRef).stream().anyMatch(cited -> basis.startsWith(cited + " ")))
                .isPresent();
    }

    /**
     * A longer term that was told prolongs the limit as well, by no more than its own length once; one that has passed
     * runs anew until then, as the usual term does.
     */
    @Override
    public void done(CaseFile file, Act act, Officer officer) {
        var day = act.times().until();
        if (day != null && RequestVerbs.LONGER_TERM.equals(act.verb()) && Extraditions.ours(file)) {
            var rows = deadlines.ofCase(file.caseRef()).stream()
                    .filter(row -> RULE.equals(row.ruleKey()))
                    .toList();
            rules.find(RULE)
                    .filter(rule -> rule.value() != null)
                    .ifPresent(rule -> rows.stream()
                            .max(LATEST)
                            .ifPresent(limit -> prolong(file, limit, until(limit, rows, day, rule))));
        }
    }

    /** The day that was told, but no later than the length of the limit after its first end. */
    private static LocalDate until(DeadlineView limit, List<DeadlineView> rows, LocalDate told, DeadlineRule rule) {
        var first = rows.stream()
                .filter(row -> row.startedAt().equals(limit.startedAt()))
                .map(row -> Objects.requireNonNullElse(row.extendedFrom(), row.dueAt()))
                .min(Comparator.naturalOrder())
                .orElse(limit.dueAt());
        var from = CalendarCount.lastDayEndingAt(first, limit.zone());
        var latest = CalendarCount.lastDay(rule, CalendarCount.length(rule), from, false);
        return told.isBefore(latest) ? told : latest;
    }

    /** What has passed goes on from its beginning, so that its first end stays known; no end lies in the past. */
    private void prolong(CaseFile file, DeadlineView limit, LocalDate day) {
        if (!day.isAfter(limit.lastDay())) {
            return;
        }
        var ahead = CalendarCount.endOf(day, limit.zone()).isAfter(clock.instant());
        if (limit.running()) {
            deadlines.extend(limit.caseRef(), RULE, day);
        } else if (limit.status() == DeadlineStatus.PASSED && ahead && governs(file.caseRef())) {
            deadlines.start(new StartDeadline(file.caseRef(), RULE, limit.startedAt(), file.authority()), day);
        }
    }

    private Optional<DeadlineView> running(CaseFile file) {
        return deadlines.running(file.caseRef(), RULE).stream().findFirst();
    }
}
