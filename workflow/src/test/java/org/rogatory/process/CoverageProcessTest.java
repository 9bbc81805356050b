package org.rogatory.process;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Comes last: nearly every step of every model has been walked by the tests before, and those left out are named. */
@EngineTest
@Order(Integer.MAX_VALUE)
class CoverageProcessTest {

    private static final Logger LOG = LoggerFactory.getLogger(CoverageProcessTest.class);
    private static final double WANTED = 0.95;

    private final RepositoryService repository;
    private final HistoryService history;
    private final JdbcTemplate database;

    @Autowired
    CoverageProcessTest(RepositoryService repository, HistoryService history, JdbcTemplate database) {
        this.repository = repository;
        this.history = history;
        this.database = database;
    }

    @Test
    void everyTraceThatTheTestsLeftIsInTheCatalogue() throws IOException {
        var catalogue = java.nio.file.Files.readString(Path.of("..", "docs", "catalogues", "audit-events.md"));
        var left = database.queryForList("select distinct action from audit_entry", String.class);

        assertThat(left).isNotEmpty().allSatisfy(action -> assertThat(catalogue).contains("| `" + action + "` |"));
    }

    @Test
    void nearlyEveryStepOfTheModelsHasBeenWalked() throws IOException {
        assumeThat(Walked.CLASSES).as("the whole suite ran").containsAll(suite());
        var drawn = drawn();
        var missing = new TreeSet<>(drawn);
        missing.removeAll(walked());

        LOG.info("{} of {} steps walked; not walked: {}", drawn.size() - missing.size(), drawn.size(), missing);

        assertThat(drawn).hasSizeGreaterThan(80);
        assertThat(1 - (double) missing.size() / drawn.size())
                .as("share of steps walked; not walked: %s", missing)
                .isGreaterThanOrEqualTo(WANTED);
    }

    private Set<String> drawn() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(model ->
                        repository.getBpmnModelInstance(model.getId()).getModelElementsByType(FlowNode.class).stream()
                                .map(step -> model.getKey() + "/" + step.getId()))
                .collect(toCollection(TreeSet::new));
    }

    private Set<String> walked() {
        return history.createHistoricActivityInstanceQuery().list().stream()
                .map(step -> step.getProcessDefinitionKey() + "/" + step.getActivityId())
                .collect(Collectors.toSet());
    }

    private static Set<String> suite() throws IOException {
        var folder = Path.of("target/test-classes/org/rogatory/process");
        try (var classes = java.nio.file.Files.list(folder)) {
            return classes.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("ProcessTest.class") && !name.startsWith("Coverage"))
                    .map(name -> name.replace(".class", ""))
                    .collect(Collectors.toSet());
        }
    }
}
