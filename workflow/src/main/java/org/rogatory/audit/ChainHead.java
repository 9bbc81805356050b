package org.rogatory.audit;

/**
 * The end of the hash chain at a moment.
 *
 * @param position of the last sealed row, 0 where there is none
 * @param hash of that row, over all rows before it
 */
public record ChainHead(long position, String hash) {

    /** Before the first row. */
    static final ChainHead NONE = new ChainHead(0, AuditChain.START);
}
