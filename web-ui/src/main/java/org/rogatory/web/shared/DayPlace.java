package org.rogatory.web.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place in a list that goes by days, as an address carries it: a day, and what stands there. */
public record DayPlace(LocalDate day, String reference) {

    /** Empty where a text names no place: the page begins where the list does. */
    public static Optional<DayPlace> of(@Nullable String text) {
        var parts = text == null ? new String[0] : text.split("_", 2);
        try {
            return parts.length < 2 ? Optional.empty() : Optional.of(new DayPlace(LocalDate.parse(parts[0]), parts[1]));
        } catch (DateTimeParseException notAPlace) {
            return Optional.empty();
        }
    }
}
