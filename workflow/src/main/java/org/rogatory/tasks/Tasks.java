package org.rogatory.tasks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks: fed by the engine, read by the work lists. */
@Service
public class Tasks {

    /** So many tasks stand in a list at most. */
    public static final int LONGEST_LIST = 200;

    private final OpenTaskRepository tasks;
    private final TaskSubject subject;
    private final ObjectProvider<TaskWriters> writers;
    private final TaskWithholding withholding;
    private final ApplicationEventPublisher events;

    Tasks(
            OpenTaskRepository tasks,
            TaskSubject subject,
            ObjectProvider<TaskWriters> writers,
            TaskWithholding withholding,
            ApplicationEventPublisher events) {
        this.writers = writers;
        this.withholding = withholding;
        this.tasks = tasks;
        this.subject = subject;
        this.events = events;
    }

    /** The engine has opened a task; nobody is offered to sign what he wrote. */
    @Transactional
    public void opened(OpenedTask opened) {
        var task = new OpenTask(opened, subject.placeOf(opened.caseRef(), opened.itemRef(), opened.roles()));
        writers.ifAvailable(known -> known.of(opened).forEach(task::keepFrom));
        tasks.save(task);
    }

    /** Opens a task that no process waits for: exactly those who are named here may do it, until a moment of its own. */
    @Transactional
    public void ask(OpenedTask opened, Set<String> whom, Instant dueAt) {
        var place = subject.placeOf(opened.caseRef(), opened.itemRef(), opened.roles());
        var asked = new TaskSubject.TaskPlacement(
                Set.copyOf(whom), place.state(), place.otherState(), place.priority(), dueAt);
        var task = new OpenTask(opened, asked);
        task.bind(dueAt);
        tasks.save(task);
    }

    /** A role of an authority has been given a file: its open tasks of that role are his too. */
    @Transactional
    public void admit(String caseRef, String role, String principal) {
        tasks.admit(caseRef, role, principal);
    }

    /** One more may do a task; nothing happens where it is not open any more. */
    @Transactional
    public void offer(String taskId, String principal) {
        tasks.findById(taskId).ifPresent(task -> task.offer(principal));
    }

    /** The tasks of single items of a file are for these from now on, and for those who had them before no more. */
    @Transactional
    public void passItems(Collection<String> itemRefs, Collection<String> before, String principal) {
        ofItems(itemRefs).forEach(task -> {
            before.forEach(task::withhold);
            task.offer(principal);
        });
    }

    /** The tasks of single items of a file are not for these, though others of it may be. */
    @Transactional
    public void withholdItems(Collection<String> itemRefs, String principal) {
        ofItems(itemRefs).forEach(task -> task.withhold(principal));
    }

    private List<OpenTask> ofItems(Collection<String> itemRefs) {
        return itemRefs.isEmpty() ? List.of() : tasks.ofItems(itemRefs);
    }

    /** A role of an authority has given a file back: its tasks are his no more, and nobody there holds one of them. */
    @Transactional
    public void dismiss(String caseRef, String role, String principal) {
        withholding.dismiss(caseRef, role, principal);
    }

    /** Who is kept out of a file has its tasks in his hands no more, and nobody offers them to him by name. */
    @Transactional
    public void keepOut(String caseRef, String username) {
        withholding.keepOut(caseRef, username);
    }

    /** The engine has completed or deleted a task. */
    @Transactional
    public void closed(String taskId) {
        tasks.findById(taskId).ifPresent(tasks::delete);
    }

    /** Somebody else's change of the assignee, told by the engine. */
    @Transactional
    public void assigned(String taskId, @Nullable String username) {
        tasks.findById(taskId).ifPresent(task -> task.assignTo(username));
    }

    /** The open tasks of a file get its priority and the moment at which it is next due. */
    @Transactional
    public void pressing(String caseRef, String priority, @Nullable Instant at) {
        tasks.ofCase(caseRef).forEach(task -> task.press(priority, at));
    }

    /**
     * How much a task presses.
     *
     * @param at the moment at which it is next due; null for none
     */
    public record Pressing(String priority, @Nullable Instant at) {}

    /** The same where single items press in their own way; asked for each task by its item, empty for the whole file. */
    @Transactional
    public void pressing(String caseRef, Function<Optional<String>, Pressing> how) {
        tasks.ofCase(caseRef).forEach(task -> press(task, how.apply(Optional.ofNullable(task.itemRef()))));
    }

