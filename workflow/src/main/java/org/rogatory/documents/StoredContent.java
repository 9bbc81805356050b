package org.rogatory.documents;

import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.inspection.Inspection;

/** The bytes of a new row and their type, and what was found in them if something looked. */
record StoredContent(
        KeptContent kept,
        String hiddenSha256,
        String mediaType,
        @Nullable Inspection inspection) {}
