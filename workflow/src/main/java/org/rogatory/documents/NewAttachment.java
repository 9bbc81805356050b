package org.rogatory.documents;

import org.jspecify.annotations.Nullable;

/**
 * What an officer says about a file he adds.
 *
 * @param kind attachment kind of the reference data
 * @param name file name as the officer's machine gave it
 * @param language language of the content (BCP 47), if it has one
 * @param marking handling mark, for example {@code internal} for what never leaves this side
 */
public record NewAttachment(
        String caseRef,
        String kind,
        String name,
        @Nullable String language,
        @Nullable String marking) {}
