package org.rogatory.operations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.rogatory.operations.Position.Step;

/** The arrows of a model: which were taken, and where they can still lead. */
final class ProcessWay {

    private final BpmnModelInstance model;

    ProcessWay(BpmnModelInstance model) {
        this.model = model;
    }

    /** Activities that can be reached from here and were not reached yet, breadth first; from the start if nothing is active. */
    List<String> ahead(Set<String> active, Set<String> passed) {
        var met = new HashSet<String>(active);
        var ahead = new LinkedHashSet<String>();
        var next = new ArrayDeque<FlowNode>(active.isEmpty() ? starts() : nodes(active));
        while (!next.isEmpty()) {
            for (var flow : next.remove().getOutgoing()) {
                var target = flow.getTarget();
                if (!met.add(target.getId())) {
                    continue;
                }
                next.add(target);
                if (target instanceof Activity && !passed.contains(target.getId())) {
                    ahead.add(target.getId());
                }
            }
        }
        return List.copyOf(ahead);
    }

    private List<FlowNode> starts() {
        return model.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process)
                .map(FlowNode.class::cast)
                .toList();
    }

    private List<FlowNode> nodes(Set<String> ids) {
        var nodes = new ArrayList<FlowNode>();
        for (var id : ids) {
            if (model.getModelElementById(id) instanceof FlowNode node) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    /**
     * The arrows taken. The engine keeps no history of them: of those that lead to a visit the one whose source was left
     * last before it is the one.
     */
    Set<String> taken(List<Step> visits) {
        var taken = new HashSet<String>();
        for (int at = 0; at < visits.size(); at++) {
            if (model.getModelElementById(visits.get(at).id()) instanceof FlowNode node) {
                last(node.getIncoming(), visits.subList(0, at)).ifPresent(taken::add);
            }
        }
        return taken;
    }

    private static Optional<String> last(Collection<SequenceFlow> incoming, List<Step> before) {
        for (int at = before.size() - 1; at >= 0; at--) {
            var source = before.get(at);
            var flow = incoming.stream()
                    .filter(candidate -> candidate.getSource().getId().equals(source.id()))
                    .filter(candidate -> !source.active())
                    .findFirst();
            if (flow.isPresent()) {
                return flow.map(SequenceFlow::getId);
            }
        }
        return Optional.empty();
    }
}
