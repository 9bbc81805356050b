package org.rogatory.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is to tell an address: of two nodes one, for a time. No row is locked while somebody is called; whoever
 * comes meanwhile finds the claim. Every change counts the version of the row, so that an act that read it before is
 * done again and brings nothing of before back.
 */
@Component
class DeliveryClaims {

    /** Longer than any call may take together with what clocks of two nodes may be apart. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryClaims(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The turn to tell what comes after a place in the trail.
     *
     * @param from the place up to which all was delivered when it was claimed
     * @param by a mark that no other claim has
     */
    record Claim(String webhookRef, long from, String by) {}

    /** Takes the turn; empty where somebody has it, has told meanwhile, or the webhook was stopped. */
    Optional<Claim> take(String webhookRef, long from) {
        var claim = new Claim(webhookRef, from, UUID.randomUUID().toString());
        var taken = jdbc.sql("update webhooks_webhook set claimed_by = :by, claimed_until = :until,"
                        + " version = version + 1 where webhook_ref = :ref and delivered_to = :from"
                        + " and stopped_at is null and (claimed_until is null or claimed_until < :now)")
                .param("by", claim.by())
                .param("until", now().plus(LEASE))
                .param("ref", webhookRef)
                .param("from", from)
                .param("now", now())
                .update();
        return taken == 1 ? Optional.of(claim) : Optional.empty();
    }

    /** Nothing up to this place was worth telling: the trail is left behind without a call; false as in taking. */
    boolean pass(String webhookRef, long from, long to) {
        return jdbc.sql("update webhooks_webhook set delivered_to = :to, version = version + 1"
                                + " where webhook_ref = :ref and delivered_to = :from and stopped_at is null"
                                + " and (claimed_until is null or claimed_until < :now)")
                        .param("to", to)
                        .param("ref", webhookRef)
                        .param("from", from)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** All up to this place was told; nothing is noted where the turn is another's by now. */
    void told(Claim claim, long to) {
        jdbc.sql("update webhooks_webhook set delivered_to = :to, delivered_at = :at, claimed_by = null,"
                        + " claimed_until = null, version = version + 1 where webhook_ref = :ref and claimed_by = :by")
                .param("to", to)
                .param("at", now())
                .param("ref", claim.webhookRef())
                .param("by", claim.by())
                .update();
    }

    /** Gives the turn back: the next try need not wait for its end. */
    void release(Claim claim) {
        jdbc.sql("update webhooks_webhook set claimed_by = null, claimed_until = null, version = version + 1"
                        + " where webhook_ref = :ref and claimed_by = :by")
                .param("ref", claim.webhookRef())
                .param("by", claim.by())
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
