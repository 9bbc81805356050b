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
 */
public record StandingConsent(
        String consentRef,
        Purpose purpose,
        @Nullable String recipient,
        @Nullable LocalDate expiresOn,
        List<String> scope) {

    public StandingConsent {
        scope = List.copyOf(scope);
    }

    /** Whether it names this authority, or nobody in particular. */
    public boolean reaches(@Nullable String authority) {
        return recipient == null || recipient.equals(authority);
    }
}
