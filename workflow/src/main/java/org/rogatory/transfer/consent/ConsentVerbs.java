package org.rogatory.transfer.consent;

import static org.rogatory.cases.ActField.CONTACT;
import static org.rogatory.cases.ActField.FILES;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ISSUER;
import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.ActField.PLACE;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.ActField.TEXT_LANGUAGE;
import static org.rogatory.cases.FieldRule.LANGUAGES;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.FieldRule;

/** The verbs of the consent that are done by themselves, and what each needs. */
final class ConsentVerbs {

    static final String INFORM = "inform_person";
    static final String INTEREST = "record_interest";
    static final String CONSENT = "record_consent";
    static final String VERIFY = "verify_consent";
    static final String REFUSAL = "record_consent_refusal";
    static final String WITHDRAWAL = "withdraw_consent";

    /** What was explained to the person before he said anything. */
    static final String EXPLAINED = "consent_explained";

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            INFORM,
            List.of(
                    needed(HAPPENED_ON),
                    needed(TEXT_LANGUAGE, LANGUAGES),
                    needed(KEYS, EXPLAINED),
                    optional(CONTACT),
                    optional(PLACE),
                    optional(INTERNAL_TEXT),
                    optional(FILES)),
            INTEREST,
            List.of(needed(HAPPENED_ON), optional(PLACE), optional(INTERNAL_TEXT), optional(FILES)),
            CONSENT,
            List.of(
                    needed(HAPPENED_ON),
                    needed(TEXT_LANGUAGE, LANGUAGES),
                    needed(KEYS, EXPLAINED),
                    optional(CONTACT),
                    optional(ISSUER),
                    needed(PLACE),
                    needed(FILES),
                    optional(INTERNAL_TEXT)),
            VERIFY,
            List.of(
                    needed(HAPPENED_ON),
                    needed(ISSUER),
                    optional(REFERENCE),
                    optional(PLACE),
                    optional(INTERNAL_TEXT),
                    optional(FILES)),
            REFUSAL,
            List.of(needed(HAPPENED_ON), optional(PLACE), optional(INTERNAL_TEXT), optional(FILES)),
            WITHDRAWAL,
            List.of(needed(HAPPENED_ON), optional(PLACE), optional(INTERNAL_TEXT), optional(FILES)));

    private static final Set<String> GRAVE = Set.of(REFUSAL, WITHDRAWAL);

    private ConsentVerbs() {}

    static Set<String> all() {
        return FIELDS.keySet();
    }

    static List<FieldRule> fields(String verb) {
        return FIELDS.getOrDefault(verb, List.of());
    }

    /** Ends what the transfer rests on: offered quietly. */
    static boolean grave(String verb) {
        return GRAVE.contains(verb);
    }
}
