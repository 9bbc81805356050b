package org.rogatory.cases;

/**
 * Between which numbers of rows the trail is read.
 *
 * @param first the lowest of them
 * @param last the highest; below the lowest where there is no row
 */
public record TrailBounds(long first, long last) {

    /** Of all rows. */
    static final TrailBounds ALL = new TrailBounds(0, Long.MAX_VALUE);
}
