package org.rogatory.documents.upload;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of files that come in parts, {@code rogatory.uploads}.
 *
 * @param maxSize largest file that may come so
 * @param part largest part
 * @param keep how long one that does not go on is kept
 * @param open how many unfinished ones an officer may have
 */
@ConfigurationProperties("rogatory.uploads")
record UploadSettings(
        @DefaultValue("2200MB") DataSize maxSize,
        @DefaultValue("16MB") DataSize part,
        @DefaultValue("24h") Duration keep,
        @DefaultValue("5") int open) {}
