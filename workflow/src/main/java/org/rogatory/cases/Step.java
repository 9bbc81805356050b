package org.rogatory.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One act as the timeline tells it; texts are clear here and enciphered in the table. */
public record Step(
        String actor,
        String verb,
        @Nullable String itemRef,
        @Nullable String fromStatus,
        @Nullable String toStatus,
        List<String> codes,
        @Nullable String reference,
        @Nullable LocalDate happenedOn,
        @Nullable String internalText,
        @Nullable String releasedText) {

    public Step {
        codes = List.copyOf(codes);
    }

    /** The same step with whatever people or partners wrote changed, for enciphering and deciphering. */
    Step with(UnaryOperator<String> change) {
        return new Step(
                actor,
                verb,
                itemRef,
                fromStatus,
                toStatus,
                codes.stream().map(change).toList(),
                changed(reference, change),
                happenedOn,
                changed(internalText, change),
                changed(releasedText, change));
    }

    private static @Nullable String changed(@Nullable String text, UnaryOperator<String> change) {
        return text == null ? null : change.apply(text);
    }
}
