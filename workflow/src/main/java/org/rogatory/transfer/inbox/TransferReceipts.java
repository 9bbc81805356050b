package org.rogatory.transfer.inbox;

import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.exchange.MessageStatus;
import org.rogatory.exchange.MessageStatusChanged;
import org.rogatory.identity.Officer;
import org.rogatory.requests.inbox.DeliveryMirror;
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.outgoing.OutgoingTransfer;
import org.rogatory.transmission.Delivered;
import org.rogatory.transmission.Purpose;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What tells that a request for a transfer is there: a receipt, what the other State does with it, its papers. */
@Component
class TransferReceipts implements DeliveryMirror.Side {

    /** Whoever does this has the request. */
    private static final Set<String> HAVING_IT = Set.of(
            "record_acknowledgement",
            "record_partner_registration",
            "record_information_request",
            "record_agreement",
            "record_recognition",
            "record_refusal",
            "record_postponement",
            "record_return");

    private final Cases cases;
    private final DeliveryMirror mirror;
    private final OutgoingTransfer outgoing;

    TransferReceipts(Cases cases, DeliveryMirror mirror, OutgoingTransfer outgoing) {
        this.cases = cases;
        this.mirror = mirror;
        this.outgoing = outgoing;
    }

    @Override
    public boolean opens(String kind) {
        return Transfers.opens(kind);
    }

    @Override
    public Set<String> havingIt() {
        return HAVING_IT;
    }

    @Override
    public void receive(String caseRef, Act act, Officer system) {
        outgoing.receive(caseRef, act, system);
    }

    @Override
    public void follow(CaseFile file, Act act, Officer officer) {
        outgoing.follow(file, act, officer);
    }

    @EventListener
    void on(MessageStatusChanged change) {
        if (change.status() == MessageStatus.DELIVERED) {
            cases.lookUp(change.caseRef(), AccessScope.system())
                    .filter(Transfers::ours)
                    .ifPresent(file -> mirror.delivered(file, change, this));
        }
    }

    @EventListener
    void on(CaseActed acted) {
        if (mirror.tells(acted, this)) {
            cases.lookUp(acted.subject(), AccessScope.system())
                    .filter(Transfers::ours)
                    .ifPresent(file -> mirror.ended(file, acted));
        }
    }

    @EventListener
    void on(Delivered delivered) {
        if (delivered.purpose() == Purpose.REQUEST) {
            cases.lookUp(delivered.caseRef(), AccessScope.system())
                    .filter(Transfers::ours)
                    .ifPresent(file -> mirror.arrived(file, delivered, this));
        }
    }
}
