package org.rogatory.referral.track;

/**
 * Help had ended before a closed file was taken up again, and begins from its start; published in the transaction that
 * takes the file up.
 */
public record HelpAnew(String caseRef) {}
