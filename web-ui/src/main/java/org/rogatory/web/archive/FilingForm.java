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

    /** With a term that is offered; the registry confirms or changes it. */
    static FilingForm of(Retention offered) {
        return new FilingForm(null, offered.article(), kept(offered), offered.years(), null, null);
    }

    static FilingForm of(ArchivedFile file) {
        var kept = file.retention();
        return new FilingForm(file.index(), kept.article(), kept(kept), kept.years(), file.version(), null);
    }

    private static String kept(Retention retention) {
        return retention.permanent() ? EVER : "years";
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
