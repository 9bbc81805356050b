package org.rogatory.integrations;

import org.jspecify.annotations.Nullable;
import org.rogatory.integrations.BrokenOff.Why;

/**
 * How much the PDF library may unpack in this thread until it is closed. A small file can unpack to more than the node
 * has memory for, wherever in it a stream stands; once the bound is passed, nothing more is unpacked at all.
 */
public final class Decoding implements AutoCloseable {

    private static final ThreadLocal<Decoding> CURRENT = new ThreadLocal<>();

    static {
        BoundedFilter.install();
    }

    private final Bounds bounds;
    private final @Nullable Decoding outer;
    private long bytes;
    private long pieces;
    private boolean exceeded;

    private Decoding(Bounds bounds, @Nullable Decoding outer) {
        this.bounds = bounds;
        this.outer = outer;
    }

    /**
     * What may be unpacked.
     *
     * @param one bytes of one stream
     * @param all bytes of all streams together, each as often as it is read
     * @param pieces lists, dictionaries, strings and entries of tables in one state of a document: each takes many
     *     times the memory that it takes in the file
     * @param stops whether a thread that is told to stop stops at the next stream
     */
    public record Bounds(long one, long all, long pieces, boolean stops) {

        private static final long MEGA = 1024L * 1024;
        private static final long TIMES = 20;
        private static final long PIECES = 1_000_000;
        /** In pictures, too, some bytes look like the beginning of a piece. */
        private static final long BYTES_A_PIECE = 64;

        /** To check what has signatures: of it the lists of objects and the data of the letter are unpacked only. */
        public static Bounds toCheck(long size) {
            return new Bounds(9 * MEGA, all(size), pieces(size), true);
        }

        /** To look into it: files inside are unpacked, too. */
        public static Bounds toInspect(long size) {
            return new Bounds(64 * MEGA, all(size), pieces(size), false);
        }

        /** To draw a page of it. */
        public static Bounds toDraw(long size) {
            return new Bounds(64 * MEGA, 512 * MEGA, pieces(size), true);
        }

        private static long all(long size) {
            return Math.max(64 * MEGA, TIMES * size);
        }

        private static long pieces(long size) {
            return PIECES + size / BYTES_A_PIECE;
        }
    }

    /** Begins; in one that is under way already it has bounds of its own. */
    public static Decoding within(Bounds bounds) {
        Decoding decoding = new Decoding(bounds, CURRENT.get());
        CURRENT.set(decoding);
        return decoding;
    }

    static @Nullable Decoding current() {
        return CURRENT.get();
    }

    /** Whether more was wanted: what was read since then is not the whole. */
    public boolean exceeded() {
        return exceeded;
    }

    /** Goes on only if what comes next is within bounds. */
    public void demand(boolean within) throws BrokenOff {
        exceeded |= !within;
        if (exceeded) {
            throw new BrokenOff(Why.TOO_COMPLEX);
        }
        if (bounds.stops() && Thread.currentThread().isInterrupted()) {
            throw new BrokenOff(Why.TOO_SLOW);
        }
    }

    void demandOne(double size) throws BrokenOff {
        demand(size <= bounds.one());
    }

    void take(long more) throws BrokenOff {
        bytes += more;
        demand(bytes <= bounds.all());
    }

    void pieces(long more) throws BrokenOff {
        pieces += more;
        demand(pieces <= bounds.pieces());
    }

    /** Another state of the document is read. */
    void anew() {
        pieces = 0;
    }

    /** Whether a byte may be the beginning of a piece. */
    static boolean begins(int one) {
        return one == '[' || one == '(' || one == '<';
    }

    /** What follows is bounded as it was before. */
    @Override
    public void close() {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }
}
