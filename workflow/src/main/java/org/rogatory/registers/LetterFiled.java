package org.rogatory.registers;

import org.rogatory.identity.Officer;

/**
 * A letter of the desk has been put into a file; what was decided about it goes along. Published in the transaction that
 * does it.
 *
 * @param letter the letter as it lay at the desk
 * @param by who has put it there
 */
public record LetterFiled(EntryView letter, String caseRef, Officer by) {}
