package org.rogatory.mla.inbox;

import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.directory.Directory;
import org.rogatory.exchange.MessageStatus;
import org.rogatory.exchange.MessageStatusChanged;
import org.rogatory.identity.Officer;
import org.rogatory.mla.outgoing.OutgoingProcedure;
import org.rogatory.requests.RequestForms;
import org.rogatory.transmission.Delivered;
import org.rogatory.transmission.Legs;
import org.rogatory.transmission.Purpose;
import org.rogatory.transmission.Recorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the other State lets know ends the way of the papers; and papers that have come to its end are delivered. */
@Component
class MlaArrivals {

    private static final String DELIVERY = "record_delivery";
    /** Whoever does this has the request. */
    private static final Set<String> HAVING_IT = Set.of(
            "record_acknowledgement",
            "record_partner_registration",
            "record_information_request",
            "record_partial_answer",
            "record_answer",
            "record_refusal",
            "record_postponement",
            "record_return");

    private final Cases cases;
    private final Legs legs;
    private final OutgoingProcedure outgoing;
    private final Directory directory;

    MlaArrivals(Cases cases, Legs legs, OutgoingProcedure outgoing, Directory directory) {
        this.cases = cases;
        this.legs = legs;
        this.outgoing = outgoing;
        this.directory = directory;
    }

    @EventListener
    void on(MessageStatusChanged change) {
        if (change.status() == MessageStatus.DELIVERED) {
            cases.lookUp(change.caseRef(), AccessScope.system())
                    .filter(RequestForms::ofAssistance)
                    .ifPresent(file -> arrived(file, change));
        }
    }

    private void arrived(CaseFile file, MessageStatusChanged change) {
        var day = directory.times().day(file.authority(), change.at());
        legs.arrived(file, change.messageId(), new Recorded(day, Officer.system(file.state()), null));
    }

    @EventListener
    void on(CaseActed acted) {
        var verb = acted.verb();
        var byHand = DELIVERY.equals(verb) && !"system".equals(acted.actor());
        if (byHand || HAVING_IT.contains(verb)) {
            var file = cases.find(acted.subject(), AccessScope.system());
            if (RequestForms.ofAssistance(file) && file.outgoing()) {
                legs.arrived(file, Purpose.REQUEST, acted);
            }
        }
    }

    /** The papers are there: the request is delivered, as far as nothing more is known of it, by whoever recorded that. */
    @EventListener
    void on(Delivered delivered) {
        if (delivered.purpose() != Purpose.REQUEST) {
            return;
        }
        var file = cases.find(delivered.caseRef(), AccessScope.system());
        if (RequestForms.ofAssistance(file) && file.outgoing() && cases.admits(file, DELIVERY)) {
            var act = Act.draft(DELIVERY).happened(delivered.day(), null).reference(delivered.reference());
            outgoing.follow(file, act.act(), delivered.by());
        }
    }
}
