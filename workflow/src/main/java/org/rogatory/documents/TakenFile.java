package org.rogatory.documents;

import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.inspection.Inspection;

/**
 * A file whose bytes are stored and whose type is known, not yet added to any file of a case.
 *
 * @param name as it will be kept
 * @param inspection what was found in it; null where nothing looks into files
 */
public record TakenFile(
        NewAttachment attachment,
        String name,
        KeptContent content,
        String mediaType,
        @Nullable Inspection inspection) {

    /** Without the name, so that no log ever shows a person. */
    @Override
    public String toString() {
        return "TakenFile[" + attachment.caseRef() + ", " + attachment.kind() + "]";
    }
}
