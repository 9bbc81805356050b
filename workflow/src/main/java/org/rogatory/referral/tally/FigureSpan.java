package org.rogatory.referral.tally;

import java.time.Instant;

/** Of which organisation figures are asked, and for what time; the end is not in it. */
public record FigureSpan(String authority, Instant from, Instant until) {}
