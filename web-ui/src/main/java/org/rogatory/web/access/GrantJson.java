package org.rogatory.web.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.AccessBook.Read;
import org.rogatory.access.GrantView;

/** A step of access; the words are told only where it is read by itself. */
record GrantJson(
        String grantId,
        String caseRef,
        String authority,
        String kind,
        String officer,
        String reason,
        @Nullable String words,
        String status,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endsAt,
        @Nullable LocalDate reviewDue,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String finding,
        @Nullable String answer) {

    static GrantJson brief(GrantView grant) {
        return of(grant, null, null);
    }

    static GrantJson of(Read read) {
        return of(read.grant(), read.words(), read.answer());
    }

    private static GrantJson of(GrantView grant, @Nullable String words, @Nullable String answer) {
        var finding = grant.finding();
        return new GrantJson(
                grant.grantId(),
                grant.caseRef(),
                grant.authority(),
                grant.kind().key(),
                grant.username(),
                grant.reason().key(),
                words,
                grant.status().key(),
                grant.askedBy(),
                grant.askedAt(),
                grant.endsAt(),
                grant.reviewDue(),
                grant.decidedBy(),
                grant.decidedAt(),
                finding == null ? null : finding.key(),
                answer);
    }
}
