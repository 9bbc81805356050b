package org.rogatory.referral.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consent that holds now.
 *
 * @param recipient key of the one authority to which it is given; null where it is to whoever serves the purpose
 * @param expiresOn the last day on which it holds; null where the person named none
 * @param scope codes of what may be passed on
 * @param refused keys of those to whom the person has refused this purpose, or one alike, by name, or given it by a
 *     word that has run out or was taken back
 */
public record StandingConsent(
        String consentRef,
        Purpose purpose,
        @Nullable String recipient,
        @Nullable LocalDate expiresOn,
        List<String> scope,
        List<String> refused) {

    public StandingConsent {
        scope = List.copyOf(scope);
        refused = List.copyOf(refused);
    }

    /** Whether it names this authority, or nobody in particular and this one was not refused by name. */
    public boolean reaches(@Nullable String authority) {
        return recipient == null ? authority == null || !refused.contains(authority) : recipient.equals(authority);
    }
}
