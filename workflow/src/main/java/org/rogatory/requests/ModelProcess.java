package org.rogatory.requests;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** What runs in the engine by one model: started, told and ended by the business key, which is a reference of ours. */
public final class ModelProcess {

    private static final String OUTCOME = "outcome";

    private final String model;
    private final RuntimeService runtime;
    private final TaskService engineTasks;

    public ModelProcess(String model, RuntimeService runtime, TaskService engineTasks) {
        this.model = model;
        this.runtime = runtime;
        this.engineTasks = engineTasks;
    }

    public void start(String key, Map<String, Object> variables) {
        runtime.startProcessInstanceByKey(model, key, variables);
    }

    /** Starts in the midst, where what was done on paper has led. */
    public void startAt(String step, String key, Map<String, Object> variables) {
        runtime.createProcessInstanceByKey(model)
                .businessKey(key)
                .setVariables(variables)
                .startBeforeActivity(step)
                .execute();
    }

    public boolean running(String key) {
        return !instances(key).isEmpty();
    }

    /** Whether it is at work, so that no officer's step is open. */
    public boolean atWork(String key) {
        return tasks(key).isEmpty() && running(key);
    }

    /** The tasks that are open, by the numbers that the engine gives them. */
    public List<String> open(String key) {
        return tasks(key).stream().map(Task::getId).toList();
    }

    /** Ends the task that is open; false where none is. */
    public boolean complete(String key, Map<String, Object> variables) {
        var open = tasks(key);
        open.forEach(task -> engineTasks.complete(task.getId(), variables));
        return !open.isEmpty();
    }

    /**
     * What stands at a step as it did, since it was begun by a model that does not know how the step has just ended,
     * goes on at another. Whatever a model has led on, be it to the same step again, has looked at the facts since, and
     * stays.
     */
    public void lead(String key, String outcome, String from, String to) {
        tasks(key).stream()
                .filter(task -> from.equals(task.getTaskDefinitionKey()))
                .filter(task -> outcome.equals(runtime.getVariable(task.getExecutionId(), OUTCOME)))
                .forEach(task -> runtime.createProcessInstanceModification(task.getProcessInstanceId())
                        .cancelAllForActivity(from)
                        .startBeforeActivity(to)
                        .execute());
    }

    /** Brings a message of the model to all that wait for it; nothing happens where nobody does. */
    public void tell(String key, String message, Map<String, Object> variables) {
        runtime.createExecutionQuery()
                .processDefinitionKey(model)
                .processInstanceBusinessKey(key)
                .messageEventSubscriptionName(message)
                .list()
                .forEach(waiting -> runtime.messageEventReceived(message, waiting.getId(), variables));
    }

    /**
     * Whatever waits at a step that is not wanted any more looks at the facts anew: a task ends, what awaits the message
     * gets it. What is wanted stays, with whoever has taken it.
     *
     * @return the definitions by which it runs, by the ids that the engine gives them; none where nothing does
     */
    public Set<String> settle(String key, String message, Set<String> wanted) {
        var running = instances(key);
        running.forEach(instance -> {
            engineTasks.createTaskQuery().processInstanceId(instance.getId()).list().stream()
                    .filter(task -> !wanted.contains(task.getTaskDefinitionKey()))
                    .forEach(task -> engineTasks.complete(task.getId(), outcome("looked", null)));
            // A branch that ends lets the engine renumber the others: each is looked for when it is told.
            var waiting = waiting(instance, message, wanted).size();
            for (int told = 0; told < waiting; told++) {
                waiting(instance, message, wanted).stream()
                        .findFirst()
                        .ifPresent(unwanted -> runtime.messageEventReceived(message, unwanted.getExecutionId()));
            }
        });
        return running.stream().map(ProcessInstance::getProcessDefinitionId).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether each of these steps is open, as a task or as a place where the message is awaited. */
    public boolean stands(String key, String message, Set<String> steps) {
        var open = tasks(key).stream().map(Task::getTaskDefinitionKey);
        var awaiting = instances(key).stream()
                .flatMap(instance -> waiting(instance, message, Set.of()).stream())
                .map(EventSubscription::getActivityId);
        return Stream.concat(open, awaiting).collect(Collectors.toSet()).containsAll(steps);
    }

    private List<EventSubscription> waiting(ProcessInstance instance, String message, Set<String> wanted) {
        return runtime
                .createEventSubscriptionQuery()
                .processInstanceId(instance.getId())
                .eventType("message")
                .eventName(message)
                .list()
                .stream()
                .filter(waiting -> !wanted.contains(waiting.getActivityId()))
                .toList();
    }

    /** Ends it where it stands; why is for the operator who looks into the history. */
    public void end(String key, String why) {
        instances(key).forEach(running -> runtime.deleteProcessInstance(running.getId(), why));
    }

    /** What a step says to the engine: how it ended and, where one leaves by it, the message. */
    public static Map<String, Object> outcome(String outcome, @Nullable String messageRef) {
        return messageRef == null ? Map.of(OUTCOME, outcome) : Map.of(OUTCOME, outcome, "messageRef", messageRef);
    }

    private List<ProcessInstance> instances(String key) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(model)
                .processInstanceBusinessKey(key)
                .list();
    }

    private List<Task> tasks(String key) {
        return engineTasks
                .createTaskQuery()
                .processDefinitionKey(model)
                .processInstanceBusinessKey(key)
                .list();
    }
}
