package org.rogatory.extradition.custody;

/**
 * A limit that applies, and when it ends.
 *
 * @param limit what the law says
 * @param end when that is
 */
public record LimitEnd(CustodyLimit limit, CustodyEnd end) {}
