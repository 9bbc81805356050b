package org.rogatory.documents;

import org.rogatory.documents.signature.SignatureSlot;

/**
 * What is signed by hand: a letter by who sends it, or by who approved it. Of one letter both can be, each on a paper
 * of its own.
 */
public record InkPaper(String letterRef, SignatureSlot slot) {

    /** The letter, as who sends it signs it. */
    public static InkPaper of(String letterRef) {
        return new InkPaper(letterRef, SignatureSlot.SEAL);
    }

    /** The letter, as who approved it signs it. */
    public static InkPaper approval(String letterRef) {
        return new InkPaper(letterRef, SignatureSlot.APPROVAL);
    }
}
