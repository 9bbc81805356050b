package org.rogatory.audit;

import java.util.List;

/** The chain has grown; told in the transaction that seals. */
public record TrailSealed(List<Sealed> entries) {

    public TrailSealed {
        entries = List.copyOf(entries);
    }
}
