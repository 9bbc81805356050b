package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** Takes requests from draft to both files closed, however often the node dies, and writes down what it accepted. */
final class Drilled {

    /** Every code that says: soon, try again. */
    private static final Pattern SOON = Pattern.compile(".*-being-.*|reply-missing");

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final List<ChildNode> nodes;
    private final boolean alone;
    private final AtomicInteger turn = new AtomicInteger();
    private final Queue<Accepted> accepted = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unanswered = new AtomicInteger();

    /** @param nodes of one database; each call goes to the next of them */
    Drilled(ChildNode... nodes) {
        this(nodes.length == 1, nodes);
    }

    private Drilled(boolean alone, ChildNode... nodes) {
        this.alone = alone;
        this.nodes = List.of(nodes);
    }

    /** Whose database may be gone for a while, too: what is answered meanwhile counts as not answered. */
    static Drilled throughOutages(ChildNode... nodes) {
        List.of(nodes).forEach(ChildNode::expectOutages);
        return new Drilled(true, nodes);
    }

    ChildNode node() {
        return nodes.get(turn.getAndIncrement() % nodes.size());
    }

    /** An act the node answered with success. */
    record Accepted(String caseRef, String verb) {}

    List<Accepted> accepted() {
        return List.copyOf(accepted);
    }

    /** How many calls died with the node. */
    int unanswered() {
        return unanswered.get();
    }

