package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the acts of an office cost that are no verbs of a machine: the same bar, one commit and few extra reads. The
 * table it writes is copied to the decisions after a wanted change.
 */
@EngineTest
class OfficeActsCostProcessTest {

    private static final int MOST = 5;

    /** What is given of an export is judged as when it was made, file by file, each time that somebody reads or takes it. */
    private static final Set<String> ANEW = Set.of("read_export", "take_export");

    /** Of one file. */
    private static final int MOST_ANEW = 9;

    private static final Path WRITTEN = Path.of("target", "measurements", "office-acts.md");

    private static final String HEAD = """
            # What an act of the office costs

            Counted by `OfficeActsCostProcessTest` as [the verbs of the machines are](acts.md): what officers do
            beside the verbs of a file. One commit and at most five extra reads; the engine has no bar.

            | Act | Commits | Reads | of these extra | Writes | Engine |
            |---|---|---|---|---|---|
            """;

    private static final Map<String, Bill> ALL = new TreeMap<>();

    private final OfficeMeter meter;
    private final OfficePeople people;
    private final OfficeFiles papers;
    private final OfficeResolutions resolutions;
    private final OfficeBooks books;
    private final OfficeArchive archive;
    private final OfficeAccess access;
    private final OfficeSafety safety;
    private final OfficeOperations operations;

    @Autowired
    OfficeActsCostProcessTest(
            OfficeMeter meter,
            OfficePeople people,
            OfficeFiles papers,
            OfficeResolutions resolutions,
            OfficeBooks books,
            OfficeArchive archive,
            OfficeAccess access,
            OfficeSafety safety,
            OfficeOperations operations) {
        this.meter = meter;
        this.people = people;
        this.papers = papers;
        this.resolutions = resolutions;
        this.books = books;
        this.archive = archive;
        this.access = access;
        this.safety = safety;
        this.operations = operations;
    }

    @AfterEach
    void nothingIsLeft() {
        people.forget();
        access.forget();
        safety.forget();
        operations.forget();
    }

    @AfterAll
    static void write() throws IOException {
        var table = new StringBuilder(HEAD);
        ALL.forEach((act, bill) -> table.append("| %s | %d | %d | %d | %d | %d |%n"
                .formatted(act, bill.commits(), bill.reads(), bill.extra(), bill.writes(), bill.engine())));
        java.nio.file.Files.createDirectories(WRITTEN.getParent());
        java.nio.file.Files.writeString(WRITTEN, table);
    }

    @Test
    void actsAboutPeople() {
        within(people::walk);
    }

    @Test
    void actsOnFilesBesideTheirVerbs() {
        within(papers::walk);
    }

    @Test
    void resolutionsReportsAndControl() {
        within(resolutions::walk);
    }

    @Test
    void actsOfTheDesk() {
        within(books::walk);
    }

    @Test
    void actsOfTheArchive() {
        within(archive::walk);
    }

    @Test
    void stepsOfTheLadderOfAccess() {
        within(access::walk);
    }

    @Test
    void exportsOnAPersonAndPackagesOnCarriers() {
        within(safety::walk);
    }

    @Test
    void actsOfOperatorsAndAuditors() {
        within(operations::walk);
    }

    /** Every act of an area is one commit with few extra reads. */
    private void within(Runnable acts) {
        var bills = meter.bills(acts);
        ALL.putAll(bills);
        assertThat(bills).isNotEmpty().allSatisfy((act, bill) -> {
            assertThat(bill.commits()).as("commits of %s", act).isOne();
            assertThat(bill.extra())
                    .as("extra statements of %s: %s", act, bill.ownReads())
                    .isLessThanOrEqualTo(ANEW.contains(act) ? MOST_ANEW : MOST);
        });
    }
}
