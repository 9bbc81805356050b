package org.rogatory.webhooks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as its administrator sees it; its secret is shown once, when it is made.
 *
 * @param deliveredAt when the address last took events, or null for never
 * @param stoppedAt when it was stopped, or null while it works
 */
public record WebhookView(
        String webhookRef,
        String address,
        String addedBy,
        Instant addedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant stoppedAt) {}
