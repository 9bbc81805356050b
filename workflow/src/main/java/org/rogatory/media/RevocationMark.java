package org.rogatory.media;

/** Whose list there is, and how often it was replaced. */
record RevocationMark(String issuerKey, long version) {}
