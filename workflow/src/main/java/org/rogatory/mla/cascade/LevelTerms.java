package org.rogatory.mla.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;

/** The days of levels: each is earlier than the one above; the term of the level that has the work runs. */
@Component
class LevelTerms {

    private static final Set<String> EXECUTION = Set.of("sys_execution", "sys_urgent_exec");

    private final Deadlines deadlines;
    private final Directory directory;
    private final Clock clock;

    LevelTerms(Deadlines deadlines, Directory directory, Clock clock) {
        this.deadlines = deadlines;
        this.directory = directory;
        this.clock = clock;
    }

    /** The day until which a level below an authority works: named, not past, before the day of the one above. */
    LocalDate within(CaseFile file, Chain chain, String authority, @Nullable LocalDate until) {
        if (until == null) {
            throw Refusal.of("field-missing", "until");
        }
        if (until.isBefore(LocalDate.ofInstant(clock.instant(), zone(file)))) {
            throw Refusal.of("day-past", "until");
        }
        var above = chain.heldBy(authority).map(Level::dueOn).or(() -> execution(file));
        if (above.filter(day -> !until.isBefore(day)).isPresent()) {
            throw Refusal.of("due-not-before-the-one-above", "until");
        }
        return until;
    }

    /** The last day of the file's own term of execution, where one runs. */
    Optional<LocalDate> execution(CaseFile file) {
        return deadlines.ofCase(file.caseRef()).stream()
                .filter(deadline -> EXECUTION.contains(deadline.ruleKey()) && deadline.running())
                .map(LevelTerms::lastDay)
                .findFirst();
    }

    /** An end at midnight belongs to the day before. */
    private static LocalDate lastDay(DeadlineView term) {
        return term.due().minusNanos(1).toLocalDate();
    }

    private ZoneId zone(CaseFile file) {
        return directory.zone(file.authority());
    }

    /** The term of the level that has the work runs; none where the authority at the top has it. */
    void follow(CaseFile file, Chain chain) {
        var holder = chain.holder();
        var level = holder == null ? Optional.<Level>empty() : chain.heldBy(holder);
        if (level.isEmpty()) {
            deadlines.meet(file.caseRef(), ExecutionLevels.TERM);
        } else {
            var start = new StartDeadline(file.caseRef(), ExecutionLevels.TERM, clock.instant(), file.authority());
            deadlines.start(start, level.get().dueOn());
        }
    }
}
