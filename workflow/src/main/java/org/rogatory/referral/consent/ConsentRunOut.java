package org.rogatory.referral.consent;

/** The day that a person has named for a consent has passed; published in the transaction that notes it. */
public record ConsentRunOut(String caseRef, String consentRef, String purpose) {}
