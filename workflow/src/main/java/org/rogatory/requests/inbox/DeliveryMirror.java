package org.rogatory.requests.inbox;

import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.directory.Directory;
import org.rogatory.exchange.MessageStatusChanged;
import org.rogatory.identity.Officer;
import org.rogatory.requests.flow.FlowProcedure;
import org.rogatory.requests.message.RequestsTakenBack;
import org.rogatory.transmission.Delivered;
import org.rogatory.transmission.Legs;
import org.rogatory.transmission.Purpose;
import org.rogatory.transmission.Recorded;
import org.springframework.stereotype.Component;

/**
 * The receipt of a request of ours moves the mirror of its delivery, and ends the way of its papers, as all does by which
 * the other State lets know that it has it. Whoever listens has seen of which kind the file is.
 */
@Component
public class DeliveryMirror {

    private static final String DELIVERY = "record_delivery";

    private final Cases cases;
    private final Legs legs;
    private final RequestsTakenBack takenBack;
    private final Directory directory;

    DeliveryMirror(Cases cases, Legs legs, RequestsTakenBack takenBack, Directory directory) {
        this.cases = cases;
        this.legs = legs;
        this.takenBack = takenBack;
        this.directory = directory;
    }

    /** What the kind of request brings to it. */
    public interface Side {

        /** Whether a file is of this kind. */
        boolean ours(CaseFile file);

        /** Whether a message of this kind opens its files. */
        boolean opens(String kind);

        /** The verbs that nobody there can do who has not got the request. */
        Set<String> havingIt();

        /** What does the steps of its files that ask. */
        FlowProcedure outgoing();
    }

    /** A message of the file has arrived there. */
    void delivered(CaseFile file, MessageStatusChanged change, Side side) {
        var system = Officer.system(file.state());
        var day = directory.times().day(file.authority(), change.at());
        legs.arrived(file, change.messageId(), new Recorded(day, system, null));
        if (!side.opens(change.kind()) || !file.outgoing()) {
            return;
        }
        file.carryByHand(false);
        takenBack.arrived(file, change);
        if (change.kind().equals(file.form()) && cases.admits(file, DELIVERY)) {
            var act = Act.draft(DELIVERY).happened(day, null).reference(change.messageId());
            side.outgoing().receive(file.caseRef(), act.act(), system);
        }
    }

    /** Whether an act tells that the request is there. */
    boolean tells(CaseActed acted, Side side) {
        var verb = acted.verb();
        var byHand = DELIVERY.equals(verb) && !"system".equals(acted.actor());
        return byHand || side.havingIt().contains(verb);
    }

    /** The way of the papers of the request has ended, as the act tells. */
    void ended(CaseFile file, CaseActed acted) {
        if (file.outgoing()) {
            legs.arrived(file, Purpose.REQUEST, acted);
        }
    }

    /** The papers are there: it is delivered, as far as nothing more is known of it, by whoever recorded that. */
    void arrived(CaseFile file, Delivered delivered, Side side) {
        if (file.outgoing() && cases.admits(file, DELIVERY)) {
            var act = Act.draft(DELIVERY).happened(delivered.day(), null).reference(delivered.reference());
            side.outgoing().follow(file, act.act(), delivered.by());
        }
    }
}
