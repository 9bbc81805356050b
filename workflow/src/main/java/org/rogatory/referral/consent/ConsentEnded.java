package org.rogatory.referral.consent;

/** The person has taken a consent back, or its day has passed; published in the transaction that writes that down. */
public record ConsentEnded(String caseRef, String consentRef, String purpose) {}
