package org.rogatory.law;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/**
 * A set of indicators for one kind of exploitation: what may be observed, told or read, in our own words. No set says
 * who is a victim.
 *
 * @param note what whoever uses it has to know
 * @param rule when a dimension counts as present
 * @param confidence high, medium or low
 * @param from whose list it was made of, by name
 */
public record IndicatorSet(
        String key,
        Wording label,
        Wording note,
        PresenceRule rule,
        List<Dimension> dimensions,
        String confidence,
        String from) {

    public IndicatorSet {
        dimensions = List.copyOf(dimensions);
    }

    /** What belongs together, such as how somebody was brought into it. */
    public record Dimension(String key, Wording label, List<Indicator> indicators) {

        public Dimension {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * One thing that may have been seen or told.
     *
     * @param key of the dimension and of the indicator: the same may belong to two dimensions
     */
    public record Indicator(String key, Strength strength, Wording label) {}

    /** All indicators, in their order. */
    public Stream<Indicator> indicators() {
        return dimensions.stream().flatMap(dimension -> dimension.indicators().stream());
    }

    /** The one of a key; empty for one that is not in this edition. */
    public Optional<Indicator> find(String indicator) {
        return indicators().filter(each -> each.key().equals(indicator)).findFirst();
    }

    static IndicatorSet read(ReferenceRecord record, Words words) {
        var dimensions = record.rows("dimensions").stream()
                .map(row -> dimension(row, words))
                .toList();
        if (dimensions.isEmpty()) {
            throw record.broken("dimensions", "missing");
        }
        return new IndicatorSet(
                record.name(),
                record.wording("label"),
                record.wording("note"),
                record.oneOf("rule", words.rules()),
                dimensions,
                record.code("confidence", RouteAnswer.CONFIDENCE),
                record.text("from"));
    }

    /** What the sets of a file share. */
    record Words(Map<String, PresenceRule> rules, Map<String, Wording> dimensions, Map<String, Wording> indicators) {}

    private static Dimension dimension(ReferenceRecord row, Words words) {
        var key = row.code("key", words.dimensions().keySet());
        var indicators = Arrays.stream(Strength.values())
                .flatMap(strength -> row.texts(strength.key()).stream()
                        .map(name -> new Indicator(key + "." + name, strength, label(row, name, words))))
                .toList();
        if (indicators.isEmpty()) {
            throw row.broken("key", "a dimension without indicators");
        }
        return new Dimension(key, row.oneOf("key", words.dimensions()), indicators);
    }

    private static Wording label(ReferenceRecord row, String name, Words words) {
        var label = words.indicators().get(name);
        if (label == null) {
            throw row.broken("key", "unknown code " + name);
        }
        return label;
    }
}
