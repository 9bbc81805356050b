package org.rogatory.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member of a commission.
 *
 * @param answer null while he has said nothing
 */
public record MemberView(
        String username,
        @Nullable MemberAnswer answer,
        @Nullable Instant answeredAt) {}
