package org.rogatory.referral.consent;

/** The person has said no to one organisation by name; published in the transaction that writes that down. */
public record ConsentRefused(String caseRef, String recipient) {}
