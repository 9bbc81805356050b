package org.rogatory.cases;

import org.jspecify.annotations.Nullable;

/**
 * A field that a verb needs or may carry.
 *
 * @param list where its codes come from, for example {@code return_reasons.correction}; null for free values
 */
public record FieldRule(
        ActField field, boolean required, @Nullable String list) {

    public static FieldRule needed(ActField field) {
        return new FieldRule(field, true, null);
    }

    public static FieldRule optional(ActField field) {
        return new FieldRule(field, false, null);
    }

    /** A needed code of a list of the reference data. */
    public static FieldRule needed(ActField field, String list) {
        return new FieldRule(field, true, list);
    }

    /** A code of a list of the reference data that may be given. */
    public static FieldRule optional(ActField field, @Nullable String list) {
        return new FieldRule(field, false, list);
    }
}
