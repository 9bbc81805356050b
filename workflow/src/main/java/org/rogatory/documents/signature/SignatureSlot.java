package org.rogatory.documents.signature;

import java.util.Locale;

/** A place for a signature on a letter, in the order in which they are filled. */
public enum SignatureSlot {

    /** Of who approves that the letter leaves. */
    APPROVAL,

    /** Of the authority that sends it. */
    SEAL;

    /** Name of the form field in the PDF, and of the block in the layout. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
