package org.rogatory.referral.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rogatory.law.IndicatorSet;
import org.rogatory.law.ReferenceData;
import org.rogatory.referral.contact.ScreeningAnswer.Basis;
import org.rogatory.referral.contact.ScreeningAnswer.Certainty;

/** A dimension is present by its rule and by nothing else; nobody is counted, and nobody is called anything. */
class SeenDimensionTest {

    private static final int RUNS = 500;
    private static final List<IndicatorSet> SETS =
            ReferenceData.load().indicators().all();
    private static final IndicatorSet LABOUR = SETS.get(0);

    private final Random lot = new Random(20261129);

    private static Map<String, ScreeningAnswer> told(String... indicators) {
        return Arrays.stream(indicators)
                .collect(Collectors.toMap(each -> each, each -> new ScreeningAnswer(Basis.TOLD, Certainty.LIKELY)));
    }

    private static SeenDimension of(String dimension, Map<String, ScreeningAnswer> answers) {
        return SeenDimension.of(LABOUR, answers).stream()
                .filter(each -> each.dimension().equals(dimension))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> present(IndicatorSet set, Map<String, ScreeningAnswer> answers) {
        return SeenDimension.of(set, answers).stream()
                .filter(SeenDimension::present)
                .map(SeenDimension::dimension)
                .collect(Collectors.toSet());
    }

    @Test
    void theRuleOfTheListIsKept() {
        assertThat(of("coercion", told("coercion.violence")).present()).isFalse();
        assertThat(of("coercion", told("coercion.violence", "coercion.debt")).present())
                .isTrue();
        assertThat(of("coercion", told("coercion.violence", "coercion.threat_tell"))
                        .present())
                .isTrue();
        assertThat(of("vulnerability", told("vulnerability.dependence", "vulnerability.need_used"))
                        .present())
                .isFalse();
        assertThat(of(
                                "vulnerability",
                                told("vulnerability.dependence", "vulnerability.need_used", "vulnerability.past_used"))
                        .present())
                .isTrue();
        assertThat(of("vulnerability", told("vulnerability.past_used", "vulnerability.traits_used"))
                        .present())
                .isFalse();
    }

    @Test
    void itSaysWhyAndWhetherThatRestsOnWhatNobodyIsSureOf() {
        var answers = new HashMap<>(told("coercion.violence"));
        answers.put("coercion.debt", new ScreeningAnswer(Basis.OBSERVED, Certainty.UNSURE));
        var seen = of("coercion", answers);
        assertThat(seen.why()).containsExactly("coercion.debt", "coercion.violence");
        assertThat(seen.unsure()).isTrue();
        answers.put("coercion.debt", new ScreeningAnswer(Basis.DOCUMENT, Certainty.CERTAIN));
        assertThat(of("coercion", answers).unsure()).isFalse();
    }

    @Test
    void whatIsRefusedUnknownOrNotSeenMakesNothingPresentAndNothingAbsent() {
        var answers = new HashMap<String, ScreeningAnswer>();
        for (var basis : List.of(Basis.REFUSED, Basis.UNKNOWN, Basis.NOT_APPLICABLE, Basis.NOT_SEEN)) {
            LABOUR.indicators().forEach(each -> answers.put(each.key(), new ScreeningAnswer(basis, null)));
            assertThat(present(LABOUR, answers)).isEmpty();
        }
    }

    @Test
    void oneMoreAnswerNeverTakesADimensionAway() {
        for (var set : SETS) {
            for (var run = 0; run < RUNS; run++) {
                var answers = new HashMap<String, ScreeningAnswer>();
                var before = Set.<String>of();
                for (var indicator : shuffled(set)) {
                    answers.put(indicator, drawn());
                    var after = present(set, answers);
                    assertThat(after).as("%s %s", set.key(), answers).containsAll(before);
                    before = after;
                }
            }
        }
    }

    private List<String> shuffled(IndicatorSet set) {
        var keys = new ArrayList<>(
                set.indicators().map(IndicatorSet.Indicator::key).toList());
        Collections.shuffle(keys, lot);
        return keys;
    }

    private ScreeningAnswer drawn() {
        var basis = Basis.values()[lot.nextInt(Basis.values().length)];
        var certainty = Certainty.values()[lot.nextInt(Certainty.values().length)];
        return new ScreeningAnswer(basis, basis.seen() ? certainty : null);
    }

    /** Neither a number nor a word for the person can stand in what a screening gives out. */
    @Test
    void noOutputIsANumberOrAVerdict() {
        assertThat(SeenDimension.class.getRecordComponents())
                .extracting(component -> component.getType().getSimpleName())
                .containsExactly("String", "boolean", "List", "boolean");
        assertThat(ScreeningView.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("screeningRef", "set", "edition", "at", "screener", "said", "dimensions");
        assertThat(ScreeningSaid.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("answers", "account", "reasoning");
    }

    @Test
    void anAnswerIsReadAsItIsTold() {
        assertThat(ScreeningAnswer.of("told/unsure")).contains(new ScreeningAnswer(Basis.TOLD, Certainty.UNSURE));
        assertThat(ScreeningAnswer.of("observed")).contains(new ScreeningAnswer(Basis.OBSERVED, Certainty.LIKELY));
        assertThat(ScreeningAnswer.of("refused")).contains(new ScreeningAnswer(Basis.REFUSED, null));
        assertThat(ScreeningAnswer.of("refused/certain")).isEmpty();
        assertThat(ScreeningAnswer.of("yes")).isEmpty();
        for (var told : List.of("document/certain", "not_applicable")) {
            assertThat(ScreeningAnswer.of(told).orElseThrow().key()).isEqualTo(told);
        }
    }
}
