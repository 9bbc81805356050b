package org.rogatory.extradition.inbox;

import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.directory.Directory;
import org.rogatory.exchange.MessageStatus;
import org.rogatory.exchange.MessageStatusChanged;
import org.rogatory.extradition.outgoing.OutgoingExtradition;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.transmission.Delivered;
import org.rogatory.transmission.Legs;
import org.rogatory.transmission.Legs.Recorded;
import org.rogatory.transmission.Purpose;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The receipt of a request for extradition moves the mirror of its delivery, and ends the way of its papers, as all
 * does by which the other State lets know that it has it.
 */
@Component
class ExtraditionReceipts {

    private static final String DELIVERY = "record_delivery";
    private static final String WITHDRAWAL = "withdrawal_notice";

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

    private final Cases cases;
    private final Legs legs;
    private final OutgoingExtradition outgoing;
    private final RequestMessenger messenger;
    private final Directory directory;

    ExtraditionReceipts(
            Cases cases, Legs legs, OutgoingExtradition outgoing, RequestMessenger messenger, Directory directory) {
        this.cases = cases;
        this.legs = legs;
        this.outgoing = outgoing;
        this.messenger = messenger;
        this.directory = directory;
    }

    @EventListener
    void on(MessageStatusChanged change) {
        if (change.status() == MessageStatus.DELIVERED) {
            cases.lookUp(change.caseRef(), AccessScope.system())
                    .filter(Extraditions::ours)
                    .ifPresent(file -> delivered(file, change));
        }
    }

    private void delivered(CaseFile file, MessageStatusChanged change) {
        var system = Officer.system(file.state());
        var day = directory.day(file.authority(), change.at());
        legs.arrived(file, change.messageId(), new Recorded(day, system, null));
        if (!Extraditions.opens(change.kind()) || !file.outgoing()) {
            return;
        }
        file.carryByHand(false);
        if ("withdrawn".equals(file.status())) {
            withdrawAfterAll(file, system);
        }
        if (change.kind().equals(file.form()) && cases.admits(file, DELIVERY)) {
            var act = Act.draft(DELIVERY).happened(day, null).reference(change.messageId());
            outgoing.receive(file.caseRef(), act.act(), system);
        }
    }

    /**
     * The request had been taken back, yet it has arrived: so the other State must be told, and frees whom it
     * holds.
     */
    private void withdrawAfterAll(CaseFile file, Officer system) {
        if (!messenger.withdrawalTold(file)) {
            messenger.post(file, WITHDRAWAL, JsonMapper.shared().createObjectNode(), system);
        }
    }

    @EventListener
    void on(CaseActed acted) {
        var verb = acted.action().substring(acted.action().indexOf('.') + 1);
        var byHand = DELIVERY.equals(verb) && !"system".equals(acted.actor());
        if (byHand || HAVING_IT.contains(verb)) {
            cases.lookUp(acted.subject(), AccessScope.system())
                    .filter(file -> Extraditions.ours(file) && file.outgoing())
                    .ifPresent(file -> legs.arrived(file, Purpose.REQUEST, Officer.system(file.state())));
        }
    }

    /**
     * The papers are there: the request is delivered, as far as nothing more is known of it, by whoever recorded
     * that.
     */
    @EventListener
    void on(Delivered delivered) {
        if (delivered.purpose() == Purpose.REQUEST) {
            cases.lookUp(delivered.caseRef(), AccessScope.system())
                    .filter(file -> Extraditions.ours(file) && file.outgoing() && cases.admits(file, DELIVERY))
                    .ifPresent(file -> received(file, delivered));
        }
    }

    private void received(CaseFile file, Delivered delivered) {
        var act = Act.draft(DELIVERY).happened(delivered.day(), null).reference(delivered.reference());
        outgoing.follow(file, act.act(), delivered.by());
    }
}
