package org.rogatory.documents;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time-stamp over a whole letter, as it is shown.
 *
 * @param stampedAt moment that it proves
 * @param holdsUntil last day, in universal time, on which it proves something by itself
 * @param renewedAt when the next one was put over it; null for the newest
 */
public record StampView(
        Instant stampedAt, LocalDate holdsUntil, @Nullable Instant renewedAt) {}
