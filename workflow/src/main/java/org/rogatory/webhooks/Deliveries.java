package org.rogatory.webhooks;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.audit.AuditTrail;
import org.rogatory.audit.Sealed;
import org.rogatory.figures.OutsideCalls;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells an address what happened since it was last told, in the order of the trail. What was told and not noted as told,
 * because the node stopped in between, is told once more under the same numbers.
 */
@Service
class Deliveries {

    private static final int BATCH = 200;

    private final WebhookRepository webhooks;
    private final Happenings happenings;
    private final AuditTrail trail;
    private final FileCipher cipher;
    private final EventReceiver receiver;
    private final OutsideCalls calls;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    Deliveries(
            WebhookRepository webhooks,
            Happenings happenings,
            AuditTrail trail,
            FileCipher cipher,
            EventReceiver receiver,
            OutsideCalls calls,
            Clock clock) {
        this.webhooks = webhooks;
        this.happenings = happenings;
        this.trail = trail;
        this.cipher = cipher;
        this.receiver = receiver;
        this.calls = calls;
        this.clock = clock;
    }

    /** The body of what is sent. */
    record Told(String webhook, List<Happening> events) {}

    /**
     * Tells the next part of the trail; whether more of it is left.
     *
     * @throws DeliveryFailed if the address did not take it; nothing is noted as told then
     */
    @Transactional
    public boolean deliver(String webhookRef) {
        var webhook = webhooks.lock(webhookRef).filter(known -> !known.stopped());
        return webhook.isPresent() && deliver(webhook.get());
    }

    private boolean deliver(Webhook webhook) {
        var part = trail.sealedAfter(webhook.deliveredTo(), BATCH);
        if (part.isEmpty()) {
            return false;
        }
        var told = part.stream()
                .filter(Happenings::worthTelling)
                .map(row -> happenings.of(row, webhook.authority()))
                .flatMap(Optional::stream)
                .toList();
        if (!told.isEmpty()) {
            hand(delivery(webhook, told), webhook.partner());
        }
        webhook.delivered(last(part), told.isEmpty() ? null : clock.instant());
        return part.size() == BATCH;
    }

    private void hand(Delivery delivery, String partner) {
        try {
            receiver.deliver(delivery);
            calls.answered(partner);
        } catch (DeliveryFailed failed) {
            calls.failed(partner, failed.why());
            throw failed;
        }
    }

    private Delivery delivery(Webhook webhook, List<Happening> told) {
        var ref = webhook.webhookRef();
        var body = json.writeValueAsString(new Told(ref, told));
        var secret = cipher.decrypt(Webhooks.keyRef(ref), webhook.secret());
        var headers = Map.of(
                "Content-Type",
                "application/json",
                "Rogatory-Delivery",
                ref + "-" + told.get(told.size() - 1).id(),
                "Rogatory-Signature",
                EventSignature.of(secret, clock.instant(), body));
        return new Delivery(webhook.address(), headers, body);
    }

    private static long last(List<Sealed> part) {
        return part.get(part.size() - 1).position();
    }
}
