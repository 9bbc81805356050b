package org.rogatory.registers;

/**
 * A letter of the desk has been put into a file; what was decided about it goes along. Published in the transaction that
 * does it.
 *
 * @param letter the letter as it lay at the desk
 */
public record LetterFiled(EntryView letter, String caseRef) {}
