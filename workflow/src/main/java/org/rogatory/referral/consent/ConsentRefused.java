package org.rogatory.referral.consent;

import org.jspecify.annotations.Nullable;

/**
 * The person has said no to one organisation by name, or has taken back what it was given; published in the transaction
 * that writes that down.
 *
 * @param purpose null for all
 */
public record ConsentRefused(String caseRef, @Nullable Purpose purpose, String recipient) {}
