package org.rogatory.markings;

import java.time.Instant;

/** All that is kept of a matter marked too high: where it is kept instead, who said so and when, with which State. */
public record StubView(
        String stubId,
        String authority,
        Marking marking,
        String otherState,
        String registryNumber,
        String declaredBy,
        Instant declaredAt) {}
