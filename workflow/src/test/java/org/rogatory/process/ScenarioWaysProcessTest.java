package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Step;
import org.rogatory.law.Finding;
import org.rogatory.law.Level;
import org.rogatory.law.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every shipped scenario of mutual legal assistance goes from its draft as it is loaded to the end it tells: the whole
 * ones until their files are closed, the deficient one until it is back for correction.
 */
@EngineTest
class ScenarioWaysProcessTest {

    /** Turns of a way that are walked elsewhere: a question between, an answer in parts. */
    private static final Set<String> TURNS = Set.of("draft", "information_requested", "partly_answered");

    private final Files files;
    private final ScenarioWay way;

    ScenarioWaysProcessTest(@Autowired Files files, @Autowired ScenarioWay way) {
        this.files = files;
        this.way = way;
    }

    private static Stream<JsonNode> ofAssistance(boolean deficient) {
        return Contents.scenarios()
                .filter(scenario ->
                        scenario.at("/expected_path/machine").asString("").startsWith("mla_"))
                .filter(scenario -> scenario.path("deficient").asBoolean(false) == deficient);
    }

    private static Stream<String> whole() {
        return ofAssistance(false).map(scenario -> scenario.path("id").asString());
    }

    @ParameterizedTest
    @MethodSource("whole")
    void aWholeScenarioGoesFromItsDraftUntilItsFilesAreClosed(String id) {
        var scenario = Contents.scenario(id);
        var here = Set.of("UZ", "KZ").contains(scenario.path("requested").asString());
        if (!here) {
            files.node().courier().cutOff(scenario.path("requested").asString());
        }
        var ours = way.draft(scenario);
        assertThat(ours.status()).isEqualTo("draft");
        assertThat(findings(ours, Stage.TRANSMIT))
                .containsExactlyInAnyOrderElementsOf(expected(scenario))
                .noneMatch(Finding::blocks);

        way.sent(ours);
        if (here) {
            closedThere(ours);
        } else {
            assertThat(ours.messages()).allMatch(message -> "by_hand".equals(message.status()));
            ScenarioWay.answeredOnPaper(ours);
        }
        assertThat(ScenarioWay.closed(ours).status()).isEqualTo("closed");
        assertThat(ours.running()).isFalse();
        assertThat(ours.steps()).extracting(Step::toStatus).containsAll(path(scenario));
    }

    /** Where the other State works elsewhere, the same is asked of one that works here and has the same treaties. */
    @ParameterizedTest
    @CsvSource({"SC-05, GE, GE-PO", "SC-07, AM, AM-GPO"})
    void aScenarioAskedOfAStateThatWorksHereIsExecutedAndClosedOnBothSides(String id, String state, String authority) {
        var scenario = (ObjectNode) Contents.scenario(id).deepCopy();
        scenario.put("requested", state).put("requested_authority", authority).put("language", "en");
        var ours = way.sent(way.draft(scenario));
        closedThere(ours);
        assertThat(ScenarioWay.closed(ours).status()).isEqualTo("closed");
        assertThat(ours.running()).isFalse();
    }

    private void closedThere(Desk ours) {
        assertThat(ours.status()).isEqualTo("delivered");
        var theirs = way.begun(ours.partner());
        assertThat(ours.status()).isEqualTo("registered_by_partner");
        ScenarioWay.answered(way.executed(theirs));
        assertThat(ours.status()).isEqualTo("answered");
        assertThat(ours.itemStatuses()).isNotEmpty().containsOnly("executed");
        assertThat(ScenarioWay.closed(theirs).status()).isEqualTo("closed");
        assertThat(theirs.running()).isFalse();
    }

    @Test
    void theDeficientScenarioIsHeldUntilItsErrorsAreOverriddenWithReasonsAndThenReturned() {
        var scenario = ofAssistance(true).toList();
        assertThat(scenario).hasSize(1);
        var ours = way.draft(scenario.get(0));
        var errors = expected(scenario.get(0)).stream().filter(Finding::blocks).toList();
        assertThat(findings(ours, Stage.DRAFT)).containsExactlyInAnyOrderElementsOf(expected(scenario.get(0)));
        var drafter = ScenarioWay.at(ours, DRAFTER);
        assertThat(ours.refusal(drafter, Act.draft("submit"))).isEqualTo("findings");

        errors.forEach(error -> {
            ours.does(drafter, told("ask_override", error));
            ScenarioWay.does(ours, CENTRAL_OFFICER, told("override", error));
        });
        ours.does(drafter, Act.draft("submit"));
        assertThat(ours.status()).isEqualTo("with_supervisor");
        ScenarioWay.does(ours, SUPERVISOR, OutgoingRouteProcessTest.returned());
        assertThat(ours.steps()).extracting(Step::toStatus).containsAll(path(scenario.get(0)));
        assertThat(ours.at()).containsExactly("CorrectRequest");
    }

    private static ActDraft told(String verb, Finding error) {
        return Act.draft(verb).finding(error.name()).internalText("It follows in a second letter.");
    }

    private List<Finding> findings(Desk ours, Stage stage) {
        var drafter = ScenarioWay.at(ours, ours.file().courtRoute() ? COURT : DRAFTER);
        return files.node().procedures().findings(ours.file(), stage, drafter);
    }

    /**
     * The application may add what is said of the route, of signs that do not print, of enclosures and of a sealed
     * annex. Here nothing is: every scenario goes directly by a treaty that allows it or says nothing of routes, its
     * texts are in Latin letters, its annexes are names without files, and these tests have a key of everybody.
     */
    private static List<Finding> expected(JsonNode scenario) {
        return scenario.path("expected_findings")
                .valueStream()
                .map(finding -> new Finding(
                        Level.valueOf(finding.path("level").asString().toUpperCase(Locale.ROOT)),
                        finding.path("key").asString(),
                        finding.path("item").asString(),
                        finding.path("instrument").asString(null)))
                .toList();
    }

    private static List<String> path(JsonNode scenario) {
        return scenario.at("/expected_path/statuses")
                .valueStream()
                .map(JsonNode::asString)
                .filter(status -> !TURNS.contains(status))
                .toList();
    }
}