    /** Waits until the next act of this verb is accepted: what it causes is under way then. */
    void awaitNext(String verb) {
        var before = times(verb);
        Awaitility.await(verb)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> times(verb) > before);
    }

    private long times(String verb) {
        return accepted.stream().filter(act -> act.verb().equals(verb)).count();
    }

    /** One request, from Kazakhstan to Uzbekistan and back: asked about and executed. */
    void oneWay() {
        var kz = sent();
        var uz = reviewed(kz);
        informed(kz, uz);
        executed(uz);
        answered(uz);
        patiently(() -> node().as("officer.kz").awaitStatus(kz, "answered"));
        act("officer.kz", kz, "mark_use", Map.of("kind", "purpose_only"));
        closed(kz, uz);
    }

    /** The same to a refusal. */
    void refusedWay() {
        var kz = sent();
        var uz = reviewed(kz);
        act("officer.uz", uz, "record_consultation", Map.of("consultation", "by telephone"));
        var partly = Map.of("partial_possible", "No part of it (synthetic).");
        act(
                "head.uz",
                uz,
                "refuse",
                Map.of("ground", "sovereignty_security", "releasedText", "It would harm us.", "particulars", partly));
        answered(uz);
        patiently(() -> node().as("officer.kz").awaitStatus(kz, "refused"));
        closed(kz, uz);
    }

    private String sent() {
        var kz = begun();
        act("court.kz", kz, "submit_by_court", Map.of());
        act("officer.kz", kz, "approve", Map.of());
        translate(kz);
        act("translator.kz", kz, "attach_translation", Map.of("certified", true));
        act("court.kz", kz, "sign", Map.of());
        act("officer.kz", kz, "transmit", Map.of());
        return kz;
    }

    private String reviewed(String kz) {
        var uz = patiently(() -> node().as("officer.uz").awaitIncoming(kz));
        act("officer.uz", uz, "register", Map.of());
        act("head.uz", uz, "assign_review", Prepared.review("officer.uz"));
        return uz;
    }

    private void informed(String kz, String uz) {
        var asked = Map.of("why", "Two are named (synthetic).", "consequence", "It rests (synthetic).");
        act(
                "officer.uz",
                uz,
                "request_information",
                Map.of("keys", List.of("facts"), "releasedText", "Which one?", "particulars", asked));
        act("signatory.uz", uz, "sign_letter", Map.of());
        patiently(() -> node().as("officer.kz").awaitStatus(kz, "information_requested"));
        act("officer.kz", kz, "send_information", Map.of("releasedText", "The second one (synthetic)."));
        act("signatory.kz", kz, "sign_letter", Map.of());
        act("officer.uz", uz, "record_information", Map.of());
    }

    private void answered(String uz) {
        act("officer.uz", uz, "draft_answer", Map.of("releasedText", "As decided (synthetic).", "kind", "final"));
        act("head.uz", uz, "approve_answer", Map.of());
        act("signatory.uz", uz, "sign_answer", Map.of());
        act("officer.uz", uz, "send_answer", Map.of());
    }

    private void closed(String kz, String uz) {
        act("officer.kz", kz, "close", Map.of("kind", "returned"));
        act("officer.uz", uz, "close", Map.of("kind", "returned"));
    }

    /** Every letter opens and is a whole PDF. */
    void assertLetters() {
        assertLetters(this::node);
    }

    /** The same at another node. */
    void assertLetters(Supplier<ChildNode> at) {
        accepted.stream()
                .map(Accepted::caseRef)
                .distinct()
                .forEach(caseRef -> assertThat(at.get().letters(caseRef))
                        .as(caseRef)
                        .isNotEmpty()
                        .allSatisfy(
                                letter -> assertThat(letter).startsWith("%PDF-").contains("%%EOF")));
    }

    /** What was accepted is in the database once, to its end, and left its trace. */
    void assertKept(KeptFacts facts) throws SQLException {
        assertThat(accepted).hasSizeGreaterThan(30);
        assertThat(facts.lostOrDoubled(accepted())).isEmpty();
        assertThat(facts.sentTwice()).isEmpty();
        assertThat(facts.doneTwice()).isEmpty();
        assertThat(facts.gapsInTheJournals()).isEmpty();
        assertThat(facts.stuckJobs()).isEmpty();
        assertThat(facts.halfDone()).isEmpty();
        assertThat(facts.holesInTheTrail()).isEmpty();
    }

    private String begun() {
        return begun("court.kz", Scenarios.content("SC-02"));
    }

    /** A draft that this officer begins, once, however often he has to ask. */
    String begun(String username, Object body) {
        var key = UUID.randomUUID().toString();
        var draft = patiently(() -> node().as(username).post("/cases", body, Map.of("Idempotency-Key", key)));
        if (draft.status() != 201 && draft.status() != 200) {
            throw new AssertionError("draft: " + draft.status() + " " + draft.body());
        }
        return draft.body().path("caseRef").asString();
    }

    private void translate(String kz) {
        var path = "/cases/" + kz + "/translation";
        var texts = patiently(() -> node().as("translator.kz").get(path))
                .body()
                .path("sections")
                .valueStream()
                .collect(Collectors.toMap(part -> part.path("key").asString(), part -> "Translated (synthetic)."));
        patiently(() -> node().as("translator.kz").put(path, Map.of("sections", texts), Map.of()));
    }

    private void executed(String uz) {
        act("officer.uz", uz, "accept", Map.of());
        act("officer.uz", uz, "assign_execution", Map.of("authority", "UZ-UNIT-1"));
        act("executor.uz", uz, "start_execution", Map.of("reference", "77"));
        var item = patiently(() -> node().as("executor.uz").get("/cases/" + uz + "/items"))
                .body()
                .path(0)
                .path("itemRef")
                .asString();
        act("executor.uz", uz, "start_item", Map.of("item", item));
        act(
                "executor.uz",
                uz,
                "record_item_result",
                Map.of("item", item, "happenedOn", "2026-06-01", "place", "Chinaz", "releasedText", "Served."));
        act("executor.uz", uz, "record_execution", Map.of());
    }

    /** The same call under the same key until it is answered: done before the node died or not, it is done once. */
    void act(String username, String caseRef, String verb, Map<String, ?> fields) {
        var path = "/cases/" + caseRef + "/" + verb.replace('_', '-');
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var answer = Awaitility.await(verb)
                .atMost(PATIENCE)
                .until(
                        () -> patiently(() -> node().as(username).post(path, fields, key)),
                        found -> !soon(verb, found.code()));
        if (answer.status() != 200 && answer.status() != 204) {
            throw new AssertionError(username + " " + verb + ": " + answer.status() + " " + answer.body());
        }
        accepted.add(new Accepted(caseRef, verb));
    }

    /** Who signs a letter has read no version of its file: what crosses him is no objection to it. */
    private static boolean soon(String verb, String code) {
        return SOON.matcher(code).matches() || "sign_letter".equals(verb) && "changed-meanwhile".equals(code);
    }

    /** A node that has died is waited for, unless there is another one. */
    <T> T patiently(Supplier<T> call) {
        while (true) {
            try {
                return call.get();
            } catch (UncheckedIOException died) {
                unanswered.incrementAndGet();
                if (alone) {
                    node().awaitReady();
                }
            }
        }
    }
}
