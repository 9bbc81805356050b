package org.rogatory.integrations.inspection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the antivirus, {@code rogatory.antivirus}.
 *
 * @param host where clamd listens; empty: none is set up
 * @param timeout how long it may keep silent
 * @param maxSize what is larger is not shown to it; clamd has a limit of its own ({@code StreamMaxLength})
 * @param required whether what it has not seen stays in quarantine until it has
 */
@ConfigurationProperties("rogatory.antivirus")
record AntivirusSettings(
        @DefaultValue("") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("60s") Duration timeout,
        @DefaultValue("100MB") DataSize maxSize,
        @DefaultValue("false") boolean required) {

    AntivirusSettings {
        if (required && host.isBlank()) {
            throw new IllegalArgumentException(
                    "rogatory.antivirus.required: name rogatory.antivirus.host, or leave it out");
        }
    }
}
