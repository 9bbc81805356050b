package org.rogatory.documents.bytes;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of contents that are worked on, among those of the documents, {@code rogatory.documents}.
 *
 * @param work folder of contents in clear while somebody works on them
 * @param inMemory largest content that is worked on in memory and not in that folder
 */
@ConfigurationProperties("rogatory.documents")
record WorkSettings(
        @DefaultValue("data/work") Path work,
        @DefaultValue("16MB") DataSize inMemory) {}
