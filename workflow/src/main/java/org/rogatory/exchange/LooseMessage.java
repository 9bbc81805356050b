package org.rogatory.exchange;

import tools.jackson.databind.JsonNode;

/**
 * A message that belongs to no file: from one organisation to another, of one State or of two.
 *
 * @param threadId common to all messages about one matter, on both sides; it names no file
 * @param kind key of a message in the reference data, one of {@link LooseKinds}
 * @param fromState ISO 3166 alpha-2
 * @param fromAuthority key in the directory; its seal closes the package
 * @param keyRef name of the key under which what it says is kept here; whoever writes it destroys that key in time
 * @param payload what it says; what of it is for the addressee alone ({@link LooseKinds#closed}) leaves closed for him
 */
public record LooseMessage(
        String threadId,
        String kind,
        String fromState,
        String fromAuthority,
        String toState,
        String toAuthority,
        String keyRef,
        JsonNode payload) {

    /** Tells nothing of what it says. */
    @Override
    public String toString() {
        return "LooseMessage[" + kind + ", " + fromState + " to " + toState + "]";
    }
}
