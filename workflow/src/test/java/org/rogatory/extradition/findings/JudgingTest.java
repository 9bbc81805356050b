package org.rogatory.extradition.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.extradition.findings.Judgement.State.FINDING;
import static org.rogatory.extradition.findings.Judgement.State.SATISFIED;
import static org.rogatory.extradition.findings.Judgement.State.STOP;
import static org.rogatory.extradition.findings.Judgement.State.UNKNOWN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.extradition.findings.CriminalAct.Law;
import org.rogatory.extradition.findings.CriminalAct.Punishable;
import org.rogatory.extradition.findings.Judgement.State;
import org.rogatory.extradition.findings.Judging.Facts;
import org.rogatory.law.Completeness;
import org.rogatory.law.ReferenceData;
import org.rogatory.law.Scenario;
import tools.jackson.databind.node.ObjectNode;

/** Every matter in one state: by the request, by the rules of law, and by what people have found. */
class JudgingTest {

    private static final ReferenceData DATA = ReferenceData.load();
    private static final Completeness COMPLETENESS = new Completeness(DATA);
    private static final Judging JUDGING = new Judging(DATA.grounds());
    private static final Instant MORNING = Instant.parse("2026-05-05T05:00:00Z");
    private static final Instant NOON = Instant.parse("2026-05-05T09:00:00Z");

