package org.rogatory.referral.track;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;

/** The clock of a period of reflection: its end, and one reminder after the other before it. */
@Component
class ReflectionClock {

    static final String END = "ref_reflection";
    static final String REMINDER = "ref_reflection_warn";

    private static final String HALF = "half";

    /** In place of a number of days, where a reminder is heard after its day. */
    private static final String SOON = "soon";

    private final Deadlines deadlines;
    private final Directory directory;
    private final Clock clock;

    ReflectionClock(Deadlines deadlines, Directory directory, Clock clock) {
        this.deadlines = deadlines;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A reminder of a period.
     *
     * @param key half, seven days, one day
     * @param on the day from whose beginning it is due
     */
    record Reminder(String key, LocalDate on) {

        /** What is told of it on a day: how many days are left is true on its own day alone. */
        String told(LocalDate today) {
            return HALF.equals(key) || on.equals(today) ? key : SOON;
        }
    }

    /** When it is reminded of a period, the first first. */
    static List<Reminder> reminders(LocalDate from, LocalDate to) {
        var half = from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
        return List.of(
                new Reminder(HALF, half), new Reminder("7", to.minusDays(7)), new Reminder("1", to.minusDays(1)));
    }

    /** The next reminder after a day; of several on one day that which is nearer to the end. */
    static Optional<Reminder> next(LocalDate from, LocalDate to, LocalDate today) {
        return reminders(from, to).stream()
                .filter(reminder -> reminder.on().isAfter(today))
                .reduce((one, other) -> Comparator.comparing(Reminder::on).compare(other, one) <= 0 ? other : one);
    }

    /**
     * The newest reminder that is due on a day, of several on one day that which is nearer to the end; empty before the
     * first and after the last day of the period.
     */
    static Optional<Reminder> due(LocalDate from, LocalDate to, LocalDate today) {
        return reminders(from, to).stream()
                .filter(reminder -> !reminder.on().isAfter(today) && !today.isAfter(to))
                .reduce((one, other) -> other.on().isBefore(one.on()) ? one : other);
    }

    void start(CaseFile file, ReferralReflection reflection) {
        deadlines.start(started(file, END), reflection.to());
        remind(file, reflection);
    }

    /** Its end is another day now, and so are the reminders. */
    void extend(CaseFile file, ReferralReflection reflection) {
        deadlines.start(started(file, END), reflection.to());
        deadlines.stop(file.caseRef(), REMINDER);
        remind(file, reflection);
    }

    /** It rings at 00:00 of the day of the reminder: with the end of the day before. */
    void remind(CaseFile file, ReferralReflection reflection) {
        next(reflection.from(), reflection.to(), today(file))
                .ifPresent(reminder -> deadlines.start(
                        started(file, REMINDER).about(reminder.key()),
                        reminder.on().minusDays(1)));
    }

    /** What is told when a reminder is heard, maybe long after its day: the newest one that is true still. */
    Optional<String> told(CaseFile file, ReferralReflection reflection) {
        var today = today(file);
        return due(reflection.from(), reflection.to(), today).map(reminder -> reminder.told(today));
    }

    void end(CaseFile file) {
        deadlines.meet(file.caseRef(), END);
        deadlines.stop(file.caseRef(), REMINDER);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(CaseFile file) {
        return file.day(clock.instant(), directory.times().zone(file.authority()));
    }

    private StartDeadline started(CaseFile file, String rule) {
        return new StartDeadline(file.caseRef(), rule, clock.instant(), file.authority());
    }
}
