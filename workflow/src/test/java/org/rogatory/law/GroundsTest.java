package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which grounds are offered, by instrument and kind of cooperation; a forbidden one never is. */
class GroundsTest {

    private static final Grounds GROUNDS = ReferenceData.load().grounds();

    private static List<String> refusal(String cited, String cooperation) {
        return GROUNDS.refusal(List.of(cited), cooperation, Set.of()).stream()
                .map(Ground::key)
                .toList();
    }

    private static List<String> postponement(String cited, String cooperation) {
        return GROUNDS.postponement(List.of(cited), cooperation, Set.of()).stream()
                .map(Ground::key)
                .toList();
    }

    @Test
    void bankSecrecyIsOfferedUnderNoInstrument() {
        for (var cited : List.of("UNTOC", "MINSK-1993", "RECIPROCITY")) {
            assertThat(refusal(cited, "mla")).as(cited).isNotEmpty().doesNotContain("bank_secrecy");
            assertThat(GROUNDS.available("bank_secrecy", List.of(cited))).isFalse();
        }
        assertThat(GROUNDS.allRefusal()).extracting(Ground::key).contains("bank_secrecy");
    }

    @Test
    void aGroundFitsTheCooperationThatItIsFor() {
        assertThat(refusal("MINSK-1993", "extradition")).contains("own_national", "refugee");
        assertThat(refusal("MINSK-1993", "mla")).doesNotContain("own_national", "refugee");
        assertThat(postponement("MINSK-1993", "mla"))
                .contains("ongoing_investigation")
                .doesNotContain("person_prosecuted_or_serving");
        assertThat(postponement("MINSK-1993", "extradition")).contains("person_prosecuted_or_serving");
    }

    /** No ground of postponement is known for it, so that nothing says which may not be named. */
    @Test
    void whereNoneIsKnownForACooperationAnyMayBeNamed() {
        assertThat(postponement("UNTOC", "no_such_cooperation"))
                .hasSameSizeAs(GROUNDS.allPostponement())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "political_offence, UNCAC, mla, true",
        "political_offence, UNCAC, extradition, false",
        "political_offence, TERFIN-1999, mla, false",
        "political_offence, MINSK-1993, extradition, true",
        "ongoing_investigation, UNTOC, mla, true",
        "no_such_ground, UNTOC, mla, false",
    })
    void whatACitedInstrumentForbidsIsNotAvailable(String key, String cited, String cooperation, boolean available) {
        assertThat(GROUNDS.available(key, List.of(cited), cooperation)).isEqualTo(available);
    }

    @Test
    void whatIsReturnedForCorrectionIsNoRefusal() {
        var returned = GROUNDS.allRefusal().stream()
                .filter(ground -> ground.force().startsWith("return for correction"))
                .map(Ground::key)
                .toList();
        assertThat(returned).isNotEmpty();
        for (var cooperation : List.of("mla", "extradition", "transfer")) {
            assertThat(refusal("RECIPROCITY", cooperation)).doesNotContainAnyElementsOf(returned);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UNTOC, mla_refusal, true",
        "MINSK-1993, mla_refusal, false",
        "ETS-182, mla_postponement, true",
        "ETS-182, mla_refusal, false",
    })
    void consultationIsADutyWhereTheInstrumentSaysSo(String cited, String decision, boolean duty) {
        assertThat(GROUNDS.consultationRequired(List.of(cited), decision)).isEqualTo(duty);
    }

    @Test
    void anUnknownDecisionIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> GROUNDS.consultationRequired(List.of("UNTOC"), "no_such_decision"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
