package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.HEAD;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.audit.AuditSealer;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.webhooks.Webhooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A system beside Rogatory is told what happens in its authority: in order, once, and again when it did not take it. */
@EngineTest
@OnBothDatabases
class WebhooksProcessTest {

    private static final String ADDRESS = "https://documents.example/events";
    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "UZ");

    private final Files files;
    private final Jobs jobs;
    private final ToldEvents told;
    private final Webhooks webhooks;
    private final AuditSealer sealer;
    private final JdbcClient jdbc;

    @Autowired
    WebhooksProcessTest(
            Files files, Jobs jobs, ToldEvents told, Webhooks webhooks, AuditSealer sealer, JdbcClient jdbc) {
        this.files = files;
        this.jobs = jobs;
        this.told = told;
        this.webhooks = webhooks;
        this.sealer = sealer;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void sealWhatOthersLeft() {
        seal();
        told.clear();
    }

    @AfterEach
    void nobodyIsTold() {
        told.broken(false);
        jdbc.sql("delete from webhooks_webhook").update();
        jobs.drain();
    }

    private void seal() {
        while (sealer.unsealed() > 0) {
            sealer.seal();
        }
    }

    private List<JsonNode> events() {
        return told.taken().stream()
                .map(delivery -> JsonMapper.shared().readTree(delivery.body()).path("events"))
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .toList();
    }

    private List<String> named(String member) {
        return events().stream().map(event -> event.path(member).asString("")).toList();
    }

    @Test
    void isToldWhatHappensToTheFilesAndJournalsOfItsAuthorityInOrder() {
        webhooks.add(ADDRESS, ADMIN);
        var ours = files.transmitted().file();
        seal();
        jobs.drain();

        assertThat(named("event")).containsSubsequence("mla.submit", "mla.approve", "mla.sign", "mla.transmit");
        assertThat(named("event")).contains("registers.enter").doesNotContain("cases.view", "mla.receive");
        assertThat(named("caseRef")).contains(ours.caseRef()).allMatch(ref -> ref.isEmpty() || ref.startsWith("UZ-"));
        assertThat(events().stream().map(event -> event.path("id").asLong()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(told.taken())
                .allSatisfy(delivery ->
                        assertThat(delivery.headers()).containsKeys("Rogatory-Signature", "Rogatory-Delivery"));
        assertThat(webhooks.of(ADMIN))
                .singleElement()
                .satisfies(webhook -> assertThat(webhook.deliveredAt()).isNotNull());
    }

    @Test
    void namesNobodyAndTellsNothingOfTheMatter() {
        webhooks.add(ADDRESS, ADMIN);
        files.transmitted();
        seal();
        jobs.drain();

        assertThat(events())
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(event.propertyNames()).isSubsetOf("id", "event", "at", "caseRef", "entryId"));
    }

    @Test
    void isToldAgainWhatItDidNotTake() {
        webhooks.add(ADDRESS, ADMIN);
        files.transmitted();
        told.broken(true);
        seal();
        assertThat(jobs.tryOnce()).isPositive();
        assertThat(told.taken()).isEmpty();

        told.broken(false);
        jobs.drain();

        assertThat(named("event")).contains("mla.transmit");
    }

    @Test
    void isNotToldTwiceHoweverOftenTheTrailIsSealed() {
        webhooks.add(ADDRESS, ADMIN);
        files.transmitted();
        seal();
        files.transmitted();
        seal();
        jobs.drain();
        var known = events().size();
        jobs.drain();
        seal();
        jobs.drain();

        assertThat(events()).hasSize(known);
        assertThat(events().stream().map(event -> event.path("id").asLong())).doesNotHaveDuplicates();
    }

    @Test
    void isToldNothingOfBeforeAndNothingAfterItIsStopped() {
        files.transmitted();
        seal();
        var added = webhooks.add(ADDRESS, ADMIN);
        files.transmitted();
        webhooks.stop(added.webhook().webhookRef(), ADMIN);
        webhooks.stop(added.webhook().webhookRef(), ADMIN);
        seal();
        jobs.drain();

        assertThat(told.taken()).isEmpty();
    }

    @Test
    void isKeptByTheAdministratorsOfItsAuthorityAlone() {
        var added = webhooks.add(ADDRESS, ADMIN);
        var ref = added.webhook().webhookRef();

        assertThatThrownBy(() -> webhooks.add(ADDRESS, Desk.officer(HEAD, "UZ")))
                .isInstanceOfSatisfying(
                        Refusal.class, told -> assertThat(told.code()).isEqualTo("role"));
        assertThatThrownBy(() -> webhooks.stop(ref, Desk.officer(ADMINISTRATOR, "KZ")))
                .isInstanceOfSatisfying(
                        Refusal.class, told -> assertThat(told.code()).isEqualTo("not-found"));
        assertThatThrownBy(() -> webhooks.add("http://documents.example", ADMIN))
                .isInstanceOfSatisfying(
                        Refusal.class, told -> assertThat(told.code()).isEqualTo("webhook-address"));
        assertThat(webhooks.of(Desk.officer(ADMINISTRATOR, "KZ"))).isEmpty();
        assertThat(jdbc.sql("select secret from webhooks_webhook")
                        .query(String.class)
                        .single())
                .doesNotContain(added.secret());
    }
}
