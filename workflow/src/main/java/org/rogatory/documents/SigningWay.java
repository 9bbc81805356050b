package org.rogatory.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.signature.SlotOrder;

/**
 * A way to sign a letter otherwise than with the key the node keeps: prepared by the person who signs, for exactly one
 * content, before the act of signing, which only rests on what is prepared.
 */
public interface SigningWay {

    /** By which the act names it. */
    SignatureMode mode();

    /** What this officer has prepared for exactly this content of the letter; empty if nothing, or not all of it. */
    Optional<Prepared> prepared(DocumentView letter, String officer);

    /**
     * Takes what is prepared into the signatures of the letter, in the transaction of the act.
     *
     * @param planned what the letter would get with the keys of the node, in its order; the last is the seal
     * @return what the keys of the node are to put on it still, in its order; nothing where it is signed by now
     */
    List<SlotOrder> order(DocumentView letter, List<SlotOrder> planned, String officer);

    /** When it was prepared. */
    record Prepared(Instant at) {}
}
