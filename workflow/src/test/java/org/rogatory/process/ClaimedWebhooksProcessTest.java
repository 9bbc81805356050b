package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.webhooks.Webhooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An address is called by one node at a time, outside of any transaction; a killed one keeps its turn for a while. */
@EngineTest
@OnBothDatabases
class ClaimedWebhooksProcessTest {

    private static final String ADDRESS = "https://documents.example/events";

    private final Files files;
    private final Jobs jobs;
    private final ToldEvents told;
    private final Webhooks webhooks;
    private final TrailListeners listeners;
    private final JdbcClient jdbc;

    @Autowired
    ClaimedWebhooksProcessTest(
            Files files, Jobs jobs, ToldEvents told, Webhooks webhooks, TrailListeners listeners, JdbcClient jdbc) {
        this.files = files;
        this.jobs = jobs;
        this.told = told;
        this.webhooks = webhooks;
        this.listeners = listeners;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void sealWhatOthersLeft() {
        listeners.begin();
    }

    @AfterEach
    void nobodyIsTold() {
        listeners.end();
    }

    /** There is something to tell, and the job that tells it waits. */
    private String added() {
        var ref = webhooks.add(ADDRESS, Desk.officer(ADMINISTRATOR, "UZ"))
                .webhook()
                .webhookRef();
        files.transmitted();
        listeners.seal();
        return ref;
    }

    private void claimed(String webhookRef, Duration left) {
        var until = LocalDateTime.ofInstant(files.node().clock().instant().plus(left), ZoneOffset.UTC);
        jdbc.sql("update webhooks_webhook set claimed_by = 'another', claimed_until = :until where webhook_ref = :ref")
                .param("until", until)
                .param("ref", webhookRef)
                .update();
    }

    private long free() {
        return jdbc.sql("select count(*) from webhooks_webhook where claimed_by is null and claimed_until is null")
                .query(Long.class)
                .single();
    }

    @Test
    void isCalledOutsideOfAnyTransactionAndStoppedMeanwhile() {
        var ref = added();
        told.meanwhile(() -> webhooks.stop(ref, Desk.officer(ADMINISTRATOR, "UZ")));
        jobs.drain();

        assertThat(told.taken()).hasSize(1);
        assertThat(told.within()).isFalse();
        assertThat(webhooks.of(Desk.officer(ADMINISTRATOR, "UZ")))
                .singleElement()
                .satisfies(webhook -> assertThat(webhook.stoppedAt()).isNotNull())
                .satisfies(webhook -> assertThat(webhook.deliveredAt()).isNotNull());
        assertThat(free()).isEqualTo(1);
    }

    @Test
    void isNotCalledWhileAnotherCallsIt() {
        var ref = added();
        claimed(ref, Duration.ofSeconds(30));
        assertThat(jobs.tryOnce()).isPositive();
        assertThat(told.taken()).isEmpty();

        files.node().pass(Duration.ofMinutes(1));
        jobs.drain();

        assertThat(told.taken()).hasSize(1);
        assertThat(free()).isEqualTo(1);
    }

    @Test
    void isCalledAgainAtOnceWhereItDidNotTakeIt() {
        added();
        told.broken(true);
        assertThat(jobs.tryOnce()).isPositive();
        assertThat(free()).isEqualTo(1);

        told.broken(false);
        jobs.drain();
        assertThat(told.taken()).hasSize(1);
    }

    @Test
    void notesNothingUnderATurnThatIsAnothersByNow() {
        var ref = added();
        var before = place();
        told.meanwhile(() -> claimed(ref, Duration.ofMinutes(5)));
        jobs.tryOnce();

        assertThat(told.taken()).hasSize(1);
        assertThat(place()).isEqualTo(before);
    }

    private long place() {
        return jdbc.sql("select delivered_to from webhooks_webhook")
                .query(Long.class)
                .single();
    }
}
