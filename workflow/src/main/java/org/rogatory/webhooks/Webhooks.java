package org.rogatory.webhooks;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.persons.FileCipher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The webhooks of an authority, kept by its administrators. */
@Service
public class Webhooks {

    private static final int SECRET_BYTES = 32;

    private final WebhookRepository webhooks;
    private final FileCipher cipher;
    private final AuditTrail trail;
    private final WebhookSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Webhooks(
            WebhookRepository webhooks,
            FileCipher cipher,
            AuditTrail trail,
            WebhookSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.webhooks = webhooks;
        this.cipher = cipher;
        this.trail = trail;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** A new webhook and the secret that signs what it is told, in hexadecimal; the secret is not told again. */
    public record Added(WebhookView webhook, String secret) {}

    @Transactional(readOnly = true)
    public List<WebhookView> of(Officer administrator) {
        demand(administrator);
        return webhooks.of(administrator.authority()).stream()
                .map(Webhook::view)
                .toList();
    }

    /** Adds one that is told of all that happens from now on. */
    @Transactional
    public Added add(@Nullable String address, Officer administrator) {
        demand(administrator);
        if (AddressRules.tooLong(address)) {
            throw Refusal.of("webhook-address-long", "address");
        }
        var told = AddressRules.read(address).orElseThrow(() -> Refusal.of("webhook-address", "address"));
        if (AddressRules.inside(told) && !settings.allows(told.getHost())) {
            throw Refusal.of("webhook-address-private", "address");
        }
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var text = HexFormat.of().formatHex(secret);
        var ref = UUID.randomUUID().toString();
        var start = new Webhook.Start(ref, told, cipher.encrypt(keyRef(ref), text), trail.sealedTo());
        var webhook = new Webhook(start, administrator, clock.instant());
        trace("webhooks.add", webhooks.saveAndFlush(webhook), administrator);
        return new Added(webhook.view(), text);
    }

    /** Stops one; it is told nothing more. */
    @Transactional
    public void stop(String webhookRef, Officer administrator) {
        demand(administrator);
        var webhook = webhooks.findById(webhookRef)
                .filter(found -> found.authority().equals(administrator.authority()))
                .orElseThrow(Refusal::notFound);
        if (!webhook.stopped()) {
            webhook.stop(administrator, clock.instant());
            trace("webhooks.stop", webhooks.saveAndFlush(webhook), administrator);
        }
    }

    /** Under which key its secret lies. */
    static String keyRef(String webhookRef) {
        return "webhook:" + webhookRef;
    }

    private static void demand(Officer officer) {
        if (!officer.has(Role.ADMINISTRATOR)) {
            throw Refusal.of("role");
        }
    }

    private void trace(String action, Webhook webhook, Officer by) {
        var host = Map.of("host", webhook.address().getHost());
        events.publishEvent(new WebhookEvent(action, webhook.webhookRef(), by.username(), host));
    }
}
