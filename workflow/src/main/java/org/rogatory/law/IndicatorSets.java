package org.rogatory.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/** The sets of indicators by which a conversation is prepared and written down, with their edition. */
public final class IndicatorSets {

    static final String FILE = "indicators.yaml";

    private final String edition;
    private final Map<String, IndicatorSet> byKey;

    private IndicatorSets(String edition, Map<String, IndicatorSet> byKey) {
        this.edition = edition;
        this.byKey = Collections.unmodifiableMap(byKey);
    }

    /** Kept with what was written down by them. */
    public String edition() {
        return edition;
    }

    /** All, in their order. */
    public List<IndicatorSet> all() {
        return List.copyOf(byKey.values());
    }

    /** The one of a key; empty for one that is not in this edition. */
    public Optional<IndicatorSet> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    static IndicatorSets read(ReferenceFiles files) {
        var file = files.read(FILE);
        var rules = new LinkedHashMap<String, PresenceRule>();
        file.records("rules", "key").forEach(rule -> rules.put(rule.name(), PresenceRule.read(rule)));
        var words = new IndicatorSet.Words(rules, labels(file, "dimensions"), labels(file, "indicators"));
        var sets = new LinkedHashMap<String, IndicatorSet>();
        file.records("sets", "key").forEach(set -> sets.put(set.name(), IndicatorSet.read(set, words)));
        return new IndicatorSets(file.text("edition"), sets);
    }

    private static Map<String, Wording> labels(ReferenceRecord file, String list) {
        var labels = new LinkedHashMap<String, Wording>();
        file.records(list, "key").forEach(record -> labels.put(record.name(), record.wording("label")));
        return labels;
    }
}
