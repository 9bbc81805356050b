package org.rogatory.extradition;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of extradition.
 *
 * @param releaseDraftDays how many days before the last day in custody the papers of a release are drafted; on one of
 *     the days on which is warned
 */
@ConfigurationProperties("rogatory.extradition")
public record ExtraditionSettings(@DefaultValue("2") int releaseDraftDays) {

    /** The days before the last day on which is warned; our own rule. */
    public static final List<Integer> WARNING_DAYS = List.of(10, 5, 2, 1);

    /** A day on which no bell rings would never come. */
    public ExtraditionSettings {
        if (!WARNING_DAYS.contains(releaseDraftDays)) {
            throw new IllegalArgumentException(
                    "rogatory.extradition.release-draft-days is none of " + WARNING_DAYS + ": " + releaseDraftDays);
        }
    }
}
