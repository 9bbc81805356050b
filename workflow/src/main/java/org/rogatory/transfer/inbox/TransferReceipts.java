package org.rogatory.transfer.inbox;

import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.flow.FlowProcedure;
import org.rogatory.requests.inbox.DeliveryMirror;
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.outgoing.OutgoingTransfer;
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

    private final OutgoingTransfer outgoing;

    TransferReceipts(OutgoingTransfer outgoing) {
        this.outgoing = outgoing;
    }

    @Override
    public boolean ours(CaseFile file) {
        return Transfers.ours(file);
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
    public FlowProcedure outgoing() {
        return outgoing;
    }
}
