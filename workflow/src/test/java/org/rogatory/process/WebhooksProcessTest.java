package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterScans;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.Registers;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.rogatory.webhooks.Delivery;
import org.rogatory.webhooks.Webhooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A system beside Rogatory is told what happens in its authority: in order, once, and again when it did not take it. */
@EngineTest
class WebhooksProcessTest {

    private static final String ADDRESS = "https://documents.example/events";
    private static final String ADDRESS_KZ = "https://other.example/events";
    private static final String OVERDUE = "deadlines.pass";
    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "UZ");
    private static final Officer HEAD_KZ = Desk.officer(HEAD, "KZ");
    private static final Officer CLERK_KZ = Desk.officer(REGISTRAR, "KZ");
    private static final Officer OFFICER_KZ =
            new Officer("control.kz", "Testov Nazorat", "KZ", "KZ-GPO", Set.of(EXECUTOR));

    private final Files files;
    private final Jobs jobs;
    private final ToldEvents told;
    private final Webhooks webhooks;
    private final TrailListeners listeners;
    private final Registers registers;
    private final LetterScans scans;
    private final Resolutions resolutions;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    WebhooksProcessTest(
            Files files,
            Jobs jobs,
            ToldEvents told,
            Webhooks webhooks,
            TrailListeners listeners,
            Registers registers,
            LetterScans scans,
            Resolutions resolutions,
            UserAdministration accounts,
            JdbcClient jdbc) {
        this.files = files;
        this.jobs = jobs;
        this.told = told;
        this.webhooks = webhooks;
        this.listeners = listeners;
        this.registers = registers;
        this.scans = scans;
        this.resolutions = resolutions;
        this.accounts = accounts;
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

    private List<JsonNode> events() {
        return told.taken().stream().flatMap(WebhooksProcessTest::eventsOf).toList();
    }

    private static Stream<JsonNode> eventsOf(Delivery delivery) {
        var list = JsonMapper.shared().readTree(delivery.body()).path("events");
        return StreamSupport.stream(list.spliterator(), false);
    }

    private List<String> named(String member) {
        return events().stream().map(event -> event.path(member).asString("")).toList();
    }

    @Test
    void isToldWhatHappensToTheFilesAndJournalsOfItsAuthorityInOrder() {
        webhooks.add(ADDRESS, ADMIN);
        var ours = files.transmitted().file();
        listeners.seal();
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
        listeners.seal();
        jobs.drain();

        assertThat(events())
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(event.propertyNames()).isSubsetOf("id", "event", "at", "caseRef", "entryId"));
    }

    private String letter() {
        return registers
                .register(NewEntry.of("KZ-GPO", JournalKind.INCOMING, LetterSubject.REQUEST), true, CLERK_KZ)
                .entryId();
    }

    private List<String> toldOf(String reference, String address) {
        return told.taken().stream()
                .filter(delivery -> delivery.address().toString().equals(address))
                .flatMap(WebhooksProcessTest::eventsOf)
                .filter(event -> reference.equals(event.path("entryId").asString(""))
                        || reference.equals(event.path("caseRef").asString("")))
                .map(event -> event.path("event").asString(""))
                .toList();
    }

    @Test
    void isToldWhatTermOfItsLettersAndFilesHasPassedAndOfNoOthers() {
        webhooks.add(ADDRESS, ADMIN);
        webhooks.add(ADDRESS_KZ, Desk.officer(ADMINISTRATOR, "KZ"));
        List.of(HEAD_KZ, OFFICER_KZ).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
        var letter = letter();
        var day = files.node().today("Asia/Almaty").plusDays(2);
        var ordered = NewResolution.first(OFFICER_KZ.username(), List.of(), day, "See to it (made up).");
        resolutions.begin(letter, ordered.controlled(true), HEAD_KZ);
        var ours = files.underReview().caseRef();

        files.node().pass(Duration.ofDays(20));
        jobs.ring();
        listeners.seal();
        jobs.drain();

        assertThat(toldOf(letter, ADDRESS_KZ)).containsSubsequence("registers.enter", "resolutions.write", OVERDUE);
        assertThat(toldOf(ours, ADDRESS)).containsSubsequence("mla.submit", OVERDUE);
        assertThat(toldOf(letter, ADDRESS)).isEmpty();
        assertThat(toldOf(ours, ADDRESS_KZ)).isEmpty();
        assertThat(events())
                .filteredOn(event -> OVERDUE.equals(event.path("event").asString("")))
                .allSatisfy(event -> assertThat(event.propertyNames())
                        .hasSize(4)
                        .contains("id", "event", "at")
                        .containsAnyOf("caseRef", "entryId"));
    }

    @Test
    void isToldOfTheScanOfALetterNotThatSomebodyReadIt() throws IOException {
        webhooks.add(ADDRESS_KZ, Desk.officer(ADMINISTRATOR, "KZ"));
        var letter = letter();
        var content = new ByteArrayInputStream("%PDF-1.7 scan".getBytes(StandardCharsets.UTF_8));
        scans.add(letter, scans.take(letter, "scan.pdf", content, CLERK_KZ), CLERK_KZ);
        scans.open(letter, CLERK_KZ).close();
        listeners.seal();
        jobs.drain();

        assertThat(toldOf(letter, ADDRESS_KZ)).containsExactly("registers.enter", "registers.scan");
    }

    @Test
    void isToldAgainWhatItDidNotTake() {
        webhooks.add(ADDRESS, ADMIN);
        files.transmitted();
        told.broken(true);
        listeners.seal();
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
        listeners.seal();
        files.transmitted();
        listeners.seal();
        jobs.drain();
        var known = events().size();
        jobs.drain();
        listeners.seal();
        jobs.drain();

        assertThat(events()).hasSize(known);
        assertThat(events().stream().map(event -> event.path("id").asLong())).doesNotHaveDuplicates();
    }

    @Test
    void isToldNothingOfBeforeAndNothingAfterItIsStopped() {
        files.transmitted();
        listeners.seal();
        var added = webhooks.add(ADDRESS, ADMIN);
        files.transmitted();
        webhooks.stop(added.webhook().webhookRef(), ADMIN);
        webhooks.stop(added.webhook().webhookRef(), ADMIN);
        listeners.seal();
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
        assertThatThrownBy(() -> webhooks.add("https://documents.example/" + "a".repeat(500), ADMIN))
                .isInstanceOfSatisfying(
                        Refusal.class, told -> assertThat(told.code()).isEqualTo("webhook-address-long"));
        for (var inside : List.of("http://localhost:9000/events", "https://10.0.0.5/events")) {
            assertThatThrownBy(() -> webhooks.add(inside, ADMIN))
                    .isInstanceOfSatisfying(
                            Refusal.class, told -> assertThat(told.code()).isEqualTo("webhook-address-private"));
        }
        assertThat(webhooks.of(Desk.officer(ADMINISTRATOR, "KZ"))).isEmpty();
        assertThat(jdbc.sql("select secret from webhooks_webhook")
                        .query(String.class)
                        .single())
                .doesNotContain(added.secret());
    }
}
