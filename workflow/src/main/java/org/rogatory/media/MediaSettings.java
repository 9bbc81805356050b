package org.rogatory.media;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the media register, {@code rogatory.media}.
 *
 * @param folder where packages lie that wait for the second officer; nodes of one database share it
 * @param updates where verified updates are laid for who installs them
 * @param editions where editions of the reference data lie that were taken over; nodes of one database share it
 * @param maxSize the largest content of a package
 */
@ConfigurationProperties("rogatory.media")
record MediaSettings(
        @DefaultValue("data/media") Path folder,
        @DefaultValue("data/updates") Path updates,
        @DefaultValue("data/editions") Path editions,
        @DefaultValue("1GB") DataSize maxSize) {

    private static final int KNOWN_BY = 12;

    /** Where an edition lies; another one of the same number does not take its place. */
    Path edition(int number, String sha256) {
        return editions.resolve(number + "-" + sha256.substring(0, KNOWN_BY) + ".zip");
    }
}
