package org.rogatory.cases.world;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demo world.
 *
 * @param enabled whether files of the demo world are made at the first start
 * @param officers whether the demo officers are made; off in production
 * @param file a file of the schema of {@code scenarios.yaml} to load instead of the built-in one
 */
@ConfigurationProperties("rogatory.world")
record WorldSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("true") boolean officers,
        @Nullable String file) {}
