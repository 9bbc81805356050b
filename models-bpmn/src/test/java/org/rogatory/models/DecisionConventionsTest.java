package org.rogatory.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every decision table is named like its file, versioned, explained row by row, and always has an answer. */
class DecisionConventionsTest {

    static List<Path> shipped() {
        return Model.files(Model.SHIPPED, ".dmn");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void keepsEveryConvention(Path file) {
        check(file);
    }

    @Test
    void refusesATableWithoutALastRow() {
        assertThatThrownBy(() -> check(Model.BROKEN.resolve("decisions-always-answer.dmn")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("last row");
    }

    @Test
    void urgencyReadsTheMarkAndTheDaysLeft() {
        DmnModelInstance model = Dmn.readModelFromFile(
                Model.SHIPPED.resolve("mla/mla-urgency.dmn").toFile());

        assertThat(model.getModelElementsByType(InputExpression.class))
                .extracting(expression -> expression.getText().getTextContent())
                .containsExactly("urgent", "daysLeft");
        assertThat(model.getModelElementsByType(Output.class))
                .extracting(Output::getName)
                .containsExactly("priority");
    }

    private static void check(Path file) {
        DmnModelInstance model = Dmn.readModelFromFile(file.toFile());
        Dmn.validateModel(model);
        Decision decision =
                model.getModelElementsByType(Decision.class).iterator().next();
        assertThat(file.getFileName()).hasToString(decision.getId() + ".dmn");
        assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        assertThat(decision.getVersionTag()).matches("[1-9][0-9]*");
        List<Rule> rows = List.copyOf(model.getModelElementsByType(DecisionTable.class)
                .iterator()
                .next()
                .getRules());
        assertThat(rows).allSatisfy(row -> assertThat(row.getDescription()).isNotNull());
        assertThat(rows.get(rows.size() - 1).getInputEntries())
                .as("the last row takes whatever comes")
                .allSatisfy(entry -> assertThat(text(entry.getText())).isEmpty());
    }

    private static String text(Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }
}
