package org.rogatory.bench;

/**
 * How long each work is measured.
 *
 * @param forks processes, one after another
 * @param warmUps rounds of each of them that do not count
 * @param rounds of each of them that count
 * @param seconds that each round takes
 */
record Effort(int forks, int warmUps, int rounds, int seconds) {

    static final Effort FULL = new Effort(2, 5, 5, 2);

    /** Shows that all of it runs; its figures are rough. */
    static final Effort QUICK = new Effort(1, 2, 3, 1);

    static Effort of(boolean quick) {
        return quick ? QUICK : FULL;
    }

    boolean rough() {
        return equals(QUICK);
    }
}
