package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Which facts each type of assistance asks for, from which stage on; compared with what was agreed. */
class AssistanceFactsTest {

    private static final ReferenceData DATA = ReferenceData.load();
    private static final Path AGREED = Path.of("src/test/resources/assistance-facts.tsv");
    private static final String PLACE = "assistance[0]";

    private final Completeness completeness = new Completeness(DATA);

    /** A line of the table: the required facts of a type by the stage from which on they are asked for. */
    private record Agreed(String type, boolean classified, int facts, List<List<String>> required) {

        static Agreed of(String line) {
            var cells = line.split("\t");
            var required = Arrays.stream(cells).skip(3).map(Agreed::keys).toList();
            return new Agreed(cells[0], cells[1].equals("classified"), Integer.parseInt(cells[2]), required);
        }

        private static List<String> keys(String cell) {
            return cell.equals("-") ? List.of() : List.of(cell.split(" "));
        }

        /** What is missing at a stage where nothing was given. */
        List<String> missing(Stage stage) {
            return required.stream()
                    .limit(stage.ordinal() + 1L)
                    .flatMap(List::stream)
                    .map(key -> PLACE + "." + key)
                    .toList();
        }

        @Override
        public String toString() {
            return type;
        }
    }

    private static List<Agreed> agreed() throws IOException {
        return Files.readAllLines(AGREED).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Agreed::of)
                .toList();
    }

    static Stream<Agreed> open() throws IOException {
        return agreed().stream().filter(type -> !type.classified());
    }

    static Stream<Agreed> classified() throws IOException {
        return agreed().stream().filter(Agreed::classified);
    }

    private List<Finding> findings(ObjectNode item, Stage stage) {
        var content = JsonMapper.shared().createObjectNode().put("form", "mla_request");
        content.putArray("assistance").add(item);
        return completeness.check(content, stage, LocalDate.parse("2026-04-20")).stream()
                .filter(finding -> finding.item().startsWith(PLACE))
                .toList();
    }

    private List<String> missing(ObjectNode item, Stage stage) {
        return findings(item, stage).stream()
                .filter(finding -> finding.key().equals("missing") && finding.level() == Level.ERROR)
                .map(Finding::item)
                .toList();
    }

    private static ObjectNode item(Agreed type) {
        var item = JsonMapper.shared().createObjectNode().put("type", type.type());
        item.putObject("facts");
        return item;
    }

    private static AssistanceType type(Agreed type) {
        return DATA.assistanceType(type.type()).orElseThrow();
    }

    @Test
    void theTypesAreThoseThatWereAgreedAndNoOthers() throws IOException {
        assertThat(agreed())
                .hasSize(29)
                .extracting(Agreed::type)
                .containsExactlyInAnyOrderElementsOf(DATA.assistanceTypes().keySet());
        assertThat(agreed()).allSatisfy(type -> {
            assertThat(type(type).facts()).hasSize(type.facts());
            assertThat(type(type).classified()).isEqualTo(type.classified());
        });
    }

    @ParameterizedTest
    @MethodSource("open")
    void whereNothingIsGivenEveryRequiredFactIsMissingFromItsStageOnAndNoneBefore(Agreed type) {
        for (var stage : Stage.values()) {
            assertThat(missing(item(type), stage))
                    .as("%s at %s", type, stage)
                    .containsExactlyInAnyOrderElementsOf(type.missing(stage));
        }
    }

    @ParameterizedTest
    @MethodSource("open")
    void oneFactThatIsGivenIsNotMissingAndTheOthersAre(Agreed type) {
        var all = type.missing(Stage.TRANSMIT);
        for (var given : all) {
            var item = item(type);
            ((ObjectNode) item.path("facts")).put(given.substring(PLACE.length() + 1), "Synthetic.");
            assertThat(missing(item, Stage.TRANSMIT))
                    .as(given)
                    .hasSize(all.size() - 1)
                    .doesNotContain(given);
        }
    }

    @ParameterizedTest
    @MethodSource("open")
    void whereEverythingIsGivenNothingIsMissing(Agreed type) {
        var item = item(type);
        type.required().stream()
                .flatMap(List::stream)
                .forEach(key -> ((ObjectNode) item.path("facts")).put(key, "Synthetic."));
        assertThat(missing(item, Stage.TRANSMIT)).isEmpty();
    }

    /** Nothing of them but a number is in the system, so that no fact of theirs is missing here. */
    @ParameterizedTest
    @MethodSource("classified")
    void ofAClassifiedTypeTheReferenceAloneIsAskedFor(Agreed type) {
        for (var stage : Stage.values()) {
            assertThat(findings(item(type), stage))
                    .contains(
                            new Finding(Level.ERROR, "classified_reference", PLACE),
                            new Finding(Level.INFO, "classified_outside", PLACE))
                    .extracting(Finding::key)
                    .doesNotContain("missing");
        }
    }
}
