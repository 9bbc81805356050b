package org.rogatory.web.subject;

import java.time.LocalDate;
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

    NewExport wanted() {
        return new NewExport(
                Objects.toString(name, ""),
                born,
                ExportGround.of(Objects.toString(ground, "")).orElse(null),
                Objects.toString(number, ""));
    }
}
