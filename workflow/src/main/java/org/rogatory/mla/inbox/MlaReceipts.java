package org.rogatory.mla.inbox;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.Cases;
import org.rogatory.directory.Directory;
import org.rogatory.exchange.MessageStatus;
import org.rogatory.exchange.MessageStatusChanged;
import org.rogatory.identity.Officer;
import org.rogatory.mla.outgoing.OutgoingProcedure;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.message.RequestsTakenBack;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The receipt of a delivered request moves the mirror of its delivery, and tells that the partner reads our messages:
 * from then on none is handed over by other means.
 */
@Component
class MlaReceipts {

    private static final String DELIVERY = "record_delivery";

    private final Cases cases;
    private final Directory directory;
    private final OutgoingProcedure outgoing;
    private final RequestsTakenBack takenBack;

    MlaReceipts(Cases cases, Directory directory, OutgoingProcedure outgoing, RequestsTakenBack takenBack) {
        this.takenBack = takenBack;
        this.cases = cases;
        this.directory = directory;
        this.outgoing = outgoing;
    }

    @EventListener
    void on(MessageStatusChanged change) {
        if (change.status() != MessageStatus.DELIVERED || !RequestForms.OPENING_ASSISTANCE.contains(change.kind())) {
            return;
        }
        var file = cases.find(change.caseRef(), AccessScope.system());
        if (!RequestForms.ofAssistance(file)) {
            return;
        }
        file.carryByHand(false);
        takenBack.arrived(file, change);
        if (cases.lifecycle(file).transition(file.status(), DELIVERY).isPresent()) {
            var day = directory.times().day(file.authority(), change.at());
            var act = Act.draft(DELIVERY)
                    .happened(day, null)
                    .reference(change.messageId())
                    .act();
            outgoing.receive(file.caseRef(), act, Officer.system(file.state()));
        }
    }
}
