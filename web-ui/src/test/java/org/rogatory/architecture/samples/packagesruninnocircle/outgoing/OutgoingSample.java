package org.rogatory.architecture.samples.packagesruninnocircle.outgoing;

import org.rogatory.architecture.samples.packagesruninnocircle.incoming.IncomingSample;

/** One half of a circle. */
public record OutgoingSample(IncomingSample other) {}
