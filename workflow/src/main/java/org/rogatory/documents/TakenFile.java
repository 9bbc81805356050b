package org.rogatory.documents;

/**
 * A file whose bytes are stored and whose type is known, not yet added to any file of a case.
 *
 * @param name as it will be kept
 */
public record TakenFile(NewAttachment attachment, String name, KeptContent content, String mediaType) {

    /** Without the name, so that no log ever shows a person. */
    @Override
    public String toString() {
        return "TakenFile[" + attachment.caseRef() + ", " + attachment.kind() + "]";
    }
}
