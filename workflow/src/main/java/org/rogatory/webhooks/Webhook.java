package org.rogatory.webhooks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;

/** An address that is told what happens in one authority, and how far in the trail it has been told. */
@Entity
@Table(name = "webhooks_webhook")
class Webhook {

    @Id
    private String webhookRef;

    private String authority;
    private String address;
    private String secret;

    /** The place in the sealed trail up to which everything was delivered. */
    private long deliveredTo;

    private @Nullable Instant deliveredAt;
    private String addedBy;
    private Instant addedAt;
    private @Nullable String stoppedBy;
    private @Nullable Instant stoppedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Webhook() {}

    /**
     * What it begins with.
     *
     * @param secret encrypted
     * @param position the place in the sealed trail behind which it is told
     */
    record Start(String webhookRef, URI address, String secret, long position) {}

    Webhook(Start start, Officer by, Instant now) {
        this.webhookRef = start.webhookRef();
        this.authority = by.authority();
        this.address = start.address().toString();
        this.secret = start.secret();
        this.deliveredTo = start.position();
        this.addedBy = by.username();
        this.addedAt = now;
    }

    void stop(Officer by, Instant now) {
        this.stoppedBy = by.username();
        this.stoppedAt = now;
    }

    boolean stopped() {
        return stoppedAt != null;
    }

    String webhookRef() {
        return webhookRef;
    }

    String authority() {
        return authority;
    }

    URI address() {
        return URI.create(address);
    }

    /** How figures call it: by its authority and its reference, never by its address. */
    String partner() {
        return "webhooks/" + authority + "/" + webhookRef;
    }

    String secret() {
        return secret;
    }

    long deliveredTo() {
        return deliveredTo;
    }

    WebhookView view() {
        return new WebhookView(webhookRef, address, addedBy, addedAt, deliveredAt, stoppedAt);
    }
}
