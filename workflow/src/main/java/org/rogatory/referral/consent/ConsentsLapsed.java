package org.rogatory.referral.consent;

/**
 * What the person had agreed to holds no more since the file was taken up again, but being asked later; published in
 * the transaction that writes that down. Nothing was taken back.
 */
public record ConsentsLapsed(String caseRef) {}
