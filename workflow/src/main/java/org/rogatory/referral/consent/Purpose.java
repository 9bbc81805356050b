package org.rogatory.referral.consent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What for the person is asked: each is asked by itself, and a refusal of one says nothing about another, but for a word
 * about one organisation by name where two of them let the same go to it.
 */
public enum Purpose {
    REFERRAL,
    SERVICE,
    LAW_ENFORCEMENT,
    CROSS_BORDER,
    NATIONALITY_CHECK,
    FAMILY,
    STATISTICS,
    LATER_CONTACT;

    /** Whoever helps is reached by either. */
    private static final Set<Purpose> TO_WHO_HELPS = Set.of(REFERRAL, SERVICE);

    private static final Set<Purpose> UNDIVIDED = Set.of(LAW_ENFORCEMENT, NATIONALITY_CHECK);

    /** The key used in acts, tables and messages, for example {@code law_enforcement}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those by which the same is passed on to the same as by this one; it is one of them. */
    public Set<Purpose> alike() {
        return TO_WHO_HELPS.contains(this) ? TO_WHO_HELPS : Set.of(this);
    }

    /**
     * Whether what is given to all opens something of which nobody here sees who learns of it: a link with a case, a
     * notice, a question to an embassy. A no to one ends it then, and all are asked anew.
     */
    boolean undivided() {
        return UNDIVIDED.contains(this);
    }

    /** The purpose of a key; empty for any other word. */
    public static Optional<Purpose> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