    private static Scenario scenario(String id) {
        return DATA.scenarios().stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Facts facts(Scenario scenario, ObjectNode content) {
        var found = COMPLETENESS.check(content, scenario.stage(), scenario.asOf());
        return new Facts(content, found, CriminalActs.of(content), List.of(), List.of());
    }

    private static Facts facts(String id) {
        var scenario = scenario(id);
        return facts(scenario, (ObjectNode) scenario.content().deepCopy());
    }

    private static Map<Matter, State> states(Facts facts) {
        return JUDGING.of(facts).stream().collect(Collectors.toMap(Judgement::matter, Judgement::state));
    }

    private static Judgement on(Matter matter, Facts facts) {
        return JUDGING.of(facts).stream()
                .filter(judgement -> judgement.matter() == matter)
                .findFirst()
                .orElseThrow();
    }

    private static Facts with(Facts facts, List<RaisedStop> stops, List<RecordedJudgement> recorded) {
        return new Facts(facts.content(), facts.findings(), facts.acts(), stops, recorded);
    }

    private static RaisedStop stop(int number, @Nullable String outcome) {
        var settled = outcome == null ? null : NOON;
        var by = outcome == null ? null : "head.kz";
        var bars = outcome == null || RaisedStop.OBSTACLE.equals(outcome);
        return new RaisedStop(
                number, "torture_risk", false, "officer.kz", MORNING, "Asked.", outcome, by, settled, "Said.", bars);
    }

    @Test
    void theRequestForAPoliticalOffenceStopsThreeTimes() {
        assertThat(states(facts("SC-D3")))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(Matter.THRESHOLD, SATISFIED),
                        Map.entry(Matter.DUAL_CRIMINALITY, FINDING),
                        Map.entry(Matter.LIMITATION, SATISFIED),
                        Map.entry(Matter.NE_BIS_IN_IDEM, UNKNOWN),
                        Map.entry(Matter.NATIONALITY, SATISFIED),
                        Map.entry(Matter.POLITICAL_OFFENCE, STOP),
                        Map.entry(Matter.DISCRIMINATION, STOP),
                        Map.entry(Matter.TORTURE, UNKNOWN),
                        Map.entry(Matter.DEATH_PENALTY, UNKNOWN),
                        Map.entry(Matter.ASYLUM, STOP),
                        Map.entry(Matter.IN_ABSENTIA, SATISFIED),
                        Map.entry(Matter.AGE, UNKNOWN),
                        Map.entry(Matter.MILITARY_OFFENCE, UNKNOWN),
                        Map.entry(Matter.FISCAL, UNKNOWN)));
    }

    @Test
    void theRequestWithoutDualCriminalityHasFourFindingsAndNoStop() {
        assertThat(states(facts("SC-D4")))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(Matter.THRESHOLD, FINDING),
                        Map.entry(Matter.DUAL_CRIMINALITY, FINDING),
                        Map.entry(Matter.LIMITATION, FINDING),
                        Map.entry(Matter.NE_BIS_IN_IDEM, UNKNOWN),
                        Map.entry(Matter.NATIONALITY, FINDING),
                        Map.entry(Matter.POLITICAL_OFFENCE, UNKNOWN),
                        Map.entry(Matter.DISCRIMINATION, UNKNOWN),
                        Map.entry(Matter.TORTURE, UNKNOWN),
                        Map.entry(Matter.DEATH_PENALTY, UNKNOWN),
                        Map.entry(Matter.ASYLUM, UNKNOWN),
                        Map.entry(Matter.IN_ABSENTIA, SATISFIED),
                        Map.entry(Matter.AGE, UNKNOWN),
                        Map.entry(Matter.MILITARY_OFFENCE, UNKNOWN),
                        Map.entry(Matter.FISCAL, UNKNOWN)));
    }

    @Test
    void whatIsSatisfiedNamesItsSourceAndTheArticlesOfTheCitedTreaties() {
        var limitation = on(Matter.LIMITATION, facts("SC-D3"));
        assertThat(limitation.source()).isNotNull();
        assertThat(limitation.source().place()).isEqualTo("extradition.limitation");
        assertThat(limitation.articles()).containsExactly("ETS-024 10");
        assertThat(JUDGING.of(facts("SC-04")))
                .filteredOn(judgement -> judgement.state() == SATISFIED)
                .extracting(Judgement::matter)
                .containsExactly(Matter.THRESHOLD, Matter.LIMITATION, Matter.NATIONALITY, Matter.IN_ABSENTIA);
        assertThatThrownBy(() -> new Judgement(Matter.AGE, SATISFIED, List.of(), null, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatACitedTreatyForbidsToPleadStandsInNobodysWay() {
        var scenario = scenario("SC-04");
        var content = (ObjectNode) scenario.content().deepCopy();
        content.putArray("legal_basis").add("UNTOC");
        assertThat(on(Matter.FISCAL, facts(scenario, content)).state()).isEqualTo(SATISFIED);
    }

    @Test
    void ofARequestForArrestNothingIsTakenFromWhatItDoesNotSayYet() {
        var scenario = scenario("SC-04");
        var content = ((ObjectNode) scenario.content().deepCopy()).put("form", "provisional_arrest_request");
        assertThat(states(facts(scenario, content)).values()).doesNotContain(SATISFIED);
    }

    @Test
    void aPersonStopsItDecidesItAndAsksAnew() {
        var facts = facts("SC-04");
        assertThat(on(Matter.TORTURE, with(facts, List.of(stop(1, null)), List.of()))
                        .state())
                .isEqualTo(STOP);
        var cleared = on(Matter.TORTURE, with(facts, List.of(stop(1, "assured")), List.of()));
        assertThat(cleared.state()).isEqualTo(SATISFIED);
        assertThat(cleared.source()).isNotNull();
        assertThat(cleared.source().by()).isEqualTo("head.kz");
        assertThat(on(Matter.TORTURE, with(facts, List.of(stop(1, "obstacle")), List.of()))
                        .state())
                .isEqualTo(FINDING);
        var again = List.of(stop(1, "no_obstacle"), stop(2, null));
        assertThat(on(Matter.TORTURE, with(facts, again, List.of())).state()).isEqualTo(STOP);
    }

    @Test
    void whatWasDecidedToStandInTheWayIsNotNotedAwayByAnybody() {
        var later = NOON.plusSeconds(3600);
        var note = List.of(new RecordedJudgement(Matter.TORTURE, true, "None.", null, "officer.kz", later));
        var judged = on(Matter.TORTURE, with(facts("SC-04"), List.of(stop(1, "obstacle")), note));
        assertThat(judged.state()).isEqualTo(FINDING);
        assertThat(judged.source()).isNotNull();
        assertThat(judged.source().by()).isEqualTo("head.kz");
        var again = List.of(stop(1, "obstacle"), stop(2, "assured"));
        assertThat(on(Matter.TORTURE, with(facts("SC-04"), again, note)).state())
                .isEqualTo(SATISFIED);
    }

    @Test
    void aQuestionWithWhichTheRequestCameIsNoFindingOnceItIsDecided() {
        var decided = new RaisedStop(
                1, "asylum_pending", true, "system", MORNING, null, "no_obstacle", "head.am", NOON, "None.", false);
        var judged = on(Matter.ASYLUM, with(facts("SC-D3"), List.of(decided), List.of()));
        assertThat(judged.state()).isEqualTo(SATISFIED);
        assertThat(judged.findings()).isEmpty();
    }

    @Test
    void whatAPersonHasFoundCountsButHidesNoFindingOfTheRules() {
        var found = new RecordedJudgement(Matter.NE_BIS_IN_IDEM, true, "None is known.", null, "officer.kz", NOON);
        assertThat(on(Matter.NE_BIS_IN_IDEM, with(facts("SC-04"), List.of(), List.of(found)))
                        .state())
                .isEqualTo(SATISFIED);
        var national = new RecordedJudgement(Matter.NATIONALITY, true, "He has left it.", null, "officer.kz", NOON);
        var judged = on(Matter.NATIONALITY, with(facts("SC-D4"), List.of(), List.of(national)));
        assertThat(judged.state()).isEqualTo(FINDING);
        assertThat(judged.source()).isNotNull();
        assertThat(judged.source().by()).isEqualTo("officer.kz");
        var fiscal = new RecordedJudgement(Matter.FISCAL, false, "It is one.", "art. 5", "officer.kz", NOON);
        assertThat(on(Matter.FISCAL, with(facts("SC-04"), List.of(), List.of(fiscal)))
                        .state())
                .isEqualTo(FINDING);
    }

    @Test
    void oneActThatIsNotPunishedInBothStatesIsEnoughAndAllOthersAreNot() {
        assertThat(acts(Punishable.BOTH, Punishable.UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(acts(Punishable.BOTH, Punishable.BOTH)).isEqualTo(SATISFIED);
        assertThat(acts(Punishable.BOTH, Punishable.NOT, Punishable.UNKNOWN)).isEqualTo(FINDING);
    }

    private static State acts(Punishable... found) {
        var facts = facts("SC-04");
        var acts = List.of(found).stream()
                .map(one -> new CriminalAct(null, "An act", Law.NOT_SAID, Law.NOT_SAID, one, null, null)
                        .judged("officer.kz", NOON))
                .toList();
        var judged = new Facts(facts.content(), facts.findings(), acts, List.of(), List.of());
        return on(Matter.DUAL_CRIMINALITY, judged).state();
    }
}
