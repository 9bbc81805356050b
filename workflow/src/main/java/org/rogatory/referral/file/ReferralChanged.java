package org.rogatory.referral.file;

/** What the process of a file reads is another now, by something that is no act of its timeline. */
public record ReferralChanged(String caseRef) {}
