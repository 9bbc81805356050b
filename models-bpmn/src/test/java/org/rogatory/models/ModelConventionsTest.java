package org.rogatory.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped process keeps every convention; every convention is shown to fail on a sample that breaks it. */
class ModelConventionsTest {

    static List<Rule> rules() {
        return Stream.of(ShapeRules.all(), FlowRules.all(), TaskRules.all())
                .flatMap(List::stream)
                .toList();
    }

    static List<Model> shipped() {
        return Model.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void isValidBpmn(Model model) {
        Bpmn.validateModel(model.bpmn());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void keepsEveryConvention(Model model) {
        assertThat(rules())
                .allSatisfy(rule -> assertThat(rule.complaints(model)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyConventionLooksAtSomething(Rule rule) {
        assertThat(shipped().stream().mapToInt(rule::looksAt).sum()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyConventionRefusesItsBrokenSample(Rule rule) {
        Model sample = Model.read(Model.BROKEN.resolve(rule.name() + ".bpmn"));

        assertThat(rules().stream().filter(r -> !r.complaints(sample).isEmpty()).map(Rule::name))
                .containsExactly(rule.name());
    }

    @Test
    void everyBrokenSampleBelongsToAConvention() {
        assertThat(Model.files(Model.BROKEN, ".bpmn"))
                .extracting(path -> path.getFileName().toString().replace(".bpmn", ""))
                .containsExactlyInAnyOrderElementsOf(
                        rules().stream().map(Rule::name).toList());
    }
}
