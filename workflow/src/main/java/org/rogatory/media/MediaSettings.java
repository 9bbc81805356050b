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
 * @param maxSize the largest content of a package
 */
@ConfigurationProperties("rogatory.media")
record MediaSettings(
        @DefaultValue("data/media") Path folder,
        @DefaultValue("data/updates") Path updates,
        @DefaultValue("1GB") DataSize maxSize) {}
