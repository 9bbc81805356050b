package org.rogatory.referral.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person has said on one purpose, to be kept.
 *
 * @param recipient key of the authority to which it is given alone; null for whoever serves the purpose
 * @param way key of how it was said
 * @param scope codes of what may be passed on
 * @param words in which language, by whose interpretation and what else was written down, under the key of the file
 */
public record NewConsent(
        Purpose purpose,
        boolean given,
        @Nullable String recipient,
        String way,
        @Nullable LocalDate expiresOn,
        List<String> scope,
        String recordedBy,
        @Nullable String words) {

    /** As the organisation told it that passed the person on. */
    public static final String TOLD = "told";

    /** Under which name the tag of the language stands in the words: it tells from where somebody comes. */
    public static final String LANGUAGE = "language";

    public NewConsent {
        scope = List.copyOf(scope);
    }
}
