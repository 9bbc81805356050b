package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sheet of the security standard names every requirement once, and as evidence only what is there. */
class AsvsSheetTest {

    private static final Path ROOT = Path.of("..");
    private static final int REQUIREMENTS = 253;
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| [12] \\| ([^|]+) \\| ([^|]+) \\| ([^|]*) \\|$");
    private static final Pattern EVIDENCE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\[`([^`]+)`]\\(([^)]+)\\)");
    private static final List<String> STATES = List.of("met", "partly", "not", "n.a.");

    private final String sheet = Files.readString(ROOT.resolve("docs").resolve("asvs.md"));
    private final List<MatchResult> rows = ROW.matcher(sheet).results().toList();

    AsvsSheetTest() throws IOException {}

    @Test
    void judgesEveryRequirementOnce() {
        assertThat(rows).extracting(row -> row.group(1)).hasSize(REQUIREMENTS).doesNotHaveDuplicates();
        assertThat(rows).extracting(row -> row.group(2)).isSubsetOf(STATES);
        assertThat(rows).allSatisfy(row -> assertThat(row.group(3)).isNotBlank());
    }

    @Test
    void countsWhatItSays() {
        for (var state : STATES.subList(0, 3)) {
            var counted =
                    rows.stream().filter(row -> state.equals(row.group(2))).count();
            assertThat(sheet).contains(counted + " " + state);
        }
    }

    @Test
    void namesAsEvidenceOnlyWhatIsThere() throws IOException {
        var names = names();
        for (var row : rows) {
            var evidence = EVIDENCE.matcher(row.group(4))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(names).as(row.group(1)).containsAll(evidence);
            if ("met".equals(row.group(2))) {
                assertThat(evidence).as(row.group(1)).isNotEmpty();
            }
        }
    }

    @Test
    void leadsToWhatItNames() {
        var links = rows.stream()
                .flatMap(row -> LINK.matcher(row.group(4)).results())
                .toList();
        assertThat(links).hasSizeGreaterThan(REQUIREMENTS / 2).allSatisfy(link -> {
            var file = ROOT.resolve("docs").resolve(link.group(2));
            assertThat(file).isRegularFile().hasFileName(link.group(1));
        });
    }

    private static Set<String> names() throws IOException {
        var parts = List.of("docs", "docker", "web-ui/src", "workflow/src", "integrations/src");
        var names = new HashSet<>(Set.of("run", "SECURITY.md"));
        for (var part : parts) {
            try (var files = Files.walk(ROOT.resolve(part))) {
                files.filter(Files::isRegularFile)
                        .map(file -> file.getFileName().toString())
                        .forEach(names::add);
            }
        }
        return names;
    }
}
