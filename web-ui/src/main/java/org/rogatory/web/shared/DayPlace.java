package org.rogatory.web.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A place in a list that goes by days, as an address carries it: a day, and what stands there. */
public record DayPlace(LocalDate day, String reference) {

    private static final int LAST_YEAR = 9999;

    /** Empty where a text names no place: the page begins where the list does. */
    public static Optional<DayPlace> of(@Nullable String text) {
        var parts = text == null ? new String[0] : text.split("_", 2);
        try {
            return parts.length < 2 ? Optional.empty() : of(LocalDate.parse(parts[0]), parts[1]);
        } catch (DateTimeParseException notAPlace) {
            return Optional.empty();
        }
    }

    /** The place of a list of its own that a text names; where it names none, that at which the list begins. */
    public static <P> P of(@Nullable String text, BiFunction<LocalDate, String, P> place, P start) {
        return of(text).map(named -> place.apply(named.day(), named.reference()))
                .orElse(start);
    }

    /** As an address carries it. */
    public String text() {
        return day + "_" + reference;
    }

    /** No list has days that the database cannot hold. */
    private static Optional<DayPlace> of(LocalDate day, String reference) {
        return day.getYear() < 1 || day.getYear() > LAST_YEAR
                ? Optional.empty()
                : Optional.of(new DayPlace(day, reference));
    }
}
