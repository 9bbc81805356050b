package org.rogatory.referral.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person said on one purpose.
 *
 * @param decision given, refused or withdrawn
 * @param recipient key of the authority to which it is given alone; null where none is named
 * @param way oral, written, guardian, or told by the organisation that passed the person on
 * @param lapsedAt since when it holds no more because the file was taken up again; null where that was not so
 * @param standing whether it holds today
 * @param words who interpreted and what else was written down; null where that was nothing
 */
public record ConsentView(
        String consentRef,
        Purpose purpose,
        String decision,
        @Nullable String recipient,
        String way,
        @Nullable String language,
        boolean interpreter,
        @Nullable LocalDate expiresOn,
        Instant at,
        String recordedBy,
        @Nullable Instant withdrawnAt,
        @Nullable Instant lapsedAt,
        List<String> scope,
        List<String> explained,
        boolean standing,
        @Nullable String interpretedBy,
        @Nullable String words) {

    public ConsentView {
        scope = List.copyOf(scope);
        explained = List.copyOf(explained);
    }

    /** Whether it was taken back, by the person or as others told it, after this moment. */
    public boolean takenBackAfter(Instant moment) {
        return withdrawnAt != null && withdrawnAt.isAfter(moment);
    }

    /** Whether another organisation told it, for this recipient or for whoever serves the purpose. */
    public boolean toldFor(@Nullable String recipientKey) {
        return NewConsent.TOLD.equals(way) && (recipient == null || recipient.equals(recipientKey));
    }

    /** Whether it was given and holds no more, for whatever reason. */
    public boolean over() {
        return !standing && !ReferralConsent.REFUSED.equals(decision);
    }
}
