package org.rogatory.extradition.inbox;

import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.outgoing.OutgoingExtradition;
import org.rogatory.requests.flow.FlowProcedure;
import org.rogatory.requests.inbox.DeliveryMirror;
import org.springframework.stereotype.Component;

/** What tells that a request for extradition is there: a receipt, what the other State does with it, its papers. */
@Component
class ExtraditionReceipts implements DeliveryMirror.Side {

    /** Whoever does this has the request. */
    private static final Set<String> HAVING_IT = Set.of(
            "record_acknowledgement",
            "record_partner_registration",
            "record_information_request",
            "record_court_review",
            "record_grant",
            "record_refusal",
            "record_postponement",
            "record_return");

    private final OutgoingExtradition outgoing;

    ExtraditionReceipts(OutgoingExtradition outgoing) {
        this.outgoing = outgoing;
    }

    @Override
    public boolean ours(CaseFile file) {
        return Extraditions.ours(file);
    }

    @Override
    public boolean opens(String kind) {
        return Extraditions.opens(kind);
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
