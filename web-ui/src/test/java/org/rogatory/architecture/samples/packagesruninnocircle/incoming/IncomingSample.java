package org.rogatory.architecture.samples.packagesruninnocircle.incoming;

import org.rogatory.architecture.samples.packagesruninnocircle.outgoing.OutgoingSample;

/** One half of a circle. */
public record IncomingSample(OutgoingSample other) {}
