package org.rogatory.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rogatory.figures.CallFailure;
import org.rogatory.webhooks.Delivery;
import org.rogatory.webhooks.DeliveryFailed;
import org.rogatory.webhooks.EventReceiver;
import org.springframework.stereotype.Component;

/** A receiver that remembers what it took, and can be out of order. */
@Component
class ToldEvents implements EventReceiver {

    private final List<Delivery> taken = new ArrayList<>();
    private final Set<String> lost = new HashSet<>();
    private boolean broken;

    @Override
    public void deliver(Delivery delivery) {
        if (broken || lost.contains(delivery.address().toString())) {
            throw new DeliveryFailed(CallFailure.REFUSED, "answered 503");
        }
        taken.add(delivery);
    }

    List<Delivery> taken() {
        return List.copyOf(taken);
    }

    void clear() {
        taken.clear();
    }

    void broken(boolean isBroken) {
        this.broken = isBroken;
        lost.clear();
    }

    /** This address takes nothing, others do. */
    void lose(String address) {
        lost.add(address);
    }
}
