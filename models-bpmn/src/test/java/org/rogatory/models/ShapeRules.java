package org.rogatory.models;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** What a reader of the diagram relies on: names, ids, one pool with lanes, every element drawn and none on another. */
final class ShapeRules {

    private static final Pattern ID = Pattern.compile("[A-Z][a-z]+([A-Z][a-z]*)*");
    private static final int LONGEST_ANSWER = 32;

    private ShapeRules() {}

    static List<Rule> all() {
        return Stream.of(words(), drawing()).flatMap(List::stream).toList();
    }

    private static List<Rule> words() {
        return List.of(
                Rule.of(
                        "ids-are-words",
                        ShapeRules::identified,
                        (m, e) -> ID.matcher(e.getId()).matches()),
                Rule.of("elements-are-named", ShapeRules::named, (m, e) -> hasText(e.getAttributeValue("name"))),
                Rule.of(
                        "gateways-ask",
                        ShapeRules::splits,
                        (m, g) -> g.getName().endsWith("?")),
                Rule.of("answers-are-short", ShapeRules::answers, (m, f) -> isShort(f.getName())));
    }

    private static List<Rule> drawing() {
        return List.of(
                Rule.of("one-pool", m -> Stream.of(m.all(Participant.class)), (m, pools) -> pools.size() == 1),
                Rule.of(
                        "lanes-hold-all",
                        ShapeRules::outermost,
                        (m, n) -> lanes(m, n).count() == 1),
                Rule.of(
                        "shapes-are-drawn",
                        ShapeRules::drawn,
                        (m, e) -> shapes(m, e).count() == 1),
                Rule.of(
                        "edges-are-drawn",
                        ShapeRules::flows,
                        (m, f) -> edges(m, f).count() == 1),
                Rule.of("edges-are-straight", ShapeRules::edges, (m, e) -> straight(List.copyOf(e.getWaypoints()))),
                Rule.of("shapes-lie-apart", ShapeRules::nodes, ShapeRules::liesApart),
                Rule.of("nodes-lie-in-their-lane", ShapeRules::outermost, ShapeRules::liesInItsLane));
    }

    private static Stream<SequenceFlow> flows(Model model) {
        return model.all(SequenceFlow.class).stream();
    }

    private static Stream<BpmnEdge> edges(Model model) {
        return model.all(BpmnEdge.class).stream();
    }

    private static Stream<Lane> lanes(Model model, FlowNode node) {
        return model.all(Lane.class).stream()
                .filter(lane -> lane.getFlowNodeRefs().contains(node));
    }

    private static boolean liesInItsLane(Model model, FlowNode node) {
        return lanes(model, node).allMatch(lane -> inside(bounds(model, node), bounds(model, lane)));
    }

    private static boolean isShort(String answer) {
        return hasText(answer) && answer.length() <= LONGEST_ANSWER;
    }

    static Stream<FlowNode> nodes(Model model) {
        return model.all(FlowNode.class).stream();
    }

    static Stream<Gateway> splits(Model model) {
        return model.all(Gateway.class).stream().filter(g -> g.getOutgoing().size() > 1);
    }

    private static Stream<SequenceFlow> answers(Model model) {
        return splits(model).flatMap(gateway -> gateway.getOutgoing().stream());
    }

    private static Stream<FlowNode> outermost(Model model) {
        return nodes(model).filter(node -> node.getParentElement() instanceof Process);
    }

    private static Stream<? extends BaseElement> drawn(Model model) {
        return Stream.of(nodes(model), model.all(Lane.class).stream(), model.all(Participant.class).stream())
                .flatMap(elements -> elements);
    }

    private static Stream<? extends BaseElement> identified(Model model) {
        return Stream.concat(drawn(model), model.all(SequenceFlow.class).stream());
    }

    private static Stream<? extends BaseElement> named(Model model) {
        return Stream.concat(drawn(model), model.all(Process.class).stream());
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }

    private static Stream<BpmnShape> shapes(Model model, BaseElement element) {
        return model.all(BpmnShape.class).stream().filter(shape -> shape.getBpmnElement() == element);
    }

    private static Stream<BpmnEdge> edges(Model model, SequenceFlow flow) {
        return model.all(BpmnEdge.class).stream().filter(edge -> edge.getBpmnElement() == flow);
    }

    private static boolean straight(List<Waypoint> points) {
        for (int i = 1; i < points.size(); i++) {
            boolean level = points.get(i).getY().equals(points.get(i - 1).getY());
            boolean upright = points.get(i).getX().equals(points.get(i - 1).getX());
            if (!level && !upright) {
                return false;
            }
        }
        return points.size() > 1;
    }

    private static boolean liesApart(Model model, FlowNode node) {
        Collection<FlowNode> others = nodes(model)
                .filter(other -> other != node && !holds(node, other) && !holds(other, node))
                .toList();
        Bounds own = bounds(model, node);
        return others.stream().noneMatch(other -> overlap(own, bounds(model, other)));
    }

    private static boolean holds(FlowNode outer, FlowElement inner) {
        return outer instanceof SubProcess && inner.getParentElement() == outer;
    }

    private static Bounds bounds(Model model, BaseElement element) {
        return shapes(model, element).findFirst().map(BpmnShape::getBounds).orElse(null);
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a != null
                && b != null
                && a.getX() < b.getX() + b.getWidth()
                && b.getX() < a.getX() + a.getWidth()
                && a.getY() < b.getY() + b.getHeight()
                && b.getY() < a.getY() + a.getHeight();
    }

    private static boolean inside(Bounds inner, Bounds outer) {
        return inner == null
                || outer == null
                || inner.getX() >= outer.getX()
                        && inner.getX() + inner.getWidth() <= outer.getX() + outer.getWidth()
                        && inner.getY() >= outer.getY()
                        && inner.getY() + inner.getHeight() <= outer.getY() + outer.getHeight();
    }
}
