package org.rogatory.transfer.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.law.Completeness;
import org.rogatory.law.ReferenceData;
import org.rogatory.transfer.consent.ConsentFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The conditions of a transfer: what is not known is never taken for met. */
class EligibilityTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String REF = "AM-TSP-2026-000001";

    private final ConsentFiles consents = mock(ConsentFiles.class);
    private final Timeline timeline = mock(Timeline.class);
    private final Eligibilities eligibilities = new Eligibilities(
            consents,
            new Completeness(ReferenceData.load()),
            DeadlineRules.load(),
            timeline,
            Directory.load(),
            Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC));

    /** Georgia, whose court has sentenced, has asked Armenia, where the person is to serve. */
    private static CaseFile file() {
        var file = mock(CaseFile.class);
        when(file.caseRef()).thenReturn(REF);
        when(file.outgoing()).thenReturn(false);
        when(file.state()).thenReturn("AM");
        when(file.otherState()).thenReturn("GE");
        when(file.authority()).thenReturn("AM-MOJ");
        when(file.openedAt()).thenReturn(Instant.parse("2026-06-01T08:00:00Z"));
        when(file.day(any(), any())).thenReturn(DAY);
        return file;
    }

    private static ObjectNode request() {
        return (ObjectNode) JSON.readTree("""
                {"form": "transfer_sentenced_request", "requesting": "GE", "requested": "AM",
                 "legal_basis": ["ETS-112"],
                 "offences": [{"key": "theft", "national_article": "GE 177", "max_penalty_years": 5}],
                 "persons": [{"role": "sentenced", "name": "S (synthetic)", "citizenship": "AM"}],
                 "transfer": {
                   "direction": "sentencing_state",
                   "judgment": {"final_on": "2025-03-02"},
                   "time": {"from": "2024-05-20", "sentence": "P8Y4M"},
                   "dual": "AM 177", "pending": "none"}}""");
    }

    private static ObjectNode transfer(ObjectNode content) {
        return (ObjectNode) content.path("transfer");
    }

    private Map<String, Eligibility> all(JsonNode content) {
        return eligibilities.of(file(), content).stream().collect(Collectors.toMap(Eligibility::key, each -> each));
    }

    private String state(String key, JsonNode content) {
        return all(content).get(key).state();
    }

    @Test
    void tellsEveryConditionOnceWithItsSource() {
        when(consents.stands(REF)).thenReturn(true);
        var all = all(request());
        assertThat(all.keySet())
                .containsExactlyInAnyOrder(
                        "final_judgment",
                        "remaining",
                        "nationality",
                        "consent",
                        "dual_criminality",
                        "basis",
                        "pending");
        assertThat(all.values()).allMatch(each -> "met".equals(each.state()), "met");
        assertThat(all.get("remaining").source()).isEqualTo("ETS-112 art. 3(1)(c)");
        assertThat(all.get("remaining").number()).isEqualTo("6 months");
        assertThat(all.get("basis").source()).isEqualTo("ETS-112");
    }

    @Test
    void whatTheRequestDoesNotSayIsUnknown() {
        var bare = JSON.createObjectNode().put("form", "transfer_sentenced_request");
        bare.putArray("legal_basis").add("ETS-112");
        assertThat(state("final_judgment", bare)).isEqualTo("unknown");
        assertThat(state("remaining", bare)).isEqualTo("unknown");
        assertThat(state("nationality", bare)).isEqualTo("unknown");
        assertThat(state("dual_criminality", bare)).isEqualTo("unknown");
        assertThat(state("pending", bare)).isEqualTo("unknown");
        assertThat(state("consent", bare)).isEqualTo("unknown");
        assertThat(state("basis", JSON.createObjectNode())).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"2024-05-20, P2Y6M, not_met", "2024-05-20, P2Y7M, met", "2024-05-20, P1Y, not_met"})
    void theRestIsComparedWithTheInstrumentThatIsCited(String from, String sentence, String state) {
        var content = request();
        transfer(content).putObject("time").put("from", from).put("sentence", sentence);
        assertThat(state("remaining", content)).isEqualTo(state);
    }

    /** On 4 May there were more than six months left, on 1 June fewer. */
    @Test
    void theRestIsCountedFromTheDayOnWhichThePaperCame() {
        var content = request();
        transfer(content).putObject("time").put("from", "2024-05-20").put("sentence", "P2Y6M");
        var came = Act.draft("receive").happened(LocalDate.of(2026, 5, 4), null).act();
        when(timeline.lastStep(REF, Set.of("receive")))
                .thenReturn(Optional.of(Step.of(came, Officer.system("AM"), null, "received")));
        assertThat(state("remaining", content)).isEqualTo("met");
    }

    @Test
    void ofSeveralInstrumentsTheOneThatAsksForMostIsMeant() {
        var content = request();
        ((ArrayNode) content.path("legal_basis")).add("KZ-IT-TSP");
        assertThat(all(content).get("remaining").number()).isEqualTo("12 months");
    }

    /** Where no number is known somebody has to ask, however much is left. */
    @Test
    void anInstrumentWithoutANumberIsAskedAbout() {
        var content = request();
        content.putArray("legal_basis").add("UZ-TR-TSP");
        assertThat(state("remaining", content)).isEqualTo("ask");
    }

    /** These two only invite States to conclude agreements. */
    @ParameterizedTest
    @CsvSource({"UNTOC, ''", "UNCAC, ''", "UNTOC, UNCAC"})
    void theConventionsOfTheUnitedNationsAreNeverABasisAlone(String first, String second) {
        var content = request();
        var cited = content.putArray("legal_basis").add(first);
        if (!second.isEmpty()) {
            cited.add(second);
        }
        assertThat(state("basis", content)).isEqualTo("not_met");
        cited.add("ETS-112");
        assertThat(state("basis", content)).isEqualTo("met");
    }

    @Test
    void aJudgmentThatBecomesFinalLaterIsNot() {
        var content = request();
        transfer(content).putObject("judgment").put("final_on", "2026-06-02");
        assertThat(state("final_judgment", content)).isEqualTo("not_met");
    }

    @ParameterizedTest
    @CsvSource({
        "sentencing_state, GE, ask",
        "sentencing_state, AM, met",
        "administering_state, GE, met",
        "both, AM, unknown"
    })
    void aNationalOfTheStateThatCarriesOutIsTransferred(String direction, String citizenship, String state) {
        var content = request();
        transfer(content).put("direction", direction);
        ((ObjectNode) content.path("persons").path(0)).put("citizenship", citizenship);
        assertThat(state("nationality", content)).isEqualTo(state);
    }

    @Test
    void aRefusedConsentIsNotMet() {
        when(consents.against(REF)).thenReturn(true);
        assertThat(state("consent", request())).isEqualTo("not_met");
    }

    @Test
    void whatIsSaidOfOtherProceedingsAndOfTheLawThereMayHaveToBeAsked() {
        var content = request();
        transfer(content).put("pending", "theft, GE 12/26 (synthetic)");
        ((ObjectNode) content.path("offences").path(0)).put("verify", true);
        assertThat(state("pending", content)).isEqualTo("ask");
        assertThat(state("dual_criminality", content)).isEqualTo("ask");
    }
}
