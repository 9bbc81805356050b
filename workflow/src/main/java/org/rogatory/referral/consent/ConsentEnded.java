package org.rogatory.referral.consent;

/** The person has taken a consent back; published in the transaction that writes that down. */
public record ConsentEnded(String caseRef, String consentRef, String purpose) {}
