package org.rogatory.operations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.rogatory.operations.Position.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells where a file, or one of its items, stands in its process. Decides no access: its callers have passed the rule. */
@Component
public class ProcessPosition {

    private static final Comparator<HistoricActivityInstance> IN_TIME =
            Comparator.comparing(HistoricActivityInstance::getStartTime);

    private final HistoryService history;

    ProcessPosition(HistoryService history) {
        this.history = history;
    }

    /** The position of the last process started for a reference; empty if none was, as for a draft. */
    @Transactional(readOnly = true)
    public Optional<Position> of(String reference) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .rootProcessInstances()
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(this::position);
    }

    private Position position(HistoricProcessInstance process) {
        var visits = history.createHistoricActivityInstanceQuery().processInstanceId(process.getId()).list().stream()
                .sorted(IN_TIME)
                .filter(visit -> visit.getActivityName() != null)
                .toList();
        return new Position(
                process.getProcessDefinitionKey(),
                ids(visits, false),
                ids(visits, true),
                visits.stream().map(ProcessPosition::step).toList());
    }

    private static Set<String> ids(List<HistoricActivityInstance> visits, boolean finished) {
        return visits.stream()
                .filter(visit -> (visit.getEndTime() != null) == finished)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    private static Step step(HistoricActivityInstance visit) {
        return new Step(visit.getActivityId(), visit.getActivityName(), visit.getEndTime() == null);
    }
}
