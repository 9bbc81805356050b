package org.rogatory.web.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.SourceView;

/**
 * One field of an act as the page asks for it.
 *
 * @param kind {@code text}, {@code area}, {@code date}, {@code select}, {@code checks}, {@code check}, {@code results}
 *     or {@code answers}
 * @param blank whether a choice of nothing is offered, so that none is made for the officer
 * @param values what was typed or chosen
 * @param origin the articles of each choice of a select, where the reference data name them
 */
record ActFieldView(
        String name,
        String label,
        @Nullable String hint,
        String kind,
        boolean required,
        boolean blank,
        List<Option> options,
        List<String> values,
        @Nullable SourceView origin) {

    /** What a select cannot say beside its choices. */
    static @Nullable SourceView origin(String label, List<Option> options) {
        var lines = options.stream()
                .filter(option -> option.hint() != null)
                .map(option -> new SourceView.Line(option.label() + ": " + option.hint(), null))
                .toList();
        return lines.isEmpty() ? null : new SourceView(label, null, lines);
    }

    /** The same with something more to know before it is filled in. */
    ActFieldView hinted(String more) {
        var told = hint == null ? more : hint + " " + more;
        return new ActFieldView(name, label, told, kind, required, blank, options, values, origin);
    }

    public @Nullable String value() {
        return values.isEmpty() ? null : values.get(0);
    }
}
