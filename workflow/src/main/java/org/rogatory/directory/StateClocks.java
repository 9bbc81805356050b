package org.rogatory.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.DeadlineRule.Counting;
import org.rogatory.directory.DeadlineRule.Unit;

/** What is known of the clocks of a referral, State by State: the data in whose place the defaults stand elsewhere. */
final class StateClocks {

    private static final String FILE = "referral-clocks.yaml";
    private static final String OURS = "ref_";

    /** Its end is named by who grants it: of its length only the least can be known. */
    private static final String PERIOD = "ref_reflection";

    /** Reminders, the floor that a treaty sets, a day that a person names: none has a length of its own in a State. */
    private static final Set<String> WITHOUT =
            Set.of("ref_reflection_warn", "ref_reflection_floor", "ref_safety_review");

    /** Days that are named and shown, and not counted from a minute: they keep the unit of their rule. */
    private static final Set<String> NAMED = Set.of(PERIOD, "ref_draft_dies", "ref_followup");

    private static final Set<String> CONFIDENCE = Set.of("high", "medium", "low");

    private final List<StateClock> clocks;

    private StateClocks(List<StateClock> clocks) {
        this.clocks = List.copyOf(clocks);
    }

    static StateClocks read(ReferenceFiles files, Map<String, DeadlineRule> rules) {
        var states = StateNames.read(files).keySet();
        var clocks = new ArrayList<StateClock>();
        var seen = new HashSet<String>();
        for (var record : files.read(FILE).records("clocks", "key")) {
            record.code("state", states);
            known(record);
            var clock = clock(record, rule(record, rules));
            if (!seen.add(clock.state() + " " + clock.rule())) {
                throw record.broken("rule", "used twice in " + clock.state());
            }
            clocks.add(clock);
        }
        return new StateClocks(clocks);
    }

    /** What is said of a rule in a State; empty where nothing is. */
    Optional<StateClock> of(String state, String rule) {
        return clocks.stream()
                .filter(clock -> clock.state().equals(state) && clock.rule().equals(rule))
                .findFirst();
    }

    private static DeadlineRule rule(ReferenceRecord record, Map<String, DeadlineRule> rules) {
        var key = record.text("rule");
        @Nullable DeadlineRule rule = key.startsWith(OURS) ? rules.get(key) : null;
        if (rule == null) {
            throw record.broken("rule", "unknown code " + key);
        }
        if (WITHOUT.contains(key)) {
            throw record.broken("rule", "has no length of its own in a State");
        }
        return rule;
    }

    private static void known(ReferenceRecord record) {
        if (record.has("value") && record.texts("source").isEmpty()) {
            throw record.broken("source", "missing");
        }
        if (record.has("verified_by") != record.has("verified_on")) {
            throw record.broken("verified_on", "told without who verified it, or when");
        }
    }

    private static StateClock clock(ReferenceRecord record, DeadlineRule rule) {
        return new StateClock(
                rule.key(),
                record.text("state"),
                DeadlineRules.value(record),
                unit(record, rule),
                counting(record, rule),
                least(record, rule),
                record.text("basis"),
                record.code("confidence", CONFIDENCE),
                record.texts("source"),
                record.textOrNull("verified_by"),
                record.has("verified_on") ? record.date("verified_on") : null);
    }

    private static Unit unit(ReferenceRecord record, DeadlineRule rule) {
        var unit = record.oneOf("unit", DeadlineRules.UNITS);
        if (unit != rule.unit() && NAMED.contains(rule.key())) {
            throw record.broken("unit", "a day that is named keeps the unit of its rule");
        }
        return unit;
    }

    /** As the default counts, unless the State counts otherwise; hours are not counted as days are. */
    private static Counting counting(ReferenceRecord record, DeadlineRule rule) {
        var unit = unit(record, rule);
        if (!record.has("counting")) {
            if (unit != rule.unit()) {
                throw record.broken("counting", "missing: another unit is counted otherwise");
            }
            return rule.counting();
        }
        var counting = DeadlineRules.counting(record.child("counting"));
        var hoursOfWork = unit == Unit.HOURS && counting.workingDays();
        if (counting.unit() != unit || counting.placeOfDetention() || counting.backward() || hoursOfWork) {
            throw record.broken("counting", "counts something else");
        }
        return counting;
    }

    private static boolean least(ReferenceRecord record, DeadlineRule rule) {
        if (record.flag("least") != PERIOD.equals(rule.key())) {
            throw record.broken("least", "of the period of reflection alone, whose end is named");
        }
        return record.flag("least");
    }
}
