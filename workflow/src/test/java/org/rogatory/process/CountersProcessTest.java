package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.exchange.PlainEnvelope;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Lifecycles;
import org.rogatory.referral.Referral;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What every verb of each machine costs. The table that is kept with the decisions is compared, so that an act grown
 * dearer is seen in review; after a wanted change it is copied from the folder the test writes it to.
 */
@EngineTest
class CountersProcessTest {

    private static final int MOST = 5;
    /** An act may grow by so many statements before the table has to be written anew. */
    private static final int UNSEEN = 5;

    private static final List<String> FILES = List.of(
            "mla_outgoing",
            "mla_incoming",
            "extradition_outgoing",
            "extradition_incoming",
            "sentenced_transfer_outgoing",
            "sentenced_transfer_incoming",
            Referral.MACHINE);

    private static final Path WRITTEN = Path.of("target", "measurements", "acts.md");
    private static final Path KEPT = Path.of("..", "docs", "measurements", "acts.md");

    private static final String HEAD = """
            # What an act costs

            Counted by `CountersProcessTest`, which walks every verb of each machine; SQL statements at the border to the
            database, from the front door to its return. Session touches, engine jobs and the sealer of the audit are not in it.

            - **Commits**: of transactions that wrote. One.
            - **Reads**, **writes**: statements on our own tables. The first read of a table in an act finds the file, its rule
              or the row to be changed; **extra** is every further read of a table read before. At most five.
            - **Engine**: reads and writes of the engine's tables in the same transaction. They have no bar but this table:
              an act that has grown by more than five statements shows here.

            | Machine | Verb | Commits | Reads | of these extra | Writes | Engine |
            |---|---|---|---|---|---|---|
            """;

    private final Files files;
    private final Levels levels;
    private final LegWays legWays;
    private final Cascading cascading;
    private final ExtraditionWays extradition;
    private final TransferWays transfers;
    private final ReflectionWays reflections;
    private final ReferralWays referrals;
    private final PlainEnvelope envelope;
    private final Lifecycles lifecycles;

    private final RepositoryService models;
    private final JdbcTemplate database;

    @Autowired
    CountersProcessTest(
            Files files,
            Levels levels,
            LegWays legWays,
            Cascading cascading,
            ExtraditionWays extradition,
            TransferWays transfers,
            ReflectionWays reflections,
            ReferralWays referrals,
            PlainEnvelope envelope,
            Lifecycles lifecycles,
            RepositoryService models,
            DataSource database) {
        this.envelope = envelope;
        this.legWays = legWays;
        this.cascading = cascading;
        this.extradition = extradition;
        this.transfers = transfers;
        this.reflections = reflections;
        this.referrals = referrals;
        this.files = files;
        this.levels = levels;
        this.lifecycles = lifecycles;
        this.models = models;
        this.database = new JdbcTemplate(database);
    }

    /** So many ways leave so many notices that the lists of other tests would show nothing else. */
    @AfterEach
    void leavesNoNoticesAndNoRoutes() {
        levels.forget();
    }

    @Test
    void everyActIsOneCommitWithFewExtraReadsAndCostsNoMoreThanIsWrittenDown() throws IOException {
        var bills = bills();
        write(bills);

        assertThat(bills.keySet()).isEqualTo(acts());
        assertThat(bills).allSatisfy((act, bill) -> {
            assertThat(bill.commits()).as("commits of %s", act).isOne();
            assertThat(bill.extra())
                    .as("extra statements of %s: %s", act, bill.ownReads())
                    .isLessThanOrEqualTo(MOST);
            assertThat(bill.counts()).as("count( in %s", act).isZero();
        });
        assertThat(KEPT)
                .as("run this test, then copy workflow/%s to docs/measurements", WRITTEN)
                .exists();
        assertThat(dearer(totals(KEPT), totals(WRITTEN)))
                .as("acts dearer than %s", KEPT)
                .isEmpty();
    }

    /**
     * The engine has read its models before: an act does not pay for being the first. Sums it begins itself, whatever
     * others have counted before.
     */
    private Map<String, Bill> bills() {
        database.update("delete from referral_tally");
        models.createProcessDefinitionQuery().list().forEach(model -> models.getProcessDefinition(model.getId()));
        files.node().meter().begin();
        walk();
        return new TreeMap<>(files.node().meter().end());
    }

    private void walk() {
        new EveryVerb(files, legWays).walk();
        new AnnexVerbs(files, envelope).walk();
        new RouteVerbs(levels, cascading).walk();
        cascading.walk();
        new SharedExecution(cascading).walk();
        extradition.walk();
        transfers.walk();
        reflections.walk();
        referrals.walk(ReferralWays.PLAIN);
    }

    private static Set<String> dearer(Map<String, Integer> kept, Map<String, Integer> now) {
        return now.entrySet().stream()
                .filter(act -> act.getValue() > kept.getOrDefault(act.getKey(), 0) + UNSEEN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All statements of each act as a table tells them. */
    private static Map<String, Integer> totals(Path table) throws IOException {
        return java.nio.file.Files.readAllLines(table).stream()
                .filter(line -> FILES.stream().anyMatch(machine -> line.startsWith("| " + machine + " |")))
                .map(line -> line.split("\\s*\\|\\s*"))
                .collect(Collectors.toMap(
                        cells -> cells[1] + " " + cells[2],
                        cells -> Integer.parseInt(cells[4]) + Integer.parseInt(cells[6]) + Integer.parseInt(cells[7])));
    }

    /**
     * Every machine with every verb of it; items and custody are acted on in the file of the State that was asked, the
     * consent in that of the State that asks. Of a referral those of the file and its tracks that people do here.
     */
    private Set<String> acts() {
        var machines = FILES.stream()
                .filter(machine -> !Referral.MACHINE.equals(machine))
                .flatMap(machine -> verbs(lifecycles.of(machine)).map(verb -> machine + " " + verb));
        var items = verbs(lifecycles.of("item")).map(verb -> "mla_incoming " + verb);
        var custody = extradition.ofCustody().map(verb -> "extradition_incoming " + verb);
        var consents = transfers.ofConsent().map(verb -> "sentenced_transfer_outgoing " + verb);
        return Stream.of(machines, items, custody, consents, referrals.acts())
                .flatMap(acts -> acts)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> verbs(Lifecycle machine) {
        return Stream.concat(
                machine.statuses().stream()
                        .flatMap(status -> machine.from(status).stream())
                        .map(step -> step.verb()),
                machine.events().stream().map(event -> event.verb()));
    }

    private static void write(Map<String, Bill> bills) throws IOException {
        var table = new StringBuilder(HEAD);
        bills.forEach((act, bill) -> table.append("| %s | %d | %d | %d | %d | %d |%n"
                .formatted(
                        act.replace(" ", " | "),
                        bill.commits(),
                        bill.reads(),
                        bill.extra(),
                        bill.writes(),
                        bill.engine())));
        java.nio.file.Files.createDirectories(WRITTEN.getParent());
        java.nio.file.Files.writeString(WRITTEN, table);
        var statements = new StringBuilder();
        bills.forEach((act, bill) -> statements
                .append("%n%s%n".formatted(act))
                .append(String.join(System.lineSeparator(), bill.statements())));
        java.nio.file.Files.writeString(WRITTEN.resolveSibling("statements.txt"), statements);
    }
}
