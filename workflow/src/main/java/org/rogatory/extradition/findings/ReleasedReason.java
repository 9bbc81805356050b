package org.rogatory.extradition.findings;

import java.time.Instant;

/** The code of a ground that protects the person, which a head has let leave: by whom, when, and why. */
public record ReleasedReason(String ground, String why, String by, Instant at) {}
