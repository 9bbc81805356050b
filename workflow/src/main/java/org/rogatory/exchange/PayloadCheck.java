package org.rogatory.exchange;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Tells whether what a message says can be taken in: the exchange does not know, the procedure that will read it does.
 * Asked before anything is changed; must not change anything itself.
 */
public interface PayloadCheck {

    /** Why the message is refused; empty if nothing is wrong with it, or if another procedure reads it. */
    Optional<RejectionCode> check(Told told);

    /**
     * What a verified package says, and between whom.
     *
     * @param kind key of a message in the reference data; never a receipt
     * @param fromState ISO 3166 alpha-2, as sealed
     * @param toState ISO 3166 alpha-2
     */
    record Told(String kind, String fromState, String toState, JsonNode payload) {

        /** Without payload, so that no log ever shows a person. */
        @Override
        public String toString() {
            return "Told[" + kind + ", " + fromState + " to " + toState + "]";
        }
    }
}
