package org.rogatory.media;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.VirusScan;
import org.rogatory.media.PublishedPackages.Publisher;

/**
 * What was found when a package came.
 *
 * @param refusal the code for which it is refused; null if it waits for the second officer
 */
record Arrival(
        Brought brought,
        VirusScan scan,
        Optional<MediaManifest> manifest,
        Optional<Publisher> publisher,
        @Nullable String refusal) {

    /** The carrier and the package on it. */
    record Brought(String carrier, String sha256, long size) {}
}
