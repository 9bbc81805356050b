package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.law.Lifecycles;
import org.rogatory.law.Occurrence;
import org.rogatory.law.ReferenceData;
import org.rogatory.law.Transition;
import org.rogatory.web.shared.VerbNames;

/** Each verb of the reference data has one scope, and the documentation says which. */
class ScopeOfVerbsTest {

    private static final Path DOCUMENTED = Path.of("..", "docs", "catalogues", "scopes.md");

    private static final ReferenceData LAW = ReferenceData.load();

    private final Lifecycles lifecycles = LAW.lifecycles();
    private final ScopeOfVerbs scopes = new ScopeOfVerbs(lifecycles);

    private Set<String> verbs() {
        return lifecycles.machines().stream()
                .map(lifecycles::of)
                .flatMap(machine -> Stream.concat(
                        machine.transitions().stream().map(Transition::verb),
                        machine.events().stream().map(Occurrence::verb)))
                .collect(Collectors.toSet());
    }

    @Test
    void everyVerbHasAScopeAndNoScopeNamesAVerbThatIsNone() {
        assertThat(scopes.all().keySet()).hasSizeGreaterThan(150).isEqualTo(verbs());
    }

    @Test
    void aVerbOfWhichThePartnerIsToldIsWrittenUnderNoOtherScope() {
        assertThat(ScopeOfVerbs.written())
                .allSatisfy(verb -> assertThat(scopes.of(verb)).get().as(verb).isNotEqualTo(ScopeOfActs.SEND));
        assertThat(scopes.of("transmit")).contains(ScopeOfActs.SEND);
        assertThat(scopes.of("sign_letter")).contains(ScopeOfActs.SEND);
    }

    @Test
    void whoDecidesWhoSignsAndWhoWorksAreDifferent() {
        assertThat(scopes.of("approve")).contains(ScopeOfActs.DECIDE);
        assertThat(scopes.of("sign")).contains(ScopeOfActs.SIGN);
        assertThat(scopes.of("submit")).contains(ScopeOfActs.ACT);
        assertThat(scopes.of("write_sealed_annex")).contains(ScopeOfActs.SEALED);
        assertThat(scopes.of("sign_paper")).contains(ScopeOfActs.SIGN);
        assertThat(scopes.of("lift_interim_measure")).contains(ScopeOfActs.DECIDE);
        assertThat(scopes.of("send_decision")).contains(ScopeOfActs.SEND);
        assertThat(scopes.of("nothing_of_this_name")).isEmpty();
    }

    @Test
    void theDocumentationListsThem() throws IOException {
        var rows = Files.readAllLines(DOCUMENTED).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(rows).containsExactlyElementsOf(listed());
    }

    private Iterable<String> listed() {
        return scopes.all().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        TreeMap::new,
                        Collectors.mapping(
                                verb -> "`" + VerbNames.address(verb.getKey()) + "`", Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(scope -> "| `" + scope.getKey() + "` | " + scope.getValue() + " |")
                .toList();
    }
}
