package org.rogatory.webhooks;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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
    private final ManagementService jobs;
    private final WebhookRepository webhooks;

    DeliverEventsProcess(RuntimeService engine, ManagementService jobs, WebhookRepository webhooks) {
        this.engine = engine;
        this.jobs = jobs;
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
        // Beside one that has given up another works on; where two have, the address answers nobody.
        var dead = running.stream().filter(this::dead).count();
        if (dead < ENOUGH && running.size() - dead < ENOUGH) {
            engine.startProcessInstanceByKey(MODEL, webhookRef, Map.of("webhookRef", webhookRef));
        }
    }

    /** One whose tries are used up reads nothing again until an operator wakes it. */
    private boolean dead(ProcessInstance instance) {
        return jobs.createJobQuery()
                        .processInstanceId(instance.getProcessInstanceId())
                        .noRetriesLeft()
                        .count()
                > 0;
    }
}
