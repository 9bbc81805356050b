package org.rogatory.webhooks;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.rogatory.audit.TrailSealed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wakes the delivery when the trail has grown by something worth telling. */
@Component
class DeliverEventsProcess {

    private static final String MODEL = "deliver-events";

    /** One that tells and may have read the trail already, one that waits for it and will read it again. */
    private static final int ENOUGH = 2;

    private final RuntimeService engine;
    private final WebhookRepository webhooks;

    DeliverEventsProcess(RuntimeService engine, WebhookRepository webhooks) {
        this.engine = engine;
        this.webhooks = webhooks;
    }

    @EventListener
    void sealed(TrailSealed sealed) {
        if (sealed.entries().stream().anyMatch(Happenings::worthTelling)) {
            webhooks.working().forEach(webhook -> wake(webhook.webhookRef()));
        }
    }

    private void wake(String webhookRef) {
        var running = engine.createProcessInstanceQuery()
                .processDefinitionKey(MODEL)
                .processInstanceBusinessKey(webhookRef)
                .list();
        if (running.size() < ENOUGH) {
            engine.startProcessInstanceByKey(MODEL, webhookRef, Map.of("webhookRef", webhookRef));
        }
    }
}
