package org.rogatory.transfer.outgoing;

import static org.rogatory.cases.ActField.BY_HAND;
import static org.rogatory.cases.ActField.FINGERPRINT;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ISSUER;
import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.ActField.RELEASED_TEXT;
import static org.rogatory.cases.ActField.UNTIL;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;
import static org.rogatory.requests.HandRecords.came;
import static org.rogatory.requests.HandRecords.goes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.telling.TellingVerbs;

/** What each verb of the State that asks for a transfer needs. */
final class TransferVerbs {

    static final String TRANSLATED = "attach_translation";
    static final String CERTIFIED_LATER = "attach_certified_translation";
    static final String DEATH = "record_death";
    static final String AGREEMENT = "record_agreement";
    static final String RECOGNITION = "record_recognition";
    static final String APPOINTMENT = "schedule_handover";
    static final String HANDOVER = "record_handover";
    static final String SERVING = "record_serving";
    static final String END = "record_end";

    /** Steps of the process that only an open task can take; what the partner did is a fact at any time. */
    static final Set<String> NEEDING_A_TASK = Set.of(
            "endorse",
            "return_for_correction",
            "approve",
            TRANSLATED,
            "recall_approval",
            "transmit",
            "send_information",
            APPOINTMENT,
            HANDOVER,
            SERVING,
            END,
            "close");

    static final Set<String> GRAVE = Set.of("cancel", "withdraw", "recall_approval", "return_for_correction", DEATH);

    /** Statuses in which the request has left and a decision is still owed. */
    private static final Set<String> WITH_PARTNER = Set.of(
            "transmitted", "delivered", "acknowledged", "registered_by_partner", "information_requested", "postponed");

    private static final Map<String, List<FieldRule>> FIELDS = RequestVerbs.sent(own());

    private TransferVerbs() {}

    private static Map<String, List<FieldRule>> own() {
        var own = new HashMap<>(ofHandover());
        own.putAll(TellingVerbs.FIELDS);
        own.put("sign", List.of(optional(FINGERPRINT), optional(KIND, "signing_modes"), optional(INTERNAL_TEXT)));
        own.put(
                "record_information_request",
                came(needed(KEYS, "forms.transfer_sentenced_request.items"), optional(UNTIL), optional(RELEASED_TEXT)));
        own.put("record_resumption", came());
        own.put(AGREEMENT, came(needed(KIND, "enforcement_methods"), optional(RELEASED_TEXT)));
        own.put(
                RECOGNITION,
                came(
                        needed(KIND, "enforcement_methods"),
                        needed(ISSUER),
                        needed(REFERENCE),
                        needed(HAPPENED_ON),
                        optional(UNTIL),
                        optional(RELEASED_TEXT)));
        own.put("cancel", List.of(needed(INTERNAL_TEXT)));
        own.put("withdraw", goes(needed(INTERNAL_TEXT), optional(RELEASED_TEXT)));
        own.put(DEATH, came(needed(HAPPENED_ON)));
        own.put("close", List.of(optional(INTERNAL_TEXT)));
        return own;
    }

    private static Map<String, List<FieldRule>> ofHandover() {
        return Map.of(
                APPOINTMENT,
                TellingVerbs.APPOINTING,
                HANDOVER,
                TellingVerbs.HANDING_OVER,
                SERVING,
                came(needed(HAPPENED_ON), optional(RELEASED_TEXT), optional(BY_HAND)),
                END,
                came(needed(KIND, "sentence_ends"), needed(HAPPENED_ON), optional(RELEASED_TEXT), optional(BY_HAND)));
    }

    /**
     * Whether a verb that moves no status, and that neither side tells the other, comes neither too early nor too
     * late.
     *
     * @param unagreed whether the other State has yet to agree
     */
    static boolean timely(CaseFile file, boolean unagreed, String verb) {
        if (file.closedAt() != null) {
            return false;
        }
        return switch (verb) {
            case RequestVerbs.LONGER_TERM -> "information_requested".equals(file.status());
            case CERTIFIED_LATER -> RequestVerbs.translated(file);
            default -> !RequestVerbs.toPartner(verb) || owed(file, unagreed);
        };
    }

    /** Whether a decision of the other State is owed, also where our own court was first. */
    private static boolean owed(CaseFile file, boolean unagreed) {
        return WITH_PARTNER.contains(file.status()) || unagreed && Transfers.recognised(file);
    }

    static List<FieldRule> fields(String verb) {
        return FIELDS.getOrDefault(verb, List.of());
    }
}
