package org.rogatory.referral.file;

/**
 * It was decided that who was treated as a child is none; published in the transaction that writes that down. What was
 * begun in the best interests of a child needs a ground of its own from now on.
 */
public record ChildNoMore(String caseRef) {}
