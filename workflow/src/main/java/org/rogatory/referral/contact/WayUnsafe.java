package org.rogatory.referral.contact;

/**
 * A safe way to the person is used no more, or one is known to be unsafe; published in the transaction that writes that
 * down. What was put together to leave before may still lead there.
 */
public record WayUnsafe(String caseRef) {}
