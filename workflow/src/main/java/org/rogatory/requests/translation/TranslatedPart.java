package org.rogatory.requests.translation;

import org.jspecify.annotations.Nullable;

/**
 * A part of the request with its translation.
 *
 * @param target the translation; empty while there is none
 * @param before the source that was translated, if it is another one now, or the language is
 */
public record TranslatedPart(
        ProsePart part, String target, @Nullable String before) {

    /** Whether the present source is translated into the language that is wanted. */
    public boolean translated() {
        return !target.isEmpty() && before == null;
    }

    /** Whether the source has changed since it was translated, or the language into which it is to be. */
    public boolean changed() {
        return before != null;
    }
}
