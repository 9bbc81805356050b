package org.rogatory.referral.share;

import static org.rogatory.cases.ActField.AUTHORITY;
import static org.rogatory.cases.ActField.CARRIER;
import static org.rogatory.cases.ActField.CERTIFIED;
import static org.rogatory.cases.ActField.CONDITIONS;
import static org.rogatory.cases.ActField.CONTACT;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ISSUER;
import static org.rogatory.cases.ActField.ITEM;
import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.ActField.RELEASED_TEXT;
import static org.rogatory.cases.ActField.TEXT_LANGUAGE;
import static org.rogatory.cases.FieldRule.LANGUAGES;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.FieldRule;
import org.rogatory.referral.Referral;

/** The verbs of sharing, what each needs, and the codes of what may be passed on. */
final class ShareFields {

    static final String REFER = "refer";
    static final String TRANSFER = "transfer_file";
    static final String ASK = "request_transfer";
    static final String REVOKE = "revoke_share";
    static final String RESEND = "resend_share";
    static final String APPROVE = "approve_override";
    static final String FINISH = "finish_share";

    static final String AGE = "age";
    static final String LANGUAGE = "language";
    static final String CONTACTS = "contacts";
    static final String NAMES = "names";
    static final String ONWARD = "onward";

    /** What is told in the words that go along. */
    static final Set<String> IN_WORDS = Set.of("needs", "risk", "indicators", "safety");

    private static final List<FieldRule> PASSING = List.of(
            needed(AUTHORITY, "share_addressees"),
            needed(KIND, ShareServices.LIST),
            needed(CARRIER, "share_urgencies"),
            needed(KEYS, "share_fields"),
            optional(TEXT_LANGUAGE, LANGUAGES),
            optional(RELEASED_TEXT),
            optional(ISSUER),
            optional(CONTACT),
            optional(CERTIFIED),
            optional(CONDITIONS));

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            REFER,
            PASSING,
            TRANSFER,
            PASSING,
            ASK,
            List.of(needed(AUTHORITY, "share_addressees"), needed(REFERENCE), optional(CERTIFIED)),
            REVOKE,
            List.of(needed(ITEM, "shares_open"), optional(INTERNAL_TEXT)),
            RESEND,
            List.of(needed(ITEM, "shares_lost"), optional(INTERNAL_TEXT)),
            APPROVE,
            List.of(needed(ITEM, "share_overrides"), optional(INTERNAL_TEXT)),
            FINISH,
            List.of(needed(ITEM, "shares_accepted"), optional(KIND, ShareOutcomes.LIST), optional(INTERNAL_TEXT)));

    private ShareFields() {}

    static Set<String> all() {
        return FIELDS.keySet();
    }

    static List<FieldRule> of(String verb) {
        return FIELDS.getOrDefault(verb, List.of());
    }

    static AllowedAction action(String verb) {
        return new AllowedAction(verb, Referral.MACHINE, of(verb), REVOKE.equals(verb), REFER.equals(verb));
    }
}
