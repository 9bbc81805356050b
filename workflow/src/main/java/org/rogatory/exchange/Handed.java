package org.rogatory.exchange;

/**
 * What became of a package that an officer was handed.
 *
 * @param before whether it had been taken in before, at the moment the receipt tells
 */
public record Handed(Receipt receipt, boolean before) {}
