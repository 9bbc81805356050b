package org.rogatory.requests;

/**
 * The letter of a question that a file waits by was signed: only now it leaves.
 *
 * @param anew whether the usual term to answer it has passed meanwhile and runs from now on
 */
public record QuestionSigned(String caseRef, boolean anew) {}
