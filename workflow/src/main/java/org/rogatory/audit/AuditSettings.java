package org.rogatory.audit;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the trail, {@code rogatory.audit}.
 *
 * @param anchors folder in which signed places of the chain are kept outside the database; without one they are kept in it
 *     alone
 * @param anchorEvery how often the end of the chain is signed
 */
@ConfigurationProperties("rogatory.audit")
record AuditSettings(
        @Nullable Path anchors, @DefaultValue("5m") Duration anchorEvery) {}