    /** The same of the tasks of one item alone. */
    @Transactional
    public void pressingItem(String itemRef, Pressing how) {
        ofItems(List.of(itemRef)).forEach(task -> press(task, how));
    }

    private static void press(OpenTask task, Pressing how) {
        task.press(how.priority(), how.at());
    }

    /** What the officer has in his hands, and what those have for whom he stands in: it stays theirs. */
    @Transactional(readOnly = true)
    public List<OpenTask> mine(Officer officer) {
        return tasks.assignedTo(officer.names(), officer.withholding(), Limit.of(LONGEST_LIST));
    }

    @Transactional(readOnly = true)
    public List<OpenTask> available(Officer officer) {
        return tasks.available(officer.principals(), officer.withholding(), Limit.of(LONGEST_LIST));
    }

    /** All tasks the officer could do, whoever has taken them. */
    @Transactional(readOnly = true)
    public List<OpenTask> all(Officer officer) {
        return tasks.takable(officer.principals(), officer.withholding(), Limit.of(LONGEST_LIST));
    }

    /** The same of the files he may see from a place on, so that a list of any length is read part by part. */
    @Transactional(readOnly = true)
    public List<OpenTask> page(Officer officer, TaskPlace after, int size) {
        return tasks.page(officer.principals(), officer.withholding(), after, Limit.of(size));
    }

    /** The open tasks of a file; the caller has passed the access rule. */
    @Transactional(readOnly = true)
    public List<OpenTask> ofCase(String caseRef) {
        return tasks.ofCase(caseRef);
    }

    /** The open tasks of files on a page, in one query; the caller has passed the access rule. */
    @Transactional(readOnly = true)
    public List<OpenTask> ofCases(Collection<String> caseRefs) {
        return caseRefs.isEmpty() ? List.of() : tasks.ofCases(caseRefs);
    }

    /** For each open task of a file the names under which it may be done; the caller has passed the access rule. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> candidates(String caseRef) {
        return tasks.candidates(caseRef).stream()
                .collect(groupingBy(
                        OpenTaskRepository.Candidate::getTaskId,
                        mapping(OpenTaskRepository.Candidate::getPrincipal, toSet())));
    }

    /**
     * Gives a task to an officer who may do it, perhaps in the place of one who is away; empty where he may not. The caller
     * has passed the access rule.
     */
    @Transactional
    public Optional<OpenTask> give(String taskId, Officer to, Officer by, @Nullable String forWhom) {
        var task = tasks.takable(taskId, to.principals(), to.withholding());
        task.ifPresent(given -> {
            given.assignTo(to.username());
            events.publishEvent(new TaskGiven(given.caseRef(), by.username(), to.username(), given.step(), forWhom));
        });
        return task;
    }

    /** An act has named who does a step of a file: it is in his hands, if he may do it and nobody has it yet. */
    @Transactional
    public void entrust(String caseRef, String step, Officer to) {
        tasks.free(caseRef, step, to.principals(), to.withholding()).forEach(task -> task.assignTo(to.username()));
    }

    /** Takes a task; empty if it is not his to take or another has it. */
    @Transactional
    public Optional<OpenTask> take(String taskId, Officer officer) {
        var free = tasks.takable(taskId, officer.principals(), officer.withholding())
                .filter(task -> task.assignee() == null || officer.username().equals(task.assignee()));
        free.ifPresent(task -> {
            task.assignTo(officer.username());
            publish("tasks.take", task, officer);
        });
        return free;
    }

    /** Gives a taken task back. */
    @Transactional
    public Optional<OpenTask> release(String taskId, Officer officer) {
        var own = tasks.takable(taskId, officer.principals(), officer.withholding())
                .filter(task -> officer.username().equals(task.assignee()));
        own.ifPresent(task -> {
            task.assignTo(null);
            publish("tasks.release", task, officer);
        });
        return own;
    }

    /** Roles of the officer that may do this task, for a hint on the page. */
    @Transactional(readOnly = true)
    public boolean takable(String taskId, Officer officer) {
        return tasks.takable(taskId, officer.principals(), officer.withholding())
                .isPresent();
    }

    private void publish(String action, OpenTask task, Officer officer) {
        events.publishEvent(new TaskTaken(action, task.caseRef(), officer.username(), task.step()));
    }
}
