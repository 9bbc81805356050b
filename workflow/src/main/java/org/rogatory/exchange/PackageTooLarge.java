package org.rogatory.exchange;

/** The files of a message together are larger than a package may be; sizes in bytes. */
public class PackageTooLarge extends RuntimeException {

    private final long limit;

    PackageTooLarge(long size, long limit) {
        super("A package of " + size + " bytes is larger than " + limit);
        this.limit = limit;
    }

    public long limit() {
        return limit;
    }
}
