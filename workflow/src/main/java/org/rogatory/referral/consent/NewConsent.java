package org.rogatory.referral.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person has said on one purpose, to be kept.
 *
 * @param recipient key of the authority to which it is given alone; null for whoever serves the purpose
 * @param way key of how it was said
 * @param language tag of the language in which the person was told
 * @param scope codes of what may be passed on
 * @param words what else was written down, enciphered under the key of the file
 */
public record NewConsent(
        Purpose purpose,
        boolean given,
        @Nullable String recipient,
        String way,
        @Nullable String language,
        boolean interpreter,
        @Nullable LocalDate expiresOn,
        List<String> scope,
        String recordedBy,
        @Nullable String words) {

    /** As the organisation told it that passed the person on. */
    public static final String TOLD = "told";

    /** By who speaks for a child. */
    static final String GUARDIAN = "guardian";

    public NewConsent {
        scope = List.copyOf(scope);
    }
}
