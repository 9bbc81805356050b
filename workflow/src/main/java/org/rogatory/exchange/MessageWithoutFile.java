package org.rogatory.exchange;

/**
 * A message was taken in that no file of the receiving State has taken: it came too early, or nobody knows its thread.
 *
 * @param toState ISO 3166 alpha-2
 * @param toAuthority key of the authority to which it was sent
 */
public record MessageWithoutFile(String toState, String toAuthority) {}
