package org.rogatory.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the whole table over the whole application: workflow, integrations and web-ui. */
@Tag("slow")
class ArchitectureTest {

    static List<Rule> rules() {
        return Rules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheApplication(Rule rule) {
        rule.rule().check(Application.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isAboutSomethingInTheApplication(Rule rule) {
        assertThat(isAboutSomething(rule))
                .as("%s: a rule about nothing guards nothing", rule)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refusesItsSample(Rule rule) {
        var samples = new ClassFileImporter().importPackages(rule.samples());

        assertThat(samples).as("samples in %s", rule.samples()).isNotEmpty();
        assertThat(rule.rule().evaluate(samples).hasViolation())
                .as("%s refuses its sample", rule)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failsWhenItMatchesNothing(Rule rule) {
        var nothing = new ClassFileImporter().importClasses(List.of());

        assertThatThrownBy(() -> rule.rule().check(nothing))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void everySampleBelongsToARule() {
        var samples = new ClassFileImporter().importPackages("org.rogatory.architecture.samples");
        var folders = Rules.all().stream().map(Rule::samples).toList();

        assertThat(samples)
                .allMatch(sample -> sample.getPackageName().contains(".samples.modules")
                        || folders.stream()
                                .anyMatch(folder -> (sample.getPackageName() + ".").startsWith(folder + ".")));
    }

    @Test
    void namesOnlyFrontDoorsThatWouldBeRefused() {
        var silent = Application.CLASSES.stream()
                .filter(FrontDoors.CLASSES)
                .flatMap(type -> type.getMethods().stream())
                .filter(FrontDoors::silent)
                .map(FrontDoors::name)
                .toList();

        assertThat(silent).containsAll(FrontDoors.named().keySet());
        assertThat(FrontDoors.named().values()).isSubsetOf("file", "own", "before", "trace", "open", "machine");
    }

    private static boolean isAboutSomething(Rule rule) {
        return Application.CLASSES.stream().anyMatch(rule.subject());
    }
}
