package org.rogatory.referral.file;

/**
 * Nobody speaks for the person any more as he did: it is feared that the guardian is part of what happened, or the person
 * is of age. Published in the transaction that writes that down; what the guardian has agreed to holds no more.
 */
public record GuardianSilenced(String caseRef) {}
