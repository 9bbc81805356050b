package org.rogatory.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as a page shows it; the code is turned to text there.
 *
 * @param reference of what it is about
 * @param readAt when somebody it was meant for put it away, or null
 */
public record NoticeView(
        String noticeId,
        String code,
        Subject subject,
        String reference,
        Instant createdAt,
        @Nullable Instant readAt) {}
