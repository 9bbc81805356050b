package org.rogatory.web.referral;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.StateClock;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.ClockWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The clocks of referral as they count in one State, in the reader's words, each with what it rests on. */
@Component
class StateClockPages {

    private static final String OURS = "ref_";

    /** Its last day is named by who grants it. */
    private static final String PERIOD = "ref_reflection";

    /** They remind, are told with the period, or end on a day that a person names. */
    private static final Set<String> UNTOLD =
            Set.of("ref_reflection_warn", "ref_reflection_floor", "ref_safety_review");

    private final DeadlineRules rules;
    private final CaseWords caseWords;
    private final Words words;

    StateClockPages(DeadlineRules rules, CaseWords caseWords, Words words) {
        this.rules = rules;
        this.caseWords = caseWords;
        this.words = words;
    }

    /**
     * One of them.
     *
     * @param standing the basis and who has verified it, or that it is a default of this system
     */
    record ClockLine(String what, String length, String standing) {}

    List<ClockLine> of(String state, Locale reader) {
        return rules.all().stream()
                .map(DeadlineRule::key)
                .filter(key -> key.startsWith(OURS) && !UNTOLD.contains(key))
                .map(key -> new ClockLine(
                        caseWords.label("deadlines", key, reader),
                        length(key, state),
                        ClockWords.standing(rules.clock(key, state), words)))
                .toList();
    }

    private String length(String key, String state) {
        if (!PERIOD.equals(key)) {
            return length(rules.rule(key, state));
        }
        return rules.clock(key, state)
                .filter(StateClock::known)
                .map(clock -> words.text("referral.clock.least", Objects.requireNonNull(clock.value())))
                .orElseGet(() -> words.text("referral.clock.named"));
    }

    private String length(DeadlineRule rule) {
        var value = rule.value();
        if (value == null) {
            return words.text("referral.clock.unknown");
        }
        var unit = rule.unit().name().toLowerCase(Locale.ROOT);
        return words.text("referral.clock." + (rule.counting().workingDays() ? "working-" + unit : unit), value);
    }
}
