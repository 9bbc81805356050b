package org.rogatory.models;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** How a process moves: versions, variables, questions and answers, messages, calls. */
final class FlowRules {

    static final Set<String> VARIABLES = Set.of(
            "caseRef", "itemRef", "documentRef", "messageRef", "deadlineRef", "importRef", "webhookRef", "outcome");

    static final Set<String> MESSAGES = Set.of("PartnerActed", "FileWithdrawn", "CustodyActed", "ReferralActed");

    private static final Set<String> KINDS = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "userTask",
            "serviceTask",
            "receiveTask",
            "callActivity",
            "exclusiveGateway",
            "subProcess");

    private static final Pattern CONDITION =
            Pattern.compile("\\$\\{outcome == '[a-z_]+'( \\|\\| outcome == '[a-z_]+')*}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*(\\.\\w+)?");

    private FlowRules() {}

    static List<Rule> all() {
        return Stream.of(versions(), moves()).flatMap(List::stream).toList();
    }

    private static List<Rule> versions() {
        return List.of(
                Rule.of(
                        "file-is-process",
                        FlowRules::process,
                        (m, p) -> p.getId().equals(m.file())),
                Rule.of("process-is-executable", FlowRules::process, (m, p) -> p.isExecutable()),
                Rule.of(
                        "history-has-an-end",
                        FlowRules::process,
                        (m, p) -> "P3650D".equals(Model.camunda(p, "historyTimeToLive"))),
                Rule.of(
                        "version-is-tagged",
                        FlowRules::process,
                        (m, p) -> Objects.toString(Model.camunda(p, "versionTag"), "")
                                .matches("[1-9][0-9]*")),
                Rule.of(
                        "kinds-are-known",
                        ShapeRules::nodes,
                        (m, n) -> KINDS.contains(n.getElementType().getTypeName())),
                Rule.of("variables-are-allowed", FlowRules::words, FlowRules::isAllowed),
                Rule.of("messages-are-known", m -> m.all(Message.class).stream(), (m, x) -> isKnown(x)));
    }

    private static List<Rule> moves() {
        return List.of(
                Rule.of("user-tasks-are-asked-after", m -> m.all(UserTask.class).stream(), (m, t) -> isAskedAfter(t)),
                Rule.of("questions-have-a-default", FlowRules::questions, (m, g) -> g.getDefault() != null),
                Rule.of(
                        "conditions-read-the-outcome",
                        FlowRules::conditional,
                        (m, f) -> CONDITION.matcher(condition(f)).matches()),
                Rule.of(
                        "answers-are-distinct",
                        FlowRules::questions,
                        (m, g) -> distinct(outcomes(g).toList())),
                Rule.of("withdrawal-interrupts", m -> m.all(SubProcess.class).stream(), (m, s) -> isWithdrawal(s)),
                Rule.of(
                        "calls-are-bound",
                        FlowRules::calls,
                        (m, c) -> "deployment".equals(Model.camunda(c, "calledElementBinding"))),
                Rule.of("calls-map-by-name", FlowRules::calls, (m, c) -> mapsByName(c)));
    }

    private static Stream<Process> process(Model model) {
        return model.all(Process.class).stream();
    }

    private static Stream<CallActivity> calls(Model model) {
        return model.all(CallActivity.class).stream();
    }

    private static boolean isAllowed(Model model, String word) {
        return VARIABLES.contains(word) || word.startsWith(model.bean() + ".");
    }

    private static boolean isKnown(Message message) {
        return MESSAGES.contains(message.getName()) && message.getName().equals(message.getId());
    }

    private static Stream<String> words(Model model) {
        Stream<String> read = model.expressions()
                .map(expression -> LITERAL.matcher(expression).replaceAll(""))
                .flatMap(e -> WORD.matcher(e).results().map(MatchResult::group));
        Stream<String> in =
                model.all(CamundaIn.class).stream().flatMap(i -> named(i.getCamundaSource(), i.getCamundaTarget()));
        Stream<String> out =
                model.all(CamundaOut.class).stream().flatMap(o -> named(o.getCamundaSource(), o.getCamundaTarget()));
        Stream<String> results = ShapeRules.nodes(model)
                .map(n -> Model.camunda(n, "resultVariable"))
                .filter(Objects::nonNull);
        return Stream.of(read, in, out, results).flatMap(words -> words);
    }

    private static Stream<String> named(String source, String target) {
        return Stream.of(source, target).filter(Objects::nonNull);
    }

    private static boolean isAskedAfter(UserTask task) {
        List<FlowNode> next = task.getSucceedingNodes().list();
        return next.size() == 1
                && next.get(0) instanceof ExclusiveGateway gateway
                && gateway.getDefault() != null
                && isHarmless(task, gateway.getDefault().getTarget());
    }

    /** What the question does not know leads back to the task, or to a look at the facts that leads back itself. */
    private static boolean isHarmless(UserTask task, FlowNode target) {
        return target == task || target instanceof ServiceTask && target.getId().matches("Check[A-Z].*");
    }

    private static boolean isWithdrawal(SubProcess process) {
        return process.triggeredByEvent()
                && process.getChildElementsByType(StartEvent.class).stream()
                        .allMatch(start -> start.isInterrupting()
                                && start.getEventDefinitions().stream()
                                        .allMatch(e -> e instanceof MessageEventDefinition message
                                                && "FileWithdrawn"
                                                        .equals(message.getMessage()
                                                                .getName())));
    }

    private static Stream<ExclusiveGateway> questions(Model model) {
        return model.all(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1);
    }

    private static Stream<SequenceFlow> conditional(Model model) {
        return questions(model)
                .flatMap(gateway -> gateway.getOutgoing().stream().filter(flow -> flow != gateway.getDefault()));
    }

    static String condition(SequenceFlow flow) {
        return flow.getConditionExpression() == null
                ? ""
                : flow.getConditionExpression().getTextContent();
    }

    private static Stream<String> outcomes(ExclusiveGateway gateway) {
        return gateway.getOutgoing().stream().flatMap(FlowRules::outcomes);
    }

    /** The outcomes that lead along a flow. */
    static Stream<String> outcomes(SequenceFlow flow) {
        return LITERAL.matcher(condition(flow)).results().map(r -> r.group().replace("'", ""));
    }

    private static boolean distinct(List<String> outcomes) {
        return outcomes.size() == Set.copyOf(outcomes).size();
    }

    /** A variable by its name, or the business key; which variable makes the key is checked with all expressions. */
    private static boolean isNamed(CamundaIn in) {
        return in.getCamundaBusinessKey() != null || in.getCamundaSource() != null && in.getCamundaTarget() != null;
    }

    private static boolean mapsByName(CallActivity call) {
        if (call.getExtensionElements() == null) {
            return false;
        }
        List<CamundaIn> in = call.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaIn.class)
                .list();
        List<CamundaOut> out = call.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaOut.class)
                .list();
        return !in.isEmpty()
                && in.stream().allMatch(FlowRules::isNamed)
                && out.size() == 1
                && "outcome".equals(out.get(0).getCamundaSource())
                && "outcome".equals(out.get(0).getCamundaTarget());
    }
}
