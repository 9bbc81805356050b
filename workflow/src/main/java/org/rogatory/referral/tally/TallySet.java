package org.rogatory.referral.tally;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which dimensions are counted together: one, or two, and never more. In a sum over all of them most people would be
 * alone.
 */
enum TallySet {
    AGE_SEX("age", "sex", true),
    CITIZENSHIP("citizenship", null, true),
    FORM_SEX("form", "sex", false),
    MEANS("means", null, false),
    ACT("act", null, false),
    RECRUITER("recruiter", null, true),
    MOVEMENT("movement", null, true);

    private final String dimension;
    private final @Nullable String second;
    private final boolean once;

    TallySet(String dimension, @Nullable String second, boolean once) {
        this.dimension = dimension;
        this.second = second;
        this.once = once;
    }

    /** The key in tables and addresses, for example {@code age_sex}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String dimension() {
        return dimension;
    }

    Optional<String> second() {
        return Optional.ofNullable(second);
    }

    /** Whether each file stands in it once, so that its cells add up to all files. */
    boolean once() {
        return once;
    }

    static List<TallySet> all() {
        return Arrays.asList(values());
    }
}
