package org.rogatory.mla.inbox;

import java.util.Map;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.Choices;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Notices;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells people of messages of the other State for which no step of a file waits. */
@Component
class PartnerNotices {

    private static final Map<String, String> NOTICES = Map.of(
            "parked", "message_parked",
            "reminder", "reminder_received",
            "consultation_request", "consultation_received",
            "consultation_reply", "consultation_answered",
            "disclosure_notice", "disclosure_received",
            "other_use_request", "other_use_received",
            "other_use_reply", "other_use_answered",
            "incident_notice", "incident_received",
            "incident_reply", "incident_answered");

    private final Notices notices;

    PartnerNotices(Notices notices) {
        this.notices = notices;
    }

    /** Somebody has to look at it, though no step of the file waits for it. */
    void told(CaseFile file, String kind) {
        var code = NOTICES.get(kind);
        if (code != null) {
            notices.notify(
                    new NewNotice(Officer.principalOf(file.authority(), Role.CENTRAL_OFFICER), code, file.caseRef()));
        }
    }

    /** Who is held for a request that is withdrawn must be released: the head is told at once. */
    void release(CaseFile file, JsonNode payload) {
        var held = payload.path("held").asString("");
        if (Set.of(Choices.PERSON, Choices.PERSON_AND_EVIDENCE).contains(held)) {
            notices.notify(
                    new NewNotice(Officer.principalOf(file.authority(), Role.HEAD), "release_review", file.caseRef()));
        }
    }
}
