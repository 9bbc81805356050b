package org.rogatory.notices;

import java.time.Instant;

/** A notice as a page shows it; the code is turned to text there. */
public record NoticeView(String noticeId, String code, String caseRef, Instant createdAt) {}
