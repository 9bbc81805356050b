package org.rogatory.trust;

/** How many lines stand or wait on the list of a State, and how many of them wait for a second person. */
public record TrustTally(String state, Long entries, Long waiting) {}
