package org.rogatory.directory;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.DeadlineRule.Beginning;
import org.rogatory.directory.DeadlineRule.Begins;
import org.rogatory.directory.DeadlineRule.Counting;
import org.rogatory.directory.DeadlineRule.FirstDay;
import org.rogatory.directory.DeadlineRule.Further;
import org.rogatory.directory.DeadlineRule.Shift;
import org.rogatory.directory.DeadlineRule.Unit;

/** All limits of time, by key. */
public final class DeadlineRules {

    private static final String FILE = "deadlines.yaml";
    /** Round by round until what is waited for has happened. */
    private static final int ENDLESS = Integer.MAX_VALUE;

    static final Map<String, Unit> UNITS = Map.of("hours", Unit.HOURS, "days", Unit.DAYS, "months", Unit.MONTHS);
    private static final Map<String, FirstDay> FIRST_DAYS =
            Map.of("included", FirstDay.INCLUDED, "excluded", FirstDay.EXCLUDED, "unknown", FirstDay.UNKNOWN);
    private static final Map<String, Shift> SHIFTS =
            Map.of("true", Shift.MOVES, "false", Shift.STAYS, "unknown", Shift.UNKNOWN);
    private static final Map<String, Beginning> BEGINNINGS =
            Map.of("execution", Beginning.EXECUTION, "dismissal", Beginning.DISMISSAL);
    private static final Set<String> REMINDED = Set.of("partner", "executor", "drafter", "registrar", "officer");
    private static final Set<String> CONFIDENCE = Set.of("high", "medium", "low", "n/a");

    private final Map<String, DeadlineRule> rules;
    private final StateClocks clocks;

    private DeadlineRules(Map<String, DeadlineRule> rules, StateClocks clocks) {
        this.rules = rules;
        this.clocks = clocks;
    }

    /** The rules shipped with the system. */
    public static DeadlineRules load() {
        return load(ReferenceFiles.shipped());
    }

    public static DeadlineRules load(ReferenceFiles files) {
        var records = files.read(FILE).records("deadlines", "key");
        Map<String, DeadlineRule> byKey = Collections.unmodifiableMap(records.stream()
                .map(DeadlineRules::rule)
                .collect(toMap(DeadlineRule::key, rule -> rule, (a, b) -> a, LinkedHashMap::new)));
        var rules = new DeadlineRules(byKey, StateClocks.read(files, byKey));
        records.stream().filter(record -> record.has("holding")).forEach(record -> rules.verify(record));
        return rules;
    }

    /** A limit that is counted back from another one names it. */
    private void verify(ReferenceRecord record) {
        var holding = record.child("holding");
        if (holding.has("of") && !rules.containsKey(holding.text("of"))) {
            throw holding.broken("of", "unknown code " + holding.text("of"));
        }
    }

    public Collection<DeadlineRule> all() {
        return rules.values();
    }

    /** The keys of those that only warn of a limit on custody: when they have passed nothing is late. */
    public Set<String> warnings() {
        return rules.values().stream()
                .filter(DeadlineRule::warns)
                .map(DeadlineRule::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<DeadlineRule> find(String key) {
        return Optional.ofNullable(rules.get(key));
    }

    /** The rule of a key that is known to exist. */
    public DeadlineRule rule(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("Unknown deadline rule " + key));
    }

    /** The same as it holds in a State: with the length that the data say of that State, else as it is. */
    public DeadlineRule rule(String key, String state) {
        return in(rule(key), state);
    }

    /** The same of a key that is stored: the data may not know its rule any more. */
    public Optional<DeadlineRule> findIn(String key, String state) {
        return find(key).map(general -> in(general, state));
    }

    /** Whether that is so of the rule of a stored key; of one that the data do not know any more nothing is. */
    public boolean holds(String key, Predicate<DeadlineRule> asked) {
        return find(key).filter(asked).isPresent();
    }

    private DeadlineRule in(DeadlineRule general, String state) {
        return clock(general.key(), state)
                .filter(StateClock::governs)
                .map(clock -> clock.in(general))
                .orElse(general);
    }

    /** What the data say of a rule in a State, also where its length is not known; empty where they say nothing. */
    public Optional<StateClock> clock(String key, String state) {
        return clocks.of(state, key);
    }

    private static DeadlineRule rule(ReferenceRecord record) {
        return new DeadlineRule(
                record.name(),
                record.wording("label"),
                value(record),
                record.oneOf("unit", UNITS),
                counting(record.child("counting")),
                record.text("count_from"),
                record.text("kind"),
                record.text("basis"),
                record.text("on_expiry"),
                record.code("confidence", CONFIDENCE),
                record.texts("source"),
                record.textOrNull("applies_when"),
                record.textOrNull("note"),
                record.textOrNull("extension"),
                record.has("further") ? further(record.child("further")) : null,
                record.has("begins") ? begins(record.child("begins")) : null,
                record.has("holding") ? holding(record) : null);
    }

    private static Holding holding(ReferenceRecord record) {
        var holding = Holding.read(record.child("holding"));
        var counting = counting(record.child("counting"));
        if (!counting.placeOfDetention()) {
            throw record.broken("holding", "a limit on custody runs at the place of detention");
        }
        if (counting.backward() != (holding.from() == Holding.From.LIMIT)) {
            throw record.broken("holding", "what is counted back is counted from a limit, and nothing else");
        }
        return holding;
    }

    private static Further further(ReferenceRecord record) {
        var rounds = record.has("rounds") ? record.number("rounds") : ENDLESS;
        if (record.number("every") <= 0 || rounds <= 0) {
            throw record.broken("every", "a round is more than nothing");
        }
        return new Further(record.number("every"), rounds, record.code("reminds", REMINDED));
    }

    private static Begins begins(ReferenceRecord record) {
        var with = record.has("with") ? record.oneOf("with", BEGINNINGS) : Beginning.EXECUTION;
        return new Begins(with, record.texts("items"), record.texts("instruments"));
    }

    static @Nullable Integer value(ReferenceRecord record) {
        if (!record.has("value")) {
            return null;
        }
        if (record.number("value") <= 0) {
            throw record.broken("value", "a limit is more than nothing");
        }
        return record.number("value");
    }

    static Counting counting(ReferenceRecord record) {
        var counting = new Counting(
                record.code("calendar", Set.of("calendar", "working")).equals("working"),
                record.oneOf("first_day", FIRST_DAYS),
                record.oneOf("unit", UNITS),
                record.code("zone", Set.of("authority", "place of detention")).equals("place of detention"),
                record.oneOf("moves_for_holidays", SHIFTS),
                record.code("direction", Set.of("forward", "backward")).equals("backward"),
                record.flag("protective"),
                record.code("confidence", CONFIDENCE),
                record.textOrNull("note"));
        if (counting.placeOfDetention() && counting.shift() != Shift.STAYS) {
            throw record.broken("moves_for_holidays", "a custody limit never moves for days off");
        }
        return counting;
    }
}
