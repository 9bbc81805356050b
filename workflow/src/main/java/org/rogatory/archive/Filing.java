package org.rogatory.archive;

/** Under which index of the nomenclature a file is kept, and how long. */
public record Filing(String index, Retention retention) {}
