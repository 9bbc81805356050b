package org.rogatory.web.mla;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.Option;

/**
 * A field of the interview in the reader's words.
 *
 * @param kind {@code text}, {@code area}, {@code date}, {@code check}, {@code checks}, {@code radios}, {@code select},
 *     {@code basis} or {@code parts}
 * @param problem what cannot be read, or null
 * @param parts the fields of a value of several parts
 */
record FieldView(
        String name,
        String label,
        @Nullable String hint,
        String kind,
        List<Option> options,
        List<String> values,
        @Nullable String problem,
        List<FindingView> findings,
        List<FieldView> parts) {

    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean ticked() {
        return "true".equals(value());
    }

    /** Lines of a text field: a few more than it holds. */
    public int lines() {
        return (int) Math.min(14, Math.max(2, value().lines().count() + value().length() / 70 + 1));
    }

    /** Itself and its parts. */
    Stream<FieldView> all() {
        return Stream.concat(Stream.of(this), parts.stream());
    }
}
