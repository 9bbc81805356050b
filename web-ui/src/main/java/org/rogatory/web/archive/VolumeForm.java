package org.rogatory.web.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.VolumeEnd;

/**
 * The end of a volume as the registry types it.
 *
 * @param nextDay only where another volume follows
 * @param once the mark of the form
 */
record VolumeForm(
        @Nullable LocalDate lastDay,
        @Nullable Integer sheets,
        @Nullable LocalDate nextDay,
        @Nullable Long version,
        @Nullable String once) {

    static VolumeForm of(long version) {
        return new VolumeForm(null, null, null, version, null);
    }

    VolumeForm at(long present) {
        return new VolumeForm(lastDay, sheets, nextDay, present, once);
    }

    VolumeEnd end() {
        return new VolumeEnd(lastDay, sheets, nextDay);
    }

    long seen() {
        return version == null ? -1 : version;
    }
}
