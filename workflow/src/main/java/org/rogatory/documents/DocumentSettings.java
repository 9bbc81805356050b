package org.rogatory.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the documents, {@code rogatory.documents}.
 *
 * @param limit largest file an officer may add
 * @param keepUnreferenced how long bytes stay that no row refers to, counted from when they were last stored
 * @param signatureLimit largest file whose signatures are checked; a large one is read from the work folder
 */
@ConfigurationProperties("rogatory.documents")
record DocumentSettings(
        @DefaultValue("100MB") DataSize limit,
        @DefaultValue("24h") Duration keepUnreferenced,
        @DefaultValue("350MB") DataSize signatureLimit) {}
