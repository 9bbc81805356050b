package org.rogatory.web.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.SourceView;

/**
 * One field of an act as the page asks for it.
 *
 * @param kind {@code text}, {@code area}, {@code date}, {@code select}, {@code radios}, {@code checks}, {@code check},
 *     {@code results} or {@code answers}
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

    /**
     * The same where what was chosen is offered no more, or where nothing was: nothing else is chosen in its place.
     *
     * @param sent whether the form comes back after it was sent
     */
    ActFieldView again(boolean sent, String told) {
        var left = sent && chosen().isEmpty() || gone();
        if (!"select".equals(kind) || !left) {
            return this;
        }
        var open = new ActFieldView(name, label, hint, kind, required, true, options, values, origin);
        return gone() ? open.hinted(told) : open;
    }

    /** Whether something was chosen that is not, or no more, among the choices. */
    boolean gone() {
        return !chosen().isEmpty() && options.stream().map(Option::value).noneMatch(chosen()::equals);
    }

    private String chosen() {
        return values.isEmpty() ? "" : values.get(0);
    }

    public @Nullable String value() {
        return values.isEmpty() ? null : values.get(0);
    }
}
