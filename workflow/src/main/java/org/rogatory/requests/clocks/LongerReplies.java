package org.rogatory.requests.clocks;

import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Role;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.reminder.Reminders;
import org.springframework.stereotype.Component;

/** A State that waits for what it asked is told that it takes longer, by a letter that somebody signs. */
@Component
class LongerReplies {

    private final Cases cases;
    private final Reminders reminders;

    LongerReplies(Cases cases, Reminders reminders) {
        this.cases = cases;
        this.reminders = reminders;
    }

    /**
     * The letter is drafted where the State that asked still waits; who may sign it sees the file from then on.
     *
     * @param why the limit that has passed, or the act that has moved it
     */
    void draft(CaseFile file, String why) {
        if (RequestForms.pending(file)) {
            cases.grant(file.caseRef(), file.authority(), Set.of(Role.SIGNATORY));
            reminders.replyMeanwhile(file, why);
        }
    }
}
