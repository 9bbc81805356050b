package org.rogatory.web.subject;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.subject.ExportGround;
import org.rogatory.subject.NewExport;

/**
 * An export as it is asked for.
 *
 * @param once the mark of the form
 */
record SubjectForm(
        @Nullable String name,
        @Nullable LocalDate born,
        @Nullable String ground,
        @Nullable String number,
        @Nullable String once) {

    static SubjectForm empty() {
        return new SubjectForm(null, null, null, null, null);
    }

    /** As it is kept; the list of the export is written in the language in which it is asked for. */
    NewExport wanted(Locale language) {
        return new NewExport(
                Objects.toString(name, ""),
                born,
                ExportGround.of(Objects.toString(ground, "")).orElse(null),
                Objects.toString(number, ""),
                language);
    }
}
