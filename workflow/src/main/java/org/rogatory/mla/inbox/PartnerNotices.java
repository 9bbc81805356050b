package org.rogatory.mla.inbox;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.outgoing.LateAnswers;
import org.rogatory.notices.Notices;
import org.rogatory.requests.RequestForms;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of messages of the other State for which no step of a file waits. */
@Component
class PartnerNotices {

    private static final String INCIDENT = "incident_notice";

    private static final Map<String, String> NOTICES = Map.ofEntries(
            Map.entry("parked", "message_parked"),
            Map.entry("interim_reply", "interim_reply_received"),
            Map.entry("record_partial_answer", "partial_answer_received"),
            Map.entry(LateAnswers.VERB, "late_answer_received"),
            Map.entry("record_postponement", "postponement_received"),
            Map.entry("reminder", "reminder_received"),
            Map.entry("consultation_request", "consultation_received"),
            Map.entry("consultation_reply", "consultation_answered"),
            Map.entry("disclosure_notice", "disclosure_received"),
            Map.entry("other_use_request", "other_use_received"),
            Map.entry("other_use_reply", "other_use_answered"),
            Map.entry(INCIDENT, "incident_received"),
            Map.entry("incident_reply", "incident_answered"),
            Map.entry("feedback_notice", "feedback_received"),
            Map.entry("item_withdrawal", "item_withdrawal_received"),
            Map.entry("item_withdrawal_late", "item_withdrawal_late"));

    private final Cases cases;
    private final Addressees addressees;
    private final Notices notices;

    PartnerNotices(Cases cases, Addressees addressees, Notices notices) {
        this.cases = cases;
        this.addressees = addressees;
        this.notices = notices;
    }

    /** A reminder on paper is as good as one by message. */
    @EventListener
    void on(CaseActed acted) {
        if ("record_reminder".equals(acted.verb())) {
            cases.lookUp(acted.subject(), AccessScope.system())
                    .filter(RequestForms::ofAssistance)
                    .ifPresent(file -> told(file, "reminder"));
        }
    }

    /** Somebody has to look at it, though no step of the file waits for it. */
    void told(CaseFile file, String kind) {
        var code = code(file, kind);
        if (code != null) {
            var office = Officer.principalOf(file.authority(), Role.CENTRAL_OFFICER);
            notices.notify(addressees.with(file, Set.of(office)), code, file.caseRef());
        }
    }

    /** A breach leaves a decision to the requesting side alone, and only while its request is executed. */
    private static @Nullable String code(CaseFile file, String kind) {
        var decided = file.outgoing() && RequestForms.executed(file);
        return INCIDENT.equals(kind) && !decided ? "incident_told" : NOTICES.get(kind);
    }
}
