package org.rogatory.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which verb leads where, compared with a list that a lawyer can read; and nothing stands where no case can come. */
class RoutesTest {

    static List<Model> shipped() {
        return Model.shipped();
    }

    @Test
    void theProcessesAreKnown() {
        assertThat(shipped())
                .extracting(model -> model.folder() + "/" + model.file())
                .containsExactlyInAnyOrder(
                        "mla/mla-outgoing",
                        "mla/mla-incoming",
                        "mla/mla-item",
                        "mla/mla-reminder",
                        "mla/mla-interim-reply",
                        "mla/mla-executor-reminder",
                        "mla/mla-letter",
                        "mla/mla-answer-translation",
                        "extradition/extradition-outgoing",
                        "extradition/extradition-incoming",
                        "extradition/extradition-custody",
                        "transfer/sentenced-transfer-outgoing",
                        "transfer/sentenced-transfer-incoming",
                        "referral/victim-referral",
                        "documents/sign-document",
                        "documents/extend-document",
                        "documents/make-letter",
                        "exchange/send-message",
                        "exchange/receive-message",
                        "deadlines/deadline-watch",
                        "imports/import-files",
                        "webhooks/deliver-events");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mla-outgoing",
                "mla-incoming",
                "mla-item",
                "mla-reminder",
                "mla-interim-reply",
                "mla-executor-reminder",
                "mla-letter",
                "mla-answer-translation",
                "extradition-outgoing",
                "extradition-incoming",
                "extradition-custody",
                "sentenced-transfer-outgoing",
                "sentenced-transfer-incoming",
                "victim-referral"
            })
    void everyVerbLeadsWhereTheListSays(String name) throws IOException {
        List<String> routes = Files.readAllLines(Path.of("src/test/resources/routes", name + ".txt"));

        assertThat(routesOf(named(name))).containsExactlyInAnyOrderElementsOf(routes);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everythingIsReachedAndCanEnd(Model model) {
        Set<FlowNode> nodes =
                ShapeRules.nodes(model).filter(n -> !(n instanceof SubProcess)).collect(Collectors.toSet());

        assertThat(closure(
                        model.all(StartEvent.class), n -> n.getSucceedingNodes().list()))
                .isEqualTo(nodes);
        assertThat(closure(model.all(EndEvent.class), n -> n.getPreviousNodes().list()))
                .isEqualTo(nodes);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void onlyShippedProcessesAreCalled(Model model) {
        assertThat(model.all(CallActivity.class))
                .allSatisfy(
                        call -> assertThat(shipped()).extracting(Model::file).contains(call.getCalledElement()));
    }

    private static Model named(String name) {
        return shipped().stream()
                .filter(model -> model.file().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> routesOf(Model model) {
        return ShapeRules.splits(model)
                .flatMap(gateway -> gateway.getOutgoing().stream())
                .flatMap(RoutesTest::routes)
                .toList();
    }

    private static Stream<String> routes(SequenceFlow flow) {
        FlowNode asked = flow.getSource().getPreviousNodes().singleResult();
        String target = flow.getTarget().getId();
        Stream<String> verbs =
                flow.getConditionExpression() == null ? Stream.of("otherwise") : FlowRules.outcomes(flow);
        return verbs.filter(verb -> !(flow.getTarget() == asked && verb.equals("otherwise")))
                .map(verb -> asked.getId() + ": " + verb + " -> " + target);
    }

    private static Set<FlowNode> closure(Collection<? extends FlowNode> from, Function<FlowNode, List<FlowNode>> next) {
        Set<FlowNode> reached = new HashSet<>(from);
        List<FlowNode> edge = List.copyOf(from);
        while (!edge.isEmpty()) {
            edge = edge.stream()
                    .flatMap(node -> next.apply(node).stream())
                    .filter(reached::add)
                    .toList();
        }
        return reached;
    }
}
