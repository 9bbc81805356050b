package org.rogatory.referral.file;

/**
 * A closed file was taken up again; published in the transaction that writes that down. What was agreed to before is
 * asked anew.
 */
public record FileReopened(String caseRef) {}
