package org.rogatory.exchange;

import java.time.Instant;

/** A package that was refused, as an operator sees it: size in bytes, code the key of a {@link RejectionCode}. */
public record RejectedArrival(String messageId, String toState, long size, String code, Instant arrivedAt) {}
