package org.rogatory.referral.consent;

import static org.rogatory.cases.ActField.AUTHORITY;
import static org.rogatory.cases.ActField.CARRIER;
import static org.rogatory.cases.ActField.CONTACT;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.REASONS;
import static org.rogatory.cases.ActField.TEXT_LANGUAGE;
import static org.rogatory.cases.ActField.UNTIL;
import static org.rogatory.cases.FieldRule.LANGUAGES;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.FieldRule;
import org.rogatory.referral.Referral;

/** The verbs of consent and what each needs. */
final class ConsentFields {

    static final String CONSENT = "record_consent";
    static final String REFUSAL = "record_declined";
    static final String WITHDRAWAL = "withdraw_consent";

    /** The list of the authorities to which a person may be referred. */
    static final String ADDRESSEES = "share_addressees";

    private static final String PURPOSES = "consent_purposes";
    private static final String WAYS = "consent_ways";

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            CONSENT,
            List.of(
                    needed(KIND, PURPOSES),
                    needed(CARRIER, WAYS),
                    needed(TEXT_LANGUAGE, LANGUAGES),
                    needed(KEYS, "consent_told"),
                    optional(CONTACT),
                    optional(REASONS, "share_fields"),
                    optional(AUTHORITY, ADDRESSEES),
                    optional(UNTIL),
                    optional(INTERNAL_TEXT)),
            REFUSAL,
            List.of(needed(KIND, PURPOSES), optional(AUTHORITY, ADDRESSEES), optional(INTERNAL_TEXT)),
            WITHDRAWAL,
            List.of(optional(KIND, PURPOSES), optional(AUTHORITY, ADDRESSEES), optional(INTERNAL_TEXT)));

    private ConsentFields() {}

    static Set<String> all() {
        return FIELDS.keySet();
    }

    static List<FieldRule> of(String verb) {
        return FIELDS.getOrDefault(verb, List.of());
    }

    static AllowedAction action(String verb) {
        return new AllowedAction(verb, Referral.MACHINE, of(verb), false, CONSENT.equals(verb));
    }
}
