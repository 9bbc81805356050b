package org.rogatory.referral.contact;

import java.time.Instant;

/**
 * What was found of the safety of a person at one time, by whom it was written down and when.
 *
 * @param recordedBy user name
 */
public record SafetyView(SafetySaid said, Instant at, String recordedBy) {}
