package org.rogatory.requests.message.held;

import org.jspecify.annotations.Nullable;

/**
 * What a letter that waits says in words of its own, for whoever decides about it.
 *
 * @param kind of the letter
 * @param fingerprint of all that it says, by which an act names it
 * @param text its words as they stand
 * @param language tag of their language; null where nobody said it
 */
public record HeldWords(
        String kind,
        String fingerprint,
        String text,
        @Nullable String language) {}
