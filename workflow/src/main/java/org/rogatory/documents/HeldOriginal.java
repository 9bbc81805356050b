package org.rogatory.documents;

import org.jspecify.annotations.Nullable;

/**
 * A paper that lies in an office, without its name and place.
 *
 * @param kind kind of the document
 * @param firstSheet the sheet of its folder on which it begins
 * @param sheets how many it has
 */
public record HeldOriginal(
        String documentRef,
        String caseRef,
        String kind,
        @Nullable Integer firstSheet,
        @Nullable Integer lastSheet,
        @Nullable Integer sheets) {}
