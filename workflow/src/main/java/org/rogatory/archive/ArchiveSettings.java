package org.rogatory.archive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the archive.
 *
 * @param demo whether the demo begins with a few invented files under their indices
 * @param backupsDays for how many days backups are kept by the rule of the installation, as certificates of disposal
 *     tell it; 0 where there is no such rule
 */
@ConfigurationProperties("rogatory.archive")
record ArchiveSettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("0") int backupsDays) {}
