package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.cases.Scenario;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import org.rogatory.law.Lifecycles;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Every scenario of mutual legal assistance goes by calls alone from its draft to the end it tells: inside the node where
 * the State that is asked works here, by package and on paper where it does not.
 */
class ScenarioApiTest extends RunningNode {

    /** Turns of a way that are walked elsewhere: a question between, an answer in parts. */
    private static final Set<String> TURNS = Set.of("draft", "information_requested", "partly_answered");

    private final Lifecycles lifecycles;

    ScenarioApiTest(@Autowired Lifecycles lifecycles) {
        this.lifecycles = lifecycles;
    }

    private static Stream<JsonNode> scenarios(boolean deficient) {
        return Scenarios.mla().stream()
                .filter(scenario -> scenario.path("deficient").asBoolean(false) == deficient);
    }

    private static List<String> whole() {
        return scenarios(false).map(Scenario::id).toList();
    }

    private ScenarioCalls calls(JsonNode scenario) {
        return new ScenarioCalls(new CalledVerbs(this::as, lifecycles, (username, address, needed) -> {}), scenario);
    }

    @ParameterizedTest
    @MethodSource("whole")
    void aWholeScenarioGoesByCallsFromItsDraftUntilItsFilesAreClosed(String id) {
        var scenario = scenarios(false)
                .filter(each -> Scenario.id(each).equals(id))
                .findFirst()
                .orElseThrow();
        var calls = calls(scenario);
        var ours = calls.drafted();
        assertThat(found(calls, ours, "transmit"))
                .containsExactlyInAnyOrderElementsOf(calls.findings().toList())
                .noneMatch(finding -> finding.startsWith("error"));

        calls.sent(ours);
        if (calls.askedHere()) {
            var theirs = calls.executed(ours);
            theirs.does("officer", "close", Map.of("kind", "returned")).awaits("closed");
        } else {
            assertPackage(ours);
            calls.answeredOnPaper(ours);
        }
        ours.does("officer", "mark_use", Map.of("kind", "purpose_only"))
                .does("officer", "close", Map.of("kind", "returned"))
                .awaits("closed");
        assertThat(statuses(ours)).containsAll(path(scenario));
    }

    @Test
    void theDeficientScenarioIsHeldUntilItsErrorsAreOverriddenAndThenGivenBack() {
        var scenario = scenarios(true).toList();
        assertThat(scenario).hasSize(1);
        var calls = calls(scenario.get(0));
        var ours = calls.drafted();
        assertThat(found(calls, ours, "draft"))
                .containsExactlyInAnyOrderElementsOf(calls.findings().toList());
        var held = as(calls.writer()).post("/cases/" + ours.caseRef() + "/submit", Map.of());
        assertThat(held.status()).isEqualTo(422);
        assertThat(held.code()).isEqualTo("findings");
        assertThat(held.body().path("findings")).isNotEmpty();

        calls.overridden(ours, errors(calls, ours));
        ours.does(calls.writer(), "submit")
                .does(
                        calls.below("supervisor"),
                        "return_for_correction",
                        Map.of("reasons", List.of("correction_no_nexus"), "internalText", CalledFile.NOTE))
                .awaits("returned_for_correction");
        assertThat(statuses(ours)).containsAll(path(scenario.get(0)));
    }

    private Stream<JsonNode> findings(ScenarioCalls calls, CalledFile ours, String stage) {
        return as(calls.writer())
                .get("/cases/" + ours.caseRef() + "/findings?stage=" + stage)
                .body()
                .valueStream();
    }

    private Stream<String> found(ScenarioCalls calls, CalledFile ours, String stage) {
        return findings(calls, ours, stage).map(ScenarioCalls::told);
    }

    private List<String> errors(ScenarioCalls calls, CalledFile ours) {
        return findings(calls, ours, "draft")
                .filter(finding -> "error".equals(finding.path("level").asString()))
                .map(finding -> finding.path("name").asString())
                .toList();
    }

    /** Nothing carries the request: whoever hands it over downloads it sealed, and as files that people can open. */
    private static void assertPackage(CalledFile ours) {
        var path = "/cases/" + ours.caseRef() + "/messages";
        var message = Awaitility.await("a package to be handed over")
                .atMost(NationalSystem.PATIENCE)
                .until(
                        () -> ours.as("registrar").get(path).body().path(0),
                        found -> "by_hand".equals(found.path("status").asString()));
        var address = path + "/" + message.path("messageId").asString();
        assertThat(ours.as("registrar").download(address + "/package")).isNotEmpty();
        assertThat(ours.as("registrar").download(address + "/files")).startsWith("PK");
    }

    private static List<String> statuses(CalledFile ours) {
        return ours.as("officer")
                .get("/cases/" + ours.caseRef() + "/timeline")
                .body()
                .valueStream()
                .map(moment -> moment.at("/step/toStatus").asString(""))
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
