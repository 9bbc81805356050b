package org.rogatory.extradition.custody;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An entry of custody that was written down wrongly: it stays to be seen, struck out.
 *
 * @param number which correction it is in its file, from 1
 * @param was the moment that was written down
 * @param now the moment that is right; null where what was written down did not happen
 * @param ending the code of why custody was said to have ended; null where the entry was no end
 * @param reason how it is known what is right
 */
public record CorrectedEntry(
        int number,
        CustodyEntry entry,
        ZonedDateTime was,
        @Nullable ZonedDateTime now,
        CorrectionStatus status,
        @Nullable String ending,
        String reason,
        By by) {

    /**
     * Who has corrected it, and who has decided that it holds.
     *
     * @param noted user name of who has written the correction down
     * @param settled user name of who has confirmed or dropped it; null as long as nobody has
     */
    public record By(
            String noted,
            Instant notedAt,
            @Nullable String settled,
            @Nullable Instant settledAt) {}
}
