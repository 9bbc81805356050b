package org.rogatory.web.archive;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.ArchivedFile;
import org.rogatory.archive.Filing;
import org.rogatory.archive.Retention;

/**
 * Index and retention article as the registry types them.
 *
 * @param kept {@code years} or {@code ever}
 * @param once the mark of the form
 */
record FilingForm(
        @Nullable String index,
        @Nullable String article,
        @Nullable String kept,
        @Nullable Integer years,
        @Nullable Long version,
        @Nullable String once) {

    static final String EVER = "ever";

    static FilingForm empty() {
        return new FilingForm(null, null, "years", null, null, null);
    }

    static FilingForm of(ArchivedFile file) {
        var years = file.retention().years();
        return new FilingForm(
                file.index(), file.retention().article(), years == null ? EVER : "years", years, file.version(), null);
    }

    FilingForm at(long present) {
        return new FilingForm(index, article, kept, years, present, once);
    }

    boolean ever() {
        return EVER.equals(kept);
    }

    Filing wanted() {
        return new Filing(text(index), new Retention(text(article), ever() ? null : years));
    }

    long seen() {
        return version == null ? -1 : version;
    }

    private static String text(@Nullable String typed) {
        return Objects.toString(typed, "").strip();
    }
}
