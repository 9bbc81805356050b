package org.rogatory.law;

import java.util.List;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/**
 * When a dimension of a set of indicators counts as present. More indicators never make it absent, and it says nothing
 * about who is a victim.
 *
 * @param combinations of which one is enough
 * @param confidence high, medium or low
 */
public record PresenceRule(
        String key, Wording label, List<Combination> combinations, String confidence, List<String> source) {

    public PresenceRule {
        combinations = List.copyOf(combinations);
        source = List.copyOf(source);
    }

    /** So many of each strength at least; a stronger indicator stands in for a weaker one. */
    public record Combination(int strong, int medium, int weak) {

        private static Combination read(ReferenceRecord record) {
            var read = new Combination(count(record, "strong"), count(record, "medium"), count(record, "weak"));
            if (read.strong + read.medium + read.weak == 0) {
                throw record.broken("present_when", "asks for no indicator");
            }
            return read;
        }

        private static int count(ReferenceRecord record, String field) {
            var count = record.has(field) ? record.number(field) : 0;
            if (count < 0) {
                throw record.broken(field, "a number of indicators was expected");
            }
            return count;
        }

        private boolean met(long strongSeen, long mediumSeen, long weakSeen) {
            return strongSeen >= strong
                    && strongSeen + mediumSeen >= strong + medium
                    && strongSeen + mediumSeen + weakSeen >= strong + medium + weak;
        }
    }

    /** Whether indicators of these strengths make a dimension present. */
    public boolean met(List<Strength> seen) {
        var strong = seen.stream().filter(each -> each == Strength.STRONG).count();
        var medium = seen.stream().filter(each -> each == Strength.MEDIUM).count();
        var weak = seen.size() - strong - medium;
        return combinations.stream().anyMatch(each -> each.met(strong, medium, weak));
    }

    static PresenceRule read(ReferenceRecord record) {
        var combinations =
                record.rows("present_when").stream().map(Combination::read).toList();
        if (combinations.isEmpty()) {
            throw record.broken("present_when", "missing");
        }
        return new PresenceRule(
                record.name(),
                record.wording("label"),
                combinations,
                record.code("confidence", RouteAnswer.CONFIDENCE),
                record.texts("source"));
    }
}
