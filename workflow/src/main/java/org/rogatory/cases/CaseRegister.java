package org.rogatory.cases;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.identity.Officer;
import org.rogatory.tasks.OpenTask;
import org.rogatory.tasks.Tasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** The registers of incoming and outgoing requests, page by page; always the same few statements. */
@Service
public class CaseRegister {

    private final CaseFileRepository files;
    private final Deadlines deadlines;
    private final DeadlineRules rules;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    CaseRegister(
            CaseFileRepository files,
            Deadlines deadlines,
            DeadlineRules rules,
            Tasks tasks,
            ApplicationEventPublisher events) {
        this.files = files;
        this.deadlines = deadlines;
        this.rules = rules;
        this.tasks = tasks;
        this.events = events;
    }

    /**
     * One line of a register.
     *
     * @param next the deadline that ends next, or null
     * @param responsible user name of who answers for the file: its owner, else who has its open task, or null
     */
    public record Entry(
            CaseFile file,
            @Nullable DeadlineView next,
            @Nullable String responsible) {}

    /** The page from the place the filter names; leaves one trace with the references shown. */
    @Transactional
    public Listed<Entry> page(RegisterFilter filter, Officer officer) {
        return listed("cases.register", filter, officer);
    }

    /** The same page as a part of a table that is saved: each part leaves a trace of its own before it is given away. */
    @Transactional
    public Listed<Entry> export(RegisterFilter filter, Officer officer) {
        return listed("cases.export", filter, officer);
    }

    private Listed<Entry> listed(String action, RegisterFilter filter, Officer officer) {
        var page = Listed.of(files.register(filter, rules.warnings(), AccessScope.of(officer), Listed.limit()));
        var shown = page.lines();
        CasesViewed.list(action, officer, shown).forEach(events::publishEvent);
        var refs = shown.stream().map(CaseFile::caseRef).toList();
        var executed = shown.stream()
                .filter(file -> !Deliberation.open(file, officer))
                .map(CaseFile::caseRef)
                .collect(toSet());
        var unowned = shown.stream()
                .filter(file -> file.owner() == null)
                .map(CaseFile::caseRef)
                .filter(executed::contains)
                .collect(toSet());
        var next = deadlines.nextOf(refs, told(executed, officer));
        var holders = tasks.ofCases(refs).stream()
                .filter(task -> task.assignee() != null)
                .filter(held(unowned, officer))
                .collect(toMap(OpenTask::caseRef, OpenTask::assignee, (first, later) -> first));
        var entries = shown.stream()
                .map(file -> new Entry(
                        file,
                        next.get(file.caseRef()),
                        file.owner() == null ? holders.get(file.caseRef()) : file.owner()))
                .toList();
        return new Listed<>(entries, page.more());
    }

    /**
     * The terms of single items are those of whoever has them, and of the office that keeps the file; asked once for all
     * files that are only executed, and only where something single is due in one of them.
     */
    private Predicate<DeadlineView> told(Set<String> executed, Officer officer) {
        var told = SingletonSupplier.of(() -> files.toldDeadlines(executed, AccessScope.of(officer)));
        return deadline -> deadline.about() == null
                || !executed.contains(deadline.caseRef())
                || told.obtain().contains(deadline.deadlineRef());
    }

    /** The same of who has the work on single items: it is asked only where he would be named, no owner being there. */
    private Predicate<OpenTask> held(Set<String> executed, Officer officer) {
        var told = SingletonSupplier.of(() -> files.toldTasks(executed, AccessScope.of(officer)));
        return task -> task.itemRef() == null
                || !executed.contains(task.caseRef())
                || told.obtain().contains(task.taskId());
    }
}
