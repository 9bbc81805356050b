package org.rogatory.law;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say about one place of a request. Findings advise; people decide.
 *
 * @param key a finding key of the reference data, for example {@code missing} or {@code LB7}
 * @param item key of the item of the form, or {@code assistance[0].period} for a fact of an item of assistance
 * @param instrument the cited instrument, for findings on the legal basis
 */
public record Finding(
        Level level, String key, String item, @Nullable String instrument) {

    /** Errors first, then stops, warnings and remarks. */
    static final Comparator<Finding> BY_LEVEL = Comparator.comparing(Finding::level);

    public Finding(Level level, String key, String item) {
        this(level, key, item, null);
    }

    /** The name under which it is spoken of: what is wrong, where, and under which instrument. */
    public String name() {
        return key + "@" + item + (instrument == null ? "" : "@" + instrument);
    }

    /** Whether it stands in the way of the next step: an error, or a question only a person may answer. */
    public boolean blocks() {
        return level == Level.ERROR || level == Level.STOP;
    }
}
