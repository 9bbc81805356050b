package org.rogatory.documents.signature;

import java.time.Instant;

/**
 * A time-stamp over a whole document.
 *
 * @param stampedAt moment that it proves
 * @param end from when on it proves nothing by itself: its certificate or one of its algorithms has ended
 */
public record ArchiveStamp(Instant stampedAt, Instant end) {}
