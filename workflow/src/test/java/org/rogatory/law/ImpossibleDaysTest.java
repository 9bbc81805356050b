package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Days in a request about a person that cannot be are told with where to mend them; they keep nobody from sending. */
class ImpossibleDaysTest {

    private static final ReferenceData LAW = ReferenceData.load();
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final List<String> KEYS = List.of("birth_ahead", "opening_ahead", "final_before_judgment");

    private static ObjectNode content(String scenario) {
        return LAW.scenarios().stream()
                .filter(each -> each.id().equals(scenario))
                .map(each -> (ObjectNode) each.content().deepCopy())
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> found(ObjectNode content) {
        return new Completeness(LAW)
                .check(content, Stage.TRANSMIT, TODAY).stream()
                        .filter(finding -> KEYS.contains(finding.key()))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({"SC-01", "SC-04", "SC-09"})
    void areNotSeenWhereThereAreNone(String scenario) {
        assertThat(found(content(scenario))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SC-04,extradition", "SC-09,transfer"})
    void areWarnedOf(String scenario, String block) {
        var content = content(scenario);
        ((ObjectNode) content.path("persons").path(0)).put("born", "2026-06-02");
        content.put("opened", "2026-06-02");
        ((ObjectNode) content.path(block))
                .putObject("judgment")
                .put("date", "2026-03-02")
                .put("final_on", "2026-03-01");
        assertThat(found(content)).allMatch(finding -> finding.level() == Level.WARNING);
        assertThat(found(content)).extracting(Finding::key).containsExactlyInAnyOrderElementsOf(KEYS);
    }

    @Test
    void whoIsNotBornYetIsSeenInARequestForAssistance() {
        var content = content("SC-01");
        ((ObjectNode) content.path("persons").path(0)).put("born", "2099-01-01");
        assertThat(found(content)).containsExactly(new Finding(Level.WARNING, "birth_ahead", "persons"));
    }

    @Test
    void sayHowTheyAreMended() {
        var explanations = new Explanations(LAW);
        for (var key : List.of("birth_ahead", "opening_ahead", "final_before_judgment", "consent_day_differs")) {
            var finding = new Finding(Level.WARNING, key, "persons");
            var told = explanations.explain(finding, content("SC-09"), Locale.ENGLISH);
            assertThat(told.help()).as(key).startsWith("Correct the da");
        }
    }
}
