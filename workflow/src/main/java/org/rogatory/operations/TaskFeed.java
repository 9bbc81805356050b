package org.rogatory.operations;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.rogatory.tasks.OpenedTask;
import org.rogatory.tasks.Tasks;
import org.springframework.beans.factory.ObjectProvider;

/** Tells the projection of open tasks what happens to the tasks of one step, in the engine's own transaction. */
final class TaskFeed implements TaskListener {

    static final Set<String> EVENTS =
            Set.of(EVENTNAME_CREATE, EVENTNAME_ASSIGNMENT, EVENTNAME_COMPLETE, EVENTNAME_DELETE);

    private final ObjectProvider<Tasks> tasks;
    private final String formKey;

    TaskFeed(ObjectProvider<Tasks> tasks, String formKey) {
        this.tasks = tasks;
        this.formKey = formKey;
    }

    @Override
    public void notify(DelegateTask task) {
        var projection = tasks.getObject();
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> projection.opened(opened(task));
            case EVENTNAME_ASSIGNMENT -> projection.assigned(task.getId(), task.getAssignee());
            default -> projection.closed(task.getId());
        }
    }

    private OpenedTask opened(DelegateTask task) {
        return new OpenedTask(
                task.getId(),
                (String) task.getVariable("caseRef"),
                task.getExecution().getProcessBusinessKey(),
                (String) task.getVariable("itemRef"),
                task.getTaskDefinitionKey(),
                formKey,
                roles(task),
                task.getCreateTime().toInstant());
    }

    private static Set<String> roles(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(Collectors.toUnmodifiableSet());
    }
}
