package org.rogatory.web.registers;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.registers.ExecutionNote;
import org.rogatory.registers.Marks;

/** The last columns of the book as they were typed. */
record MarksForm(
        @Nullable String executor,
        @Nullable LocalDate controlUntil,
        @Nullable String note,
        @Nullable LocalDate executedOn,
        @Nullable String filedIn) {

    Marks marks() {
        return new Marks(
                given(executor, 120),
                controlUntil,
                Optional.ofNullable(note).flatMap(ExecutionNote::of).orElse(null),
                executedOn,
                given(filedIn, 20));
    }

    private static @Nullable String given(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var stripped = text.strip();
        return stripped.length() > longest ? stripped.substring(0, longest) : stripped;
    }
}
