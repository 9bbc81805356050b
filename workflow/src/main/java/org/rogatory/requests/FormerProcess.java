package org.rogatory.requests;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;

/**
 * Whether what runs in the engine was begun by a former version of its model. Each version is asked for once: none
 * changes, and a node brings its own when it starts.
 */
public final class FormerProcess {

    private final String model;
    private final RepositoryService repository;
    private final Map<String, Integer> versions = new ConcurrentHashMap<>();

    public FormerProcess(String model, RepositoryService repository) {
        this.model = model;
        this.repository = repository;
    }

    /** Whether one of these definitions, by the ids that the engine gives them, is older than the newest one. */
    public boolean began(Collection<String> definitions) {
        return definitions.stream().anyMatch(definition -> version(definition) < newest());
    }

    private int version(String definition) {
        return versions.computeIfAbsent(
                definition, id -> repository.getProcessDefinition(id).getVersion());
    }

    private int newest() {
        return versions.computeIfAbsent(
                model,
                key -> repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult()
                        .getVersion());
    }
}
