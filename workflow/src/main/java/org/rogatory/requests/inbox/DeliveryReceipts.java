package org.rogatory.requests.inbox;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.exchange.MessageStatus;
import org.rogatory.exchange.MessageStatusChanged;
import org.rogatory.transmission.Delivered;
import org.rogatory.transmission.Purpose;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears for every kind of request that it is there: by a receipt, by what the other State does, by its papers. */
@Component
class DeliveryReceipts {

    private final Cases cases;
    private final DeliveryMirror mirror;
    private final ObjectProvider<DeliveryMirror.Side> sides;

    DeliveryReceipts(Cases cases, DeliveryMirror mirror, ObjectProvider<DeliveryMirror.Side> sides) {
        this.cases = cases;
        this.mirror = mirror;
        this.sides = sides;
    }

    @EventListener
    void on(MessageStatusChanged change) {
        if (change.status() == MessageStatus.DELIVERED) {
            find(change.caseRef())
                    .ifPresent(file -> side(file).ifPresent(side -> mirror.delivered(file, change, side)));
        }
    }

    @EventListener
    void on(CaseActed acted) {
        if (sides.stream().anyMatch(side -> mirror.tells(acted, side))) {
            find(acted.subject())
                    .filter(file ->
                            side(file).filter(side -> mirror.tells(acted, side)).isPresent())
                    .ifPresent(file -> mirror.ended(file, acted));
        }
    }

    @EventListener
    void on(Delivered delivered) {
        if (delivered.purpose() == Purpose.REQUEST) {
            find(delivered.caseRef())
                    .ifPresent(file -> side(file).ifPresent(side -> mirror.arrived(file, delivered, side)));
        }
    }

    private Optional<CaseFile> find(String caseRef) {
        return cases.lookUp(caseRef, AccessScope.system());
    }

    private Optional<DeliveryMirror.Side> side(CaseFile file) {
        return sides.stream().filter(side -> side.ours(file)).findFirst();
    }
}
