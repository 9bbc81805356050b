package org.rogatory.webhooks;

import org.springframework.stereotype.Component;

/** What the process {@code deliver-events} calls. */
@Component
public class DeliverEventsTasks {

    private final Deliveries deliveries;

    DeliverEventsTasks(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Tells the next part; answers whether more is left. */
    public String deliverEvents(String webhookRef) {
        return deliveries.deliver(webhookRef) ? "more" : "done";
    }
}
