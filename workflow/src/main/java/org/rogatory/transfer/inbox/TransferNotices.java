package org.rogatory.transfer.inbox;

import java.util.Map;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.notices.Notices;
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.consent.ConsentMessages;
import org.rogatory.transfer.telling.HandoversTold;
import org.rogatory.transfer.telling.Outcomes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of messages of the other State on a transfer that they did not wait for. */
@Component
class TransferNotices {

    private static final String REMINDER = "reminder";

    private static final Map<String, String> NOTICES = Map.of(
            "parked_message",
            "message_parked",
            REMINDER,
            "reminder_received",
            "consultation_request",
            "consultation_received",
            "consultation_reply",
            "consultation_answered",
            ConsentMessages.KIND,
            "consent_told",
            HandoversTold.KIND,
            "handover_told",
            Outcomes.KIND,
            "transfer_told");

    private final Cases cases;
    private final Addressees addressees;
    private final Notices notices;

    TransferNotices(Cases cases, Addressees addressees, Notices notices) {
        this.cases = cases;
        this.addressees = addressees;
        this.notices = notices;
    }

    /** A reminder on paper is as good as one by message. */
    @EventListener
    void on(CaseActed acted) {
        if ("record_reminder".equals(acted.verb())) {
            cases.lookUp(acted.subject(), AccessScope.system())
                    .filter(Transfers::ours)
                    .ifPresent(file -> told(file, REMINDER));
        }
    }

    /** Somebody has to look at it: who answers for the file, else his office. */
    void told(CaseFile file, String kind) {
        var code = NOTICES.get(kind);
        if (code != null) {
            notices.notify(addressees.of(file), code, file.caseRef());
        }
    }
}
