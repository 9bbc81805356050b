package org.rogatory.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.LeftToWholeRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Comes last: nearly every step of every model has been walked by the tests before, and those left out are named. */
@EngineTest
@Tag("walked")
@Order(Integer.MAX_VALUE)
class CoverageProcessTest {

    private static final Logger LOG = LoggerFactory.getLogger(CoverageProcessTest.class);
    private static final double STEPS_WANTED = LeftToWholeRun.leaves() ? 0.9 : 0.95;
    /** A task ends by an act, which decides; the way back to it is there for whoever would end it otherwise. */
    private static final Pattern UNDECIDED = Pattern.compile(".*/(\\w+)DecidedBackTo\\1");

    private static final double FLOWS_WANTED = LeftToWholeRun.leaves() ? 0.8 : 0.95;

    private final RepositoryService repository;
    private final TakenFlows flows;
    private final JdbcTemplate database;

    @Autowired
    CoverageProcessTest(RepositoryService repository, TakenFlows flows, JdbcTemplate database) {
        this.flows = flows;
        this.repository = repository;
        this.database = database;
    }

    @Test
    void everyTraceThatTheTestsLeftIsInTheCatalogue() throws IOException {
        var catalogue = Files.readString(Path.of("..", "docs", "catalogues", "audit-events.md"));
        var left = database.queryForList("select distinct action from audit_entry", String.class);

        assertThat(left).isNotEmpty().allSatisfy(action -> assertThat(catalogue).contains("| `" + action + "` |"));
    }

    /** Of some tests nothing follows; where the script asks, it is for a run, and then none of that may be missing. */
    private static void demandSuite() throws IOException {
        if (LeftToWholeRun.onServer()) {
            assumeThat(LeftToWholeRun.leaves()).as("not judged on H2").isTrue();
        } else if (System.getProperty("rogatory.tests.asked") == null) {
            assumeThat(Walked.CLASSES).as("the suite ran").containsAll(suite());
        } else {
            var asked = suite();
            asked.retainAll(LeftToWholeRun.chosen());
            assertThat(asked).hasSizeGreaterThan(80);
            assertThat(Walked.CLASSES).as("the suite ran").containsAll(asked);
        }
    }

    @Test
    void nearlyEveryStepOfTheModelsHasBeenWalked() throws IOException {
        demandSuite();
        judge("steps", drawn(FlowNode.class), together("steps", walked()), STEPS_WANTED);
    }

    @Test
    void nearlyEveryFlowBetweenTheStepsHasBeenTaken() throws IOException {
        demandSuite();
        var drawn = drawn(SequenceFlow.class);
        drawn.removeIf(flow -> UNDECIDED.matcher(flow).matches());
        judge("flows", drawn, together("flows", flows.taken()), FLOWS_WANTED);
    }

    /** Where tests are left out some run on H2 and the others after them on the server: what both have walked counts. */
    private static Set<String> together(String what, Set<String> walked) throws IOException {
        if (!LeftToWholeRun.leaves()) {
            return walked;
        }
        var onH2 = Path.of("target", "measurements", "walked-" + what + ".txt");
        if (!LeftToWholeRun.onServer()) {
            Files.createDirectories(onH2.getParent());
            Files.write(onH2, new TreeSet<>(walked));
            assumeThat(LeftToWholeRun.onServer()).as("judged on the server").isTrue();
        }
        var all = new TreeSet<>(walked);
        all.addAll(Files.readAllLines(onH2));
        return all;
    }

    /** Tells of each process how much of it was walked, and what never. */
    private static void judge(String what, Set<String> drawn, Set<String> walked, double wanted) {
        var missing = new TreeSet<>(drawn);
        missing.removeAll(walked);
        drawn.stream()
                .collect(groupingBy(CoverageProcessTest::process, TreeMap::new, toCollection(TreeSet::new)))
                .forEach((process, own) -> LOG.info(
                        "{}: {} of {} {} walked; never: {}",
                        process,
                        own.stream().filter(walked::contains).count(),
                        own.size(),
                        what,
                        own.stream().filter(missing::contains).toList()));

        assertThat(drawn).hasSizeGreaterThan(80);
        assertThat(1 - (double) missing.size() / drawn.size())
                .as("share of %s walked; never walked: %s", what, missing)
                .isGreaterThanOrEqualTo(wanted);
    }

    private static String process(String element) {
        return element.substring(0, element.indexOf('/'));
    }

    private Set<String> drawn(Class<? extends FlowElement> kind) {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(model -> repository.getBpmnModelInstance(model.getId()).getModelElementsByType(kind).stream()
                        .map(element -> model.getKey() + "/" + element.getId()))
                .collect(toCollection(TreeSet::new));
    }

    /** One query of distinct steps: the history of the whole suite as objects fills the memory. */
    private Set<String> walked() {
        return Set.copyOf(database.queryForList(
                "select distinct concat(proc_def_key_, '/', act_id_) from ACT_HI_ACTINST", String.class));
    }

    private static Set<String> suite() throws IOException {
        var folder = Path.of("target/test-classes/org/rogatory/process");
        try (var classes = Files.list(folder)) {
            return classes.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("ProcessTest.class") && !name.startsWith("Coverage"))
                    .map(name -> name.replace(".class", ""))
                    .collect(Collectors.toSet());
        }
    }
}
