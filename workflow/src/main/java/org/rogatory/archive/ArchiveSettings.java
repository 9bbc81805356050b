package org.rogatory.archive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the archive.
 *
 * @param demo whether the demo begins with a few invented files under their indices
 */
@ConfigurationProperties("rogatory.archive")
record ArchiveSettings(@DefaultValue("false") boolean demo) {}
