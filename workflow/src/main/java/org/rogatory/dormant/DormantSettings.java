package org.rogatory.dormant;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of dormant files.
 *
 * @param days after so many days without an act an open file is dormant, unless its reader asks for others
 */
@ConfigurationProperties("rogatory.dormant")
record DormantSettings(@DefaultValue("30") int days) {

    DormantSettings {
        if (days < 1 || days > DormantFiles.MOST_DAYS) {
            throw new IllegalArgumentException("rogatory.dormant.days: from 1 to " + DormantFiles.MOST_DAYS);
        }
    }
}
