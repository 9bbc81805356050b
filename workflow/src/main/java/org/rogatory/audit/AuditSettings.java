package org.rogatory.audit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the trail, {@code rogatory.audit}.
 *
 * @param anchors folder in which signed places of the chain are kept outside the database; without one they are kept in it
 *     alone
 */
@ConfigurationProperties("rogatory.audit")
record AuditSettings(@Nullable Path anchors) {}
