package org.rogatory.referral.track;

/**
 * A document on which a decision on identification rests.
 *
 * @param number of the decision among all of the file, from 1
 */
public record DecisionPaper(String caseRef, int number, String documentRef) {}
