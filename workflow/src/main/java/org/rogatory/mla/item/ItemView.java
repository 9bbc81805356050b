package org.rogatory.mla.item;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An item as its own side may read it, result and conditions in clear. */
public record ItemView(
        String itemRef,
        int number,
        String type,
        String status,
        @Nullable String waitingReason,
        boolean waitingReleased,
        @Nullable LocalDate actOn,
        @Nullable String actPlace,
        @Nullable String authority,
        @Nullable String ground,
        @Nullable String result,
        @Nullable String conditions) {}
