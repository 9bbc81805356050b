package org.rogatory.webhooks;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.rogatory.audit.AuditTrail;
import org.rogatory.audit.Sealed;
import org.rogatory.figures.OutsideCalls;
import org.rogatory.persons.FileCipher;
import org.rogatory.webhooks.DeliveryClaims.Claim;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells an address what happened since it was last told, in the order of the trail. The call is made outside of any
 * transaction: before it the turn is claimed for a time, after it what was told is noted. What was told and not noted
 * as told, because the node stopped in between, is told once more under the same numbers.
 */
@Service
class Deliveries {

    private static final int BATCH = 200;

    private final WebhookRepository webhooks;
    private final DeliveryClaims claims;
    private final Happenings happenings;
    private final AuditTrail trail;
    private final FileCipher cipher;
    private final EventReceiver receiver;
    private final OutsideCalls calls;
    private final Clock clock;
    private final TransactionTemplate inside;
    private final JsonMapper json = JsonMapper.shared();

    Deliveries(
            WebhookRepository webhooks,
            DeliveryClaims claims,
            Happenings happenings,
            AuditTrail trail,
            FileCipher cipher,
            EventReceiver receiver,
            OutsideCalls calls,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.webhooks = webhooks;
        this.claims = claims;
        this.happenings = happenings;
        this.trail = trail;
        this.cipher = cipher;
        this.receiver = receiver;
        this.calls = calls;
        this.clock = clock;
        this.inside = new TransactionTemplate(transactions);
    }

    /** The body of what is sent. */
    record Told(String webhook, List<Happening> events) {}

    /** A call to be made under a claim; what it tells reaches up to this place in the trail. */
    private record Call(Claim claim, Delivery delivery, String partner, long to) {}

    /** A part of the trail: what is to be called for it, if anything is, and whether more of it is left. */
    private record Part(@Nullable Call call, boolean more) {}

    /**
     * Tells the next part of the trail; whether more of it is left.
     *
     * @throws DeliveryFailed if the address did not take it; nothing is noted as told then
     * @throws RejectedExecutionException if somebody else tells the address now: he comes back later
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean deliver(String webhookRef) {
        var part = Objects.requireNonNull(inside.execute(status -> webhooks.findById(webhookRef)
                .filter(known -> !known.stopped())
                .map(this::next)
                .orElseGet(() -> new Part(null, false))));
        var call = part.call();
        if (call != null) {
            tell(call);
        }
        return part.more();
    }

    private Part next(Webhook webhook) {
        var rows = trail.sealedAfter(webhook.deliveredTo(), BATCH);
        if (rows.isEmpty()) {
            return new Part(null, false);
        }
        var told = rows.stream()
                .filter(Happenings::worthTelling)
                .map(row -> happenings.of(row, webhook.authority()))
                .flatMap(Optional::stream)
                .toList();
        return new Part(claimed(webhook, told, last(rows)), rows.size() == BATCH);
    }

    /** The call, once nobody else can make it; what tells nothing is left behind at once. */
    private @Nullable Call claimed(Webhook webhook, List<Happening> told, long to) {
        var ref = webhook.webhookRef();
        var from = webhook.deliveredTo();
        if (told.isEmpty()) {
            if (!claims.pass(ref, from, to)) {
                throw occupied();
            }
            return null;
        }
        var claim = claims.take(ref, from).orElseThrow(Deliveries::occupied);
        return new Call(claim, delivery(webhook, told), webhook.partner(), to);
    }

    private static RejectedExecutionException occupied() {
        return new RejectedExecutionException("Somebody else tells this address");
    }

    private void tell(Call call) {
        var taken = false;
        try {
            hand(call.delivery(), call.partner());
            taken = true;
        } finally {
            if (!taken) {
                inside.executeWithoutResult(status -> claims.release(call.claim()));
            }
        }
        inside.executeWithoutResult(status -> claims.told(call.claim(), call.to()));
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
