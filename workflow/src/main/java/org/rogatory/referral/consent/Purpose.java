package org.rogatory.referral.consent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What for the person is asked: each is asked by itself, and a refusal of one says nothing about another. */
public enum Purpose {
    REFERRAL,
    SERVICE,
    LAW_ENFORCEMENT,
    CROSS_BORDER,
    NATIONALITY_CHECK,
    FAMILY,
    STATISTICS,
    LATER_CONTACT;

    /** The key used in acts, tables and messages, for example {@code law_enforcement}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The purpose of a key; empty for any other word. */
    public static Optional<Purpose> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
