package org.rogatory.handover;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.rogatory.identity.Officer;
import org.rogatory.notices.Notices;
import org.rogatory.notices.Subject;
import org.springframework.stereotype.Component;

/** Tells the parties of a hand-over what they have to do, and who opened it what became of it. */
@Component
class HandoverNotices {

    private final Notices notices;

    HandoverNotices(Notices notices) {
        this.notices = notices;
    }

    /** The act is drawn up, or drawn up anew: all parties have to sign, but not be told by themselves. */
    void drawn(Handover handover, List<HandoverRow> rows, Officer by) {
        tell(Parties.all(handover, rows), "handover_sign", handover, by);
    }

    /** All have signed. */
    void done(Handover handover, List<HandoverRow> rows, Officer by) {
        var told = new HashSet<>(Parties.all(handover, rows));
        told.add(handover.view().openedBy());
        tell(told, "handover_done", handover, by);
    }

    private void tell(Collection<String> whom, String code, Handover handover, Officer by) {
        var recipients = whom.stream()
                .filter(name -> !name.equals(by.username()))
                .map(Officer::personal)
                .collect(Collectors.toSet());
        if (!recipients.isEmpty()) {
            notices.notify(recipients, code, Subject.HANDOVER, handover.handoverId());
        }
    }
}
