package org.rogatory.registers;

/** A series of numbers in the books of an authority. */
public record SeriesView(JournalKind kind, String index, int year, long lastNumber) {}
