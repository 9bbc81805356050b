package org.rogatory.models;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;

/** How a task finds its people, its form and its Java, and which tasks may wait for a job. */
final class TaskRules {

    static final Set<String> ROLES = Set.of(
            "drafter",
            "court",
            "supervisor",
            "head",
            "central_officer",
            "signatory",
            "translator",
            "registrar",
            "executor",
            "custody_officer",
            "first_responder",
            "screener",
            "service_provider",
            "coordinator",
            "identification_body");

    /** A task answers with what a gateway asks, or with the message that the next step sends. */
    private static final Set<String> RESULTS = Set.of("outcome", "messageRef");

    private static final Pattern SLOW = Pattern.compile("(Render|Seal|Extend|Deliver|Receive|Prepare)[A-Z].*");
    private static final Pattern SENTENCE = Pattern.compile("[A-Z][^.]*\\.");
    private static final String RETRIES = "PT10S,PT1M,PT10M,PT1H,PT6H";

    private TaskRules() {}

    static List<Rule> all() {
        return Stream.of(people(), calls()).flatMap(List::stream).toList();
    }

    private static List<Rule> people() {
        return List.of(
                Rule.of("forms-follow-ids", TaskRules::userTasks, TaskRules::followsItsId),
                Rule.of("candidates-are-roles", TaskRules::userTasks, (m, t) -> isForRoles(t)),
                Rule.of(
                        "nobody-is-named",
                        TaskRules::userTasks,
                        (m, t) -> t.getCamundaAssignee() == null && t.getCamundaCandidateUsers() == null),
                Rule.of("user-tasks-are-explained", TaskRules::userTasks, (m, t) -> isExplained(t)));
    }

    private static List<Rule> calls() {
        return List.of(
                Rule.of(
                        "service-tasks-follow-ids",
                        TaskRules::serviceTasks,
                        (m, t) -> Objects.toString(t.getCamundaExpression(), "").matches(call(m, t.getId()))),
                Rule.of("service-tasks-name-no-class", TaskRules::serviceTasks, (m, t) -> namesNoClass(t)),
                Rule.of(
                        "results-are-references",
                        TaskRules::serviceTasks,
                        (m, t) -> isResult(t.getCamundaResultVariable())),
                Rule.of(
                        "only-slow-tasks-wait",
                        ShapeRules::nodes,
                        (m, n) -> n.isCamundaAsyncBefore() == isSlow(n) && !n.isCamundaAsyncAfter()),
                Rule.of("slow-tasks-try-again", TaskRules::slow, (m, t) -> RETRIES.equals(retries(t))),
                Rule.of("timers-try-again", TaskRules::timers, (m, t) -> RETRIES.equals(retries(t))),
                Rule.of(
                        "receivers-have-a-message",
                        m -> m.all(ReceiveTask.class).stream(),
                        (m, t) -> t.getMessage() != null));
    }

    private static boolean followsItsId(Model model, UserTask task) {
        return (model.folder() + "/" + dashed(task.getId())).equals(task.getCamundaFormKey());
    }

    private static boolean isForRoles(UserTask task) {
        List<String> groups = task.getCamundaCandidateGroupsList();
        return !groups.isEmpty() && ROLES.containsAll(groups);
    }

    private static boolean isExplained(UserTask task) {
        return task.getDocumentations().size() == 1
                && task.getDocumentations().stream()
                        .allMatch(d -> SENTENCE.matcher(d.getTextContent()).matches());
    }

    private static boolean isResult(String variable) {
        return variable == null || RESULTS.contains(variable);
    }

    private static boolean namesNoClass(ServiceTask task) {
        return Stream.of("class", "delegateExpression", "type", "topic")
                .allMatch(attribute -> Model.camunda(task, attribute) == null);
    }

    private static Stream<UserTask> userTasks(Model model) {
        return model.all(UserTask.class).stream();
    }

    private static Stream<ServiceTask> serviceTasks(Model model) {
        return model.all(ServiceTask.class).stream();
    }

    private static Stream<ServiceTask> slow(Model model) {
        return serviceTasks(model).filter(TaskRules::isSlow);
    }

    private static Stream<CatchEvent> timers(Model model) {
        return model.all(CatchEvent.class).stream()
                .filter(event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance));
    }

    private static boolean isSlow(FlowNode node) {
        return node instanceof ServiceTask && SLOW.matcher(node.getId()).matches();
    }

    private static String retries(FlowNode node) {
        return node.getExtensionElements() == null
                ? null
                : node
                        .getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaFailedJobRetryTimeCycle.class)
                        .list()
                        .stream()
                        .map(CamundaFailedJobRetryTimeCycle::getTextContent)
                        .findFirst()
                        .orElse(null);
    }

    /** {@code ReviewRequest} in lower case with dashes. */
    static String dashed(String id) {
        return String.join(
                "-",
                Arrays.stream(id.split("(?=[A-Z])"))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static String call(Model model, String id) {
        String method = id.substring(0, 1).toLowerCase(Locale.ROOT) + id.substring(1);
        return Pattern.quote("${" + model.bean() + "." + method) + "\\([a-zA-Z]+(, [a-zA-Z]+)*\\)}";
    }
}
