package org.rogatory.integrations.inspection;

/**
 * How far is looked into what a content holds.
 *
 * @param depth contents in contents
 * @param parts in all of them together
 * @param ratio how many times its packed size a part may swell
 * @param free what a part may swell to at any ratio, in bytes
 * @param one largest part
 * @param all all parts together
 * @param pdf largest PDF: all objects of one are held at once
 */
record Limits(int depth, int parts, long ratio, long free, long one, long all, long pdf) {

    private static final long MEGA = 1024L * 1024;

    static final Limits USUAL = new Limits(3, 2000, 100, 10 * MEGA, 2048 * MEGA, 4096 * MEGA, 512 * MEGA);

    /** To what a part of this packed size may swell. */
    long swollen(long packed) {
        return packed > Long.MAX_VALUE / ratio ? Long.MAX_VALUE : Math.max(free, packed * ratio);
    }
}
