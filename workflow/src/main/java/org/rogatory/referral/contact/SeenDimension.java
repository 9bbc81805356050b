package org.rogatory.referral.contact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rogatory.law.IndicatorSet;
import org.rogatory.law.IndicatorSet.Dimension;
import org.rogatory.law.IndicatorSet.Indicator;
import org.rogatory.referral.contact.ScreeningAnswer.Certainty;

/**
 * Whether a dimension of a set is present under the rule of the set, and by which indicators. It tells no number and
 * nothing about who is a victim: people weigh it.
 *
 * @param why the indicators that were seen, by their keys; also where they are not enough
 * @param unsure whether it would not be present without those of which nobody is sure
 */
public record SeenDimension(String dimension, boolean present, List<String> why, boolean unsure) {

    public SeenDimension {
        why = List.copyOf(why);
    }

    /** All dimensions of a set, in its order. */
    static List<SeenDimension> of(IndicatorSet set, Map<String, ScreeningAnswer> answers) {
        return set.dimensions().stream()
                .map(dimension -> of(set, dimension, answers))
                .toList();
    }

    private static SeenDimension of(IndicatorSet set, Dimension dimension, Map<String, ScreeningAnswer> answers) {
        var seen = dimension.indicators().stream()
                .filter(each -> answers.containsKey(each.key()))
                .filter(each -> answer(each, answers).seen())
                .toList();
        var sure = seen.stream()
                .filter(each -> answer(each, answers).certainty() != Certainty.UNSURE)
                .toList();
        var present = met(set, seen);
        return new SeenDimension(
                dimension.key(), present, seen.stream().map(Indicator::key).toList(), present && !met(set, sure));
    }

    private static boolean met(IndicatorSet set, List<Indicator> seen) {
        return set.rule().met(seen.stream().map(Indicator::strength).toList());
    }

    private static ScreeningAnswer answer(Indicator indicator, Map<String, ScreeningAnswer> answers) {
        return Objects.requireNonNull(answers.get(indicator.key()));
    }
}
