package org.rogatory.documents.letter;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.Seal;

/** Writes the letters that acts order: a procedure knows what its letters say. Called by a job, never in a user's request. */
public interface LetterWriter {

    /** Kind of what is written of a file of any procedure, and by none of them. */
    String OF_ANY_PROCEDURE = "integrity_certificate";

    /** Kind of what is written of an act of the archive: its order names no file. */
    String OF_NO_FILE = "disposal_certificate";

    /**
     * What an order says once all is found out that takes its time, enciphered like the order; asked outside any
     * transaction, by one job at a time, and kept for further tries as long as the order says the same. Empty if there
     * is nothing to find out, or if the order is another one's.
     */
    default Optional<String> gather(Order order) {
        return Optional.empty();
    }

    /** The letter of an order, and whose seal it gets; empty if the order is not of this procedure. */
    Optional<Written> write(Order order);

    /** The letter of an order of this procedure lies in the file as this document. */
    default void laidOut(Order order, String documentRef) {}

    /**
     * What an act ordered.
     *
     * @param data what the act said, as the procedure gave it: opaque here, enciphered by the procedure
     * @param by user name of the officer who acted
     */
    record Order(String orderRef, String caseRef, String kind, String data, Instant at, String by) {

        /** The same saying this. */
        public Order saying(String other) {
            return new Order(orderRef, caseRef, kind, other, at, by);
        }
    }

    /** A letter, and its seal if it is to be sealed. */
    record Written(Letter letter, @Nullable Seal seal) {}
}
