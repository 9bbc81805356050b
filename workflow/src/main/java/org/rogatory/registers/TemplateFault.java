package org.rogatory.registers;

/**
 * What is wrong with a template of numbers.
 *
 * @param place the column of the first sign that is wrong, from 1
 * @param code what is wrong and how to mend it: the message {@code registers.template.<code>}
 */
public record TemplateFault(int place, String code) {}
