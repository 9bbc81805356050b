package org.rogatory.web.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.ReadingOrder;

/** One choice of a select, of radios or of checkboxes, in the reader's words. */
public record Option(String value, String label, @Nullable String hint) {

    public Option(String value, String label) {
        this(value, label, null);
    }

    /** The order in which a reader of this language looks for a choice. */
    public static Comparator<Option> byLabel(Locale reader) {
        return Comparator.comparing(Option::label, ReadingOrder.of(reader));
    }

    /** The choices offered, and behind them what is chosen and not offered: not shown, it would be gone when sent. */
    public static List<Option> with(List<Option> offered, Stream<String> chosen, Function<String, String> label) {
        var values = offered.stream().map(Option::value).toList();
        var further = chosen.filter(value -> !value.isBlank() && !values.contains(value))
                .distinct()
                .map(value -> new Option(value, label.apply(value)));
        return Stream.concat(offered.stream(), further).toList();
    }
}
