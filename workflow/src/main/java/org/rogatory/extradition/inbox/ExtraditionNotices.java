package org.rogatory.extradition.inbox;

import java.util.Map;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.extradition.incoming.ReceivedExtraditions;
import org.rogatory.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of messages of the other State on extradition for which no step of a file waits. */
@Component
class ExtraditionNotices {

    private static final String REMINDER = "reminder";

    /** No message: a request that came when its file was over. */
    static final String TOO_LATE = "too_late";

    private static final Map<String, String> NOTICES = Map.of(
            "parked_message",
            "message_parked",
            REMINDER,
            "reminder_received",
            "consultation_request",
            "consultation_received",
            "consultation_reply",
            "consultation_answered",
            "custody_notice",
            "custody_told",
            "release_notice",
            "release_told",
            "surrender_notice",
            "surrender_told",
            ToldCustody.DEATH,
            "death_told",
            TOO_LATE,
            "request_too_late",
            ReceivedExtraditions.FULL,
            "full_request_received");

    private final Cases cases;
    private final Addressees addressees;
    private final Notices notices;

    ExtraditionNotices(Cases cases, Addressees addressees, Notices notices) {
        this.cases = cases;
        this.addressees = addressees;
        this.notices = notices;
    }

    /** A reminder on paper is as good as one by message. */
    @EventListener
    void on(CaseActed acted) {
        if ("record_reminder".equals(acted.verb())) {
            cases.lookUp(acted.subject(), AccessScope.system())
                    .filter(Extraditions::ours)
                    .ifPresent(file -> told(file, REMINDER));
        }
    }

    /**
     * Somebody has to look at it, though no step of the file waits for it: who answers for the file, else his
     * office.
     */
    void told(CaseFile file, String kind) {
        var code = NOTICES.get(kind);
        if (code != null) {
            notices.notify(addressees.of(file), code, file.caseRef());
        }
    }
}
