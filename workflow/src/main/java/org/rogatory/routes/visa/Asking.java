package org.rogatory.routes.visa;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Readers;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.Directory;
import org.rogatory.directory.WorkingCalendar;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Notices;
import org.rogatory.tasks.OpenedTask;
import org.rogatory.tasks.Tasks;
import org.springframework.stereotype.Component;

/** Asks for visas: who is to give one reads the file from now on, finds it in his work, is told, and has a day. */
@Component
class Asking {

    /** The rule of the term of visas; a file has one at a time, of the visa that is due first. */
    static final String TERM = "sys_visa";

    private static final String STEP = "GiveVisa";
    /** The reason of the reference data for a level that the body which drafts does not have above it. */
    private static final String NO_LEVEL = "skip_no_level";

    private final Holders holders;
    private final Readers readers;
    private final Tasks tasks;
    private final Addressees addressees;
    private final Notices notices;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final Clock clock;

    Asking(
            Holders holders,
            Readers readers,
            Tasks tasks,
            Addressees addressees,
            Notices notices,
            Deadlines deadlines,
            WorkingCalendar calendar,
            Directory directory,
            Clock clock) {
        this.holders = holders;
        this.readers = readers;
        this.tasks = tasks;
        this.addressees = addressees;
        this.notices = notices;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
    }

    /** Asks for what has its turn; a visa that nobody can give because the route found no authority is skipped. */
    void ask(CaseFile file, Course course) {
        for (var due = course.due(); !due.isEmpty(); due = course.due()) {
            due.forEach(visa -> ask(file, visa));
        }
        term(file, course);
    }

    private void ask(CaseFile file, Visa visa) {
        var authority = visa.authority();
        if (authority == null) {
            visa.settle(VisaStatus.SKIPPED, new Visa.Settled("system", null, clock.instant()));
            visa.explain(List.of(NO_LEVEL), null);
            return;
        }
        var lastDay = calendar.addWorkingDays(file.state(), today(file), visa.days());
        visa.ask(clock.instant(), lastDay);
        var known = holders.officers(authority);
        var asked = holders.asked(visa, authority, known);
        readers.admit(
                file.caseRef(),
                Stream.concat(asked.stream(), Stream.of(head(authority))).toList());
        open(file, visa, asked);
        asked.forEach(name -> notices.notify(new NewNotice(name, "visa_asked", file.caseRef())));
        if (holders.vacant(visa, known)) {
            var told = addressees.with(file, Set.of(head(file.authority())));
            notices.notify(told, "visa_vacant", file.caseRef());
        }
    }

    private LocalDate today(CaseFile file) {
        return directory.times().day(file.authority(), clock.instant());
    }

    private static String head(String authority) {
        return Officer.principalOf(authority, Role.HEAD);
    }

    private void open(CaseFile file, Visa visa, Set<String> asked) {
        var task = new OpenedTask(
                taskId(visa),
                file.caseRef(),
                null,
                null,
                STEP,
                "routes/give-visa",
                Set.of(visa.role().key()),
                clock.instant());
        tasks.ask(task, asked, end(file, visa));
    }

    private Instant end(CaseFile file, Visa visa) {
        var lastDay = Objects.requireNonNull(visa.dueOn());
        return lastDay.plusDays(1)
                .atStartOfDay(directory.zone(file.authority()))
                .toInstant();
    }

    /** The term of the visa that is due first; none where none waits. */
    void term(CaseFile file, Course course) {
        var first = course.waiting().stream()
                .map(Visa::dueOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
        if (first.isEmpty()) {
            deadlines.meet(file.caseRef(), TERM);
        } else if (!passed(file, first.get())) {
            var start = new StartDeadline(file.caseRef(), TERM, clock.instant(), file.authority());
            deadlines.start(start, first.get());
        }
    }

    /** Whether this day has passed and was told; its further rounds run on. */
    private boolean passed(CaseFile file, LocalDate day) {
        return day.isBefore(today(file))
                && deadlines.ofCase(file.caseRef()).stream()
                        .filter(deadline -> deadline.status() == DeadlineStatus.PASSED && deadline.round() == 1)
                        .anyMatch(deadline -> TERM.equals(deadline.ruleKey()) && day.equals(deadline.lastDay()));
    }

    /** Who stands in for one that is away finds what waits for him in his work. */
    void admit(Visa visa, String substitute) {
        readers.admit(visa.caseRef(), List.of(substitute));
        tasks.offer(taskId(visa), substitute);
        notices.notify(new NewNotice(substitute, "visa_asked", visa.caseRef()));
    }

    /** It need not be given any more. */
    void withdraw(Visa visa) {
        tasks.closed(taskId(visa));
    }

    /** What was asked for until now is not needed any more, and no term runs. */
    void stop(CaseFile file, List<Visa> waiting) {
        waiting.forEach(this::withdraw);
        deadlines.stop(file.caseRef(), TERM);
    }

    static String taskId(Visa visa) {
        return "visa-" + visa.visaId();
    }
}
