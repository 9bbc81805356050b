package org.rogatory.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as a page shows it; the code is turned to text there.
 *
 * @param readAt when somebody it was meant for put it away, or null
 */
public record NoticeView(
        String noticeId,
        String code,
        String caseRef,
        Instant createdAt,
        @Nullable Instant readAt) {}
