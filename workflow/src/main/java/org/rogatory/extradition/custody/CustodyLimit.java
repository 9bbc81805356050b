package org.rogatory.extradition.custody;

import java.util.List;
import java.util.Objects;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.CalendarCount;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.Holding;
import org.rogatory.directory.Holding.Effect;
import org.rogatory.directory.Holding.From;
import org.rogatory.directory.Wording;

/**
 * A limit on custody that applies, with all that the reference data say of it: number, kind, basis, source.
 *
 * @param rule the rule of {@code deadlines.yaml}; it says what it does to who is held, and its number is known
 * @param sure whether it is known that it applies; else the data do not know whether its instrument binds both States
 * @param extension by how many units of the rule it was made longer by decision; 0 where it was not
 */
public record CustodyLimit(DeadlineRule rule, boolean sure, int extension) {

    /** A rule without a number, or one that holds nobody, is no limit on custody. */
    public CustodyLimit {
        if (rule.holding() == null || rule.value() == null) {
            throw new IllegalArgumentException("The rule " + rule.key() + " is no limit on custody");
        }
    }

    /** The same limit made longer by a decision; refuses {@code custody-not-extendable} beyond what the law allows. */
    public CustodyLimit extended(int units) {
        if (extension > 0 || units < 1 || units > holding().extendable()) {
            throw Refusal.of("custody-not-extendable");
        }
        return new CustodyLimit(rule, sure, units);
    }

    /** The key of the rule. */
    public String key() {
        return rule.key();
    }

    /** Its name in the three languages. */
    public Wording label() {
        return rule.label();
    }

    /** What follows when it has passed, for the machine. */
    public Effect effect() {
        return holding().effect();
    }

    /** Who is held must be freed when it has passed. */
    public boolean hard() {
        return effect() == Effect.MUST_FREE;
    }

    /** Set by the law of a State and not by an instrument. */
    public boolean national() {
        return holding().state() != null;
    }

    /** treaty or statute, as the data say. */
    public String kind() {
        return rule.kind();
    }

    /** The article, in words. */
    public String basis() {
        return rule.basis();
    }

    /** high, medium or low. */
    public String confidence() {
        return rule.confidence();
    }

    /** The keys of the sources. */
    public List<String> source() {
        return rule.source();
    }

    /** The instruments, or the State, that set it. */
    List<String> setBy() {
        var state = holding().state();
        return state == null ? holding().instruments() : List.of(state);
    }

    /** Counted back from the end of another limit. */
    boolean backward() {
        return holding().from() == From.LIMIT;
    }

    /** Counted from the day appointed for the surrender. */
    boolean ofSurrender() {
        return holding().from() == From.APPOINTED_DAY;
    }

    int length() {
        return CalendarCount.length(rule) + extension;
    }

    Holding holding() {
        return Objects.requireNonNull(rule.holding());
    }
}
