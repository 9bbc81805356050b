package org.rogatory.access;

import org.jspecify.annotations.Nullable;

/**
 * Why somebody must see a file, or must not.
 *
 * @param words more about the reason, in words of the office
 */
public record NewAccess(
        @Nullable AccessReason reason, @Nullable String words) {}
