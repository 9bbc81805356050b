package org.rogatory.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.rogatory.operations.Position.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells where a file, or one of its items, stands in its process. Decides no access: its callers have passed the rule. */
@Component
public class ProcessPosition {

    /** Keeps the engine's own order among steps of the same millisecond. */
    private static final Comparator<HistoricActivityInstance> IN_TIME =
            Comparator.comparing(HistoricActivityInstance::getStartTime);

    private final HistoryService history;
    private final RepositoryService repository;

    ProcessPosition(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    /**
     * The position of the last process of this model started for a reference; empty if none was, as for a draft. What
     * runs beside it for the same reference, as custody does, is another model.
     */
    @Transactional(readOnly = true)
    public Optional<Position> of(String reference, String modelId) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .processDefinitionKey(modelId)
                .rootProcessInstances()
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(this::position);
    }

    /** The way that lies before what has not begun: nothing is passed, everything is ahead. */
    @Transactional(readOnly = true)
    public Position planned(String modelId) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(modelId)
                .latestVersion()
                .singleResult();
        var way = way(definition.getId());
        return new Position(
                modelId, definition.getId(), Set.of(), Set.of(), Set.of(), List.of(), way.ahead(Set.of(), Set.of()));
    }

    /** The drawing of a deployed model, as it was deployed. */
    @Transactional(readOnly = true)
    public byte[] drawing(String definitionId) {
        try (var model = repository.getProcessModel(definitionId)) {
            return model.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Position position(HistoricProcessInstance process) {
        var visits = history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .sorted(IN_TIME)
                .filter(visit -> visit.getActivityName() != null)
                .toList();
        var active = ids(visits, false);
        var passed = ids(visits, true);
        var way = way(process.getProcessDefinitionId());
        var steps = visits.stream().map(ProcessPosition::step).toList();
        return new Position(
                process.getProcessDefinitionKey(),
                process.getProcessDefinitionId(),
                active,
                passed,
                way.taken(steps),
                steps,
                active.isEmpty() ? List.of() : way.ahead(active, passed));
    }

    private ProcessWay way(String definitionId) {
        return new ProcessWay(repository.getBpmnModelInstance(definitionId));
    }

    private static Set<String> ids(List<HistoricActivityInstance> visits, boolean finished) {
        return visits.stream()
                .filter(visit -> (visit.getEndTime() != null) == finished)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    private static Step step(HistoricActivityInstance visit) {
        var end = visit.getEndTime();
        return new Step(
                visit.getActivityId(),
                visit.getActivityName(),
                visit.getActivityType(),
                visit.getStartTime().toInstant(),
                end == null ? null : end.toInstant());
    }
}
