package org.rogatory.mla.annex;

/**
 * A document of a sealed annex that somebody wants to read.
 *
 * @param number its place among the documents that the annex names, counted from one
 * @param reason why he opens it
 */
public record PaperWanted(int number, OpeningReason reason) {}
