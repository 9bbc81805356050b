package org.rogatory.extradition.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rogatory.extradition.custody.Clocks.applying;
import static org.rogatory.extradition.custody.Clocks.day;
import static org.rogatory.extradition.custody.Clocks.wantedByTajikistan;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.Holding.Effect;
import org.rogatory.directory.Holding.Stage;

/** Which limits on custody the reference data apply, and what they leave open. */
class CustodyLimitsTest {

    private static final Set<String> MINSK = Set.of("MINSK-1993");

    @Test
    void appliesTheLimitsOfTheScenarioBeforeTheCourtHasSeenThePerson() {
        var applied = applying(wantedByTajikistan(Stage.DETAINED, false));
        assertThat(keys(applied))
                .containsExactly(
                        "prov_arrest_minsk_protocol",
                        "prov_arrest_chisinau",
                        "prov_arrest_kz",
                        "kz_detention",
                        "kz_prosecutor_motion");
        assertThat(applied.unknown()).containsExactly("VIENNA-1988");
        assertThat(applied.limits()).anyMatch(CustodyLimit::hard);
    }

    @Test
    void leavesTheHoursOfDetentionWithTheOrderOfTheCourt() {
        assertThat(keys(applying(wantedByTajikistan(Stage.PROVISIONAL_ARREST, false))))
                .containsExactly(
                        "prov_arrest_minsk_protocol", "prov_arrest_chisinau", "prov_arrest_kz", "kz_custody_warning");
    }

    @Test
    void leavesTheLimitOfTheTreatyWithTheFullRequestAndThatOfTheLawWithTheArrest() {
        assertThat(keys(applying(wantedByTajikistan(Stage.PROVISIONAL_ARREST, true))))
                .containsExactly("prov_arrest_kz", "kz_custody_warning");
        var arrested = applying(wantedByTajikistan(Stage.EXTRADITION_CUSTODY, true));
        assertThat(arrested.limits()).isEmpty();
        assertThat(arrested.unknown())
                .containsExactly("CHISINAU-2002", "MINSK-1993", "MINSK-1993-PROT", "VIENNA-1988", "KZ");
    }

    @Test
    void takesTheProtocolOnlyWhereItBindsBothStates() {
        assertThat(treaty("TJ", "KZ")).containsExactly("prov_arrest_minsk_protocol");
        assertThat(treaty("TM", "KZ")).containsExactly("prov_arrest_minsk_1993");
        assertThat(treaty("AM", "TM")).containsExactly("prov_arrest_minsk_1993");
    }

    @Test
    void takesBothWhereItIsNotKnownWhetherTheProtocolBinds() {
        for (var pair : List.of(List.of("KG", "KZ"), List.of("KZ", "UZ"))) {
            var applied = applying(question(MINSK, pair.get(0), pair.get(1)));
            assertThat(applied.limits())
                    .filteredOn(limit -> !limit.national())
                    .extracting(CustodyLimit::key, CustodyLimit::sure)
                    .containsExactly(
                            tuple("prov_arrest_minsk_protocol", false), tuple("prov_arrest_minsk_1993", false));
        }
    }

    @Test
    void asksWhetherTheStatesWereBoundOnTheDayOfTheDetention() {
        var before = new CustodyQuestion(MINSK, "TJ", "KZ", Stage.PROVISIONAL_ARREST, false, day("1999-12-31"));
        assertThat(keys(applying(before)))
                .contains("prov_arrest_minsk_1993")
                .doesNotContain("prov_arrest_minsk_protocol");
    }

    @Test
    void countsALimitOfAnAppliedTreatyAlsoWhereTheDataDoubtThatItBinds() {
        var chisinau = applying(question(Set.of("CHISINAU-2002"), "TJ", "UZ"));
        assertThat(keys(chisinau)).containsExactly("prov_arrest_chisinau");
        assertThat(chisinau.limits().get(0).sure()).isFalse();
        assertThat(chisinau.limits().get(0).confidence()).isEqualTo("low");
        assertThat(chisinau.unknown()).containsExactly("UZ");
        assertThat(applying(question(Set.of("CHISINAU-2002"), "KG", "KZ"))
                        .limits()
                        .get(0)
                        .sure())
                .isTrue();
    }

    @Test
    void tellsWhatMustAndWhatMayFreeUnderTheEuropeanConvention() {
        var applied = applying(question(Set.of("ETS-024"), "AM", "IT"));
        assertThat(applied.limits())
                .extracting(CustodyLimit::effect)
                .containsExactly(Effect.MAY_FREE, Effect.MUST_FREE);
        assertThat(applied.limits()).allMatch(CustodyLimit::sure);
        assertThat(applied.unknown()).containsExactly("IT");
        assertThat(applied.limits().get(1).kind()).isEqualTo("treaty");
        assertThat(applied.limits().get(1).basis()).isEqualTo("ETS-024 art. 16(4)");
        assertThat(applied.limits().get(1).source()).containsExactly("S-ETS24-16");
    }

    @Test
    void knowsTheTimeForTakingOver() {
        var question = new CustodyQuestion(
                Set.of("ETS-024", "MINSK-1993"), "AM", "GE", Stage.SURRENDER, true, day("2026-04-05"));
        assertThat(keys(applying(question)))
                .containsExactly("surrender_minsk", "surrender_ets024_soft", "surrender_ets024_hard");
    }

    @Test
    void makesNoLimitUp() {
        for (var state : List.of("UZ", "KG", "TJ", "TM", "AM", "AZ", "GE")) {
            for (var stage : Stage.values()) {
                var question = new CustodyQuestion(
                        Set.of("UNTOC", "UNCAC", "VIENNA-1988"), "IT", state, stage, false, day("2026-04-05"));
                var applied = applying(question);
                assertThat(applied.limits()).isEmpty();
                assertThat(applied.unknown()).containsExactly("UNCAC", "UNTOC", "VIENNA-1988", state);
            }
        }
    }

    /** Our own warning has no such words: it frees nobody. */
    @Test
    void readsOfEveryRuleOfThePlaceOfDetentionWhatItDoes() {
        assertThat(Clocks.RULES.all())
                .filteredOn(rule -> rule.custody() && rule.legal())
                .hasSize(12)
                .allMatch(rule -> rule.holding() != null);
        assertThat(Clocks.RULES.all())
                .filteredOn(rule -> rule.holding() != null)
                .hasSize(12)
                .extracting(DeadlineRule::confidence)
                .doesNotContain("n/a");
    }

    private static List<String> treaty(String requesting, String detaining) {
        return applying(question(MINSK, requesting, detaining)).limits().stream()
                .filter(limit -> !limit.national())
                .map(CustodyLimit::key)
                .toList();
    }

    private static CustodyQuestion question(Set<String> instruments, String requesting, String detaining) {
        return new CustodyQuestion(
                instruments, requesting, detaining, Stage.PROVISIONAL_ARREST, false, day("2026-04-05"));
    }

    private static List<String> keys(AppliedLimits applied) {
        return applied.limits().stream().map(CustodyLimit::key).toList();
    }
}
