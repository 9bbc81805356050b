package org.rogatory.markings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of markings.
 *
 * @param highest key of the highest marking that may be kept on this node
 */
@ConfigurationProperties("rogatory.markings")
record MarkingsSettings(@DefaultValue("for_official_use") String highest) {

    MarkingsSettings {
        if (Marking.of(highest).isEmpty()) {
            throw new IllegalArgumentException("rogatory.markings.highest: no such marking");
        }
    }

    boolean permits(Marking marking) {
        return !marking.above(limit());
    }

    Marking limit() {
        return Marking.of(highest).orElseThrow();
    }
}
