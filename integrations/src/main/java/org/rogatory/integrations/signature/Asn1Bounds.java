package org.rogatory.integrations.signature;

/**
 * Whether what somebody brings as ASN.1 (ITU-T X.690, BER) can be read at all without harm: a library builds an object
 * for each element, one within the other. Walked here without building anything.
 */
public final class Asn1Bounds {

    /** So many elements has no package, whoever signed it: each of its certificates has about a hundred. */
    public static final int OF_PACKAGES = 10_000;

    private static final int DEEPEST = 64;
    private static final int CONSTRUCTED = 0x20;
    private static final int NUMBER = 0x1f;
    private static final int OCTETS = 0x04;
    private static final int FURTHER = 0x80;
    private static final int LONGEST_LENGTH = 4;
    /** A content in pieces has pieces of a thousand bytes as a rule. */
    private static final int SHORT_PIECE = 256;

    private final byte[] data;
    private final int most;
    private final int mostPieces;

    /** Where each open element ends at the latest, whether it ends by a mark before that, whether it is in pieces. */
    private final int[] ends = new int[DEEPEST + 1];

    private final boolean[] marked = new boolean[DEEPEST + 1];
    private final boolean[] pieced = new boolean[DEEPEST + 1];
    private int depth;
    private int at;
    private int elements;
    private int pieces;
    private boolean beyond;

    private Asn1Bounds(byte[] data, int most) {
        this.data = data;
        this.most = most;
        this.mostPieces = most + data.length / SHORT_PIECE;
        this.ends[0] = data.length;
    }

    /** What the walk through an element came to. */
    public enum Walk {
        /** It is whole and can be read. */
        WITHIN,
        /** It goes too deep, or has too many elements. */
        BEYOND,
        /** It is not whole, or no ASN.1. */
        BROKEN
    }

    /** Walks through the first element of these bytes, 64 levels deep; what stands behind it is not looked at. */
    public static Walk walk(byte[] data, int most) {
        Asn1Bounds bounds = new Asn1Bounds(data, most);
        if (bounds.walk()) {
            return Walk.WITHIN;
        }
        return bounds.beyond ? Walk.BEYOND : Walk.BROKEN;
    }

    /** Whether the walk comes to its end. */
    public static boolean within(byte[] data, int most) {
        return walk(data, most) == Walk.WITHIN;
    }

    private boolean walk() {
        do {
            if (depth > 0 && !marked[depth] && at == ends[depth]) {
                depth--;
            } else if (!element()) {
                return false;
            }
        } while (depth > 0);
        return true;
    }

    private boolean element() {
        int tag = next();
        if (tag == 0 && marked[depth]) {
            depth--;
            return next() == 0;
        }
        if (tag < 0 || !counted(tag) || (tag & NUMBER) == NUMBER && !skipNumber()) {
            return false;
        }
        boolean constructed = (tag & CONSTRUCTED) != 0;
        int first = next();
        if (first == FURTHER) {
            return constructed && open(ends[depth], true, tag);
        }
        int length = length(first);
        if (length < 0 || length > ends[depth] - at) {
            return false;
        }
        if (constructed) {
            return open(at + length, false, tag);
        }
        at += length;
        return true;
    }

    /** Pieces of a content are let pass in a number that grows with its length. */
    private boolean counted(int tag) {
        boolean few = pieced[depth] && tag == OCTETS ? ++pieces <= mostPieces : ++elements <= most;
        beyond |= !few;
        return few;
    }

    private boolean open(int end, boolean byMark, int tag) {
        if (depth == DEEPEST) {
            beyond = true;
            return false;
        }
        depth++;
        ends[depth] = end;
        marked[depth] = byMark;
        pieced[depth] = tag == (OCTETS | CONSTRUCTED);
        return true;
    }

    /** A number of several bytes; what has more than four is none that anything here knows. */
    private boolean skipNumber() {
        for (int i = 0; i < LONGEST_LENGTH; i++) {
            int part = next();
            if (part < FURTHER) {
                return part >= 0;
            }
        }
        return false;
    }

    private int length(int first) {
        if (first < FURTHER) {
            return first;
        }
        int bytes = first & ~FURTHER;
        if (bytes > LONGEST_LENGTH) {
            return -1;
        }
        long length = 0;
        for (int i = 0; i < bytes; i++) {
            int part = next();
            if (part < 0) {
                return -1;
            }
            length = length << Byte.SIZE | part;
        }
        return length > Integer.MAX_VALUE ? -1 : (int) length;
    }

    /** The next byte within the innermost element; -1 where there is none. */
    private int next() {
        return at < ends[depth] ? data[at++] & 0xff : -1;
    }
}
