package org.rogatory.media;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.inspection.VirusScan;
import org.rogatory.media.PublishedPackages.Publisher;

/**
 * What was found when a package came.
 *
 * @param refused why it is refused; null if it waits for the second officer
 */
record Arrival(
        Brought brought,
        VirusScan scan,
        Optional<MediaManifest> manifest,
        Optional<Publisher> publisher,
        @Nullable MediaRefused refused) {

    private static final int LONGEST = 400;

    /** The carrier and the package on it. */
    record Brought(String carrier, String sha256, long size) {}

    /** The code for which it is refused; null if it waits. */
    @Nullable
    String refusal() {
        return refused == null ? null : refused.code();
    }

    /** What exactly is wrong, where the code does not say it. */
    @Nullable
    String detail() {
        var detail = refused == null ? null : refused.detail();
        return detail == null || detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST);
    }
}
