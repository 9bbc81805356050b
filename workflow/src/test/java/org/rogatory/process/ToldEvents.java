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
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A receiver that remembers what it took, and can be out of order. */
@Component
class ToldEvents implements EventReceiver {

    private final List<Delivery> taken = new ArrayList<>();
    private final Set<String> lost = new HashSet<>();
    private boolean broken;
    private boolean within;
    private Runnable meanwhile = () -> {};

    @Override
    public void deliver(Delivery delivery) {
        within |= TransactionSynchronizationManager.isActualTransactionActive();
        meanwhile.run();
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
        within = false;
        meanwhile = () -> {};
    }

    /** Whether a call was made while a transaction was open. */
    boolean within() {
        return within;
    }

    /** What happens while an address is being told. */
    void meanwhile(Runnable happens) {
        meanwhile = happens;
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
