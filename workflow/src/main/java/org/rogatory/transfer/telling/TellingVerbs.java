package org.rogatory.transfer.telling;

import static org.rogatory.cases.ActField.BY_HAND;
import static org.rogatory.cases.ActField.CONTACT;
import static org.rogatory.cases.ActField.FILES;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.PLACE;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.ActField.RELEASED_TEXT;
import static org.rogatory.cases.ActField.TIME;
import static org.rogatory.cases.ActField.ZONE;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;
import static org.rogatory.requests.HandRecords.came;

import java.util.List;
import java.util.Map;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.requests.content.SentStatuses;
import org.rogatory.transfer.Seat;
import org.rogatory.transfer.Transfers;

/** The verbs by which both sides tell each other more, or write down what the other has told; they move no status. */
public final class TellingVerbs {

    public static final String CONSENT_TOLD = "record_consent_notice";
    public static final String REPORT_TOLD = "record_execution_report";

    static final String TELL_CONSENT = "send_consent_notice";
    static final String TELL_REPORT = "send_execution_report";

    private static final String REPORTS = "execution_reports";

    /** What each needs. */
    public static final Map<String, List<FieldRule>> FIELDS = Map.of(
            TELL_CONSENT,
            List.of(optional(RELEASED_TEXT), optional(BY_HAND), optional(INTERNAL_TEXT), optional(FILES)),
            CONSENT_TOLD,
            came(needed(KIND, "consent_notices"), needed(HAPPENED_ON)),
            TELL_REPORT,
            List.of(
                    needed(KIND, REPORTS),
                    needed(HAPPENED_ON),
                    optional(RELEASED_TEXT),
                    optional(BY_HAND),
                    optional(INTERNAL_TEXT),
                    optional(FILES)),
            REPORT_TOLD,
            came(needed(KIND, REPORTS), needed(HAPPENED_ON), optional(RELEASED_TEXT)));

    /** What the appointment of the handover needs on either side. */
    public static final List<FieldRule> APPOINTING = List.of(
            needed(PLACE),
            needed(TIME),
            needed(ZONE),
            optional(CONTACT),
            optional(RELEASED_TEXT),
            optional(BY_HAND),
            optional(INTERNAL_TEXT),
            optional(FILES));

    /** The same of the handover itself: where and when; whoever gives the person up certifies how many days he served. */
    public static final List<FieldRule> HANDING_OVER = List.of(
            needed(PLACE), needed(TIME), needed(ZONE), optional(REFERENCE), optional(INTERNAL_TEXT), optional(FILES));

    private TellingVerbs() {}

    /** Whether a verb is one of them. */
    public static boolean knows(String verb) {
        return FIELDS.containsKey(verb);
    }

    /** Whether it comes neither too early nor too late, for the State that sits there. */
    static boolean timely(CaseFile file, Seat seat, String verb) {
        return switch (verb) {
            case TELL_CONSENT, CONSENT_TOLD -> known(file) && !Transfers.handedOver(file) && !Transfers.over(file);
            case TELL_REPORT -> seat.mayExecute() && served(file);
            case REPORT_TOLD -> seat.maySentence() && served(file);
            default -> false;
        };
    }

    /** Whether what the other State tells by one of them can be kept now. */
    public static boolean takes(CaseFile file, Seat seat, String verb) {
        return CONSENT_TOLD.equals(verb)
                ? !Transfers.handedOver(file) && !Transfers.over(file)
                : REPORT_TOLD.equals(verb) && seat.maySentence() && served(file);
    }

    private static boolean served(CaseFile file) {
        return Transfers.handedOver(file) || "deceased".equals(file.status());
    }

    /** Both States know of the request. */
    static boolean known(CaseFile file) {
        return file.outgoing() ? SentStatuses.left(file) : !"received".equals(file.status());
    }
}
