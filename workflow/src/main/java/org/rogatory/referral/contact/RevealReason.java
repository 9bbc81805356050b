package org.rogatory.referral.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody has to see who a person is, or how he is reached. */
public enum RevealReason {
    REACH_PERSON,
    SAFETY,
    SHARE_AGREED,
    PAPERS_FOR_PERSON,
    CORRECT_DATA,
    COURT_ORDER;

    /** As it stands in forms and in the trail. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a key. */
    public static Optional<RevealReason> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
