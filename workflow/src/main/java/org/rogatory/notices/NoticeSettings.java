package org.rogatory.notices;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of notices, {@code rogatory.notices}.
 *
 * @param keepRead how long one is kept after somebody has put it away; nothing where the authority has no term for it
 */
@ConfigurationProperties("rogatory.notices")
record NoticeSettings(@DefaultValue("0d") Duration keepRead) {

    NoticeSettings {
        if (keepRead.isNegative()) {
            throw new IllegalArgumentException("rogatory.notices.keep-read is below nothing");
        }
    }
}
