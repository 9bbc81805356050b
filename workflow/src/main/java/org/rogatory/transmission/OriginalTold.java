package org.rogatory.transmission;

/**
 * Of the paper of a document it was written down that a copy is there and the original follows, or that it is here now.
 * Published in the transaction of the act.
 *
 * @param kind of the document
 */
public record OriginalTold(String caseRef, String kind, boolean awaited) {}
