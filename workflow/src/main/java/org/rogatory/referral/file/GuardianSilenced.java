package org.rogatory.referral.file;

/**
 * The guardian speaks for the person no more: it is feared that he is part of what happened, he is guardian no more, or
 * the person is of age.
 * Published in the transaction that writes that down; what the guardian has agreed to holds no more.
 *
 * @param childLeft whether a child stays without him: he was named, and the person is a child still
 */
public record GuardianSilenced(String caseRef, boolean childLeft) {}
