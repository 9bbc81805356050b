package org.rogatory.web.registers;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.ExecutionNote;
import org.rogatory.registers.Marks;

/**
 * The last columns of the book as they were typed.
 *
 * @param version the version of the line that was seen
 */
record MarksForm(
        @Nullable Long version,
        @Nullable @Size(max = 120) String executor,
        @Nullable LocalDate controlUntil,
        @Nullable String note,
        @Nullable LocalDate executedOn,
        @Nullable @Size(max = 20) String filedIn) {

    private static final long UNSEEN = -1;

    static MarksForm of(EntryView entry) {
        var marks = entry.marks();
        var note = marks.note();
        return new MarksForm(
                entry.version(),
                marks.executor(),
                marks.controlUntil(),
                note == null ? null : note.key(),
                marks.executedOn(),
                marks.filedIn());
    }

    /** What was seen; who says nothing has seen nothing that stands. */
    long seen() {
        return version == null ? UNSEEN : version;
    }

    /** Who stands in the book or was chosen, to be offered again. */
    static Stream<String> executors(MarksForm... forms) {
        return Stream.of(forms).flatMap(form -> Optional.ofNullable(given(form.executor())).stream());
    }

    Marks marks() {
        return new Marks(
                given(executor),
                controlUntil,
                Optional.ofNullable(note).flatMap(ExecutionNote::of).orElse(null),
                executedOn,
                given(filedIn));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
