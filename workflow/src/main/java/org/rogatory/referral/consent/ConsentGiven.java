package org.rogatory.referral.consent;

/** The person has agreed to one purpose; published in the transaction that writes that down. */
public record ConsentGiven(String caseRef, String consentRef, String purpose) {}
