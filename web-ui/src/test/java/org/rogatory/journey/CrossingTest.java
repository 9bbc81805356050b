package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * An answer and a withdrawal cross: both go by hand, and each is handed over only when the other has left. Neither side
 * loses what came, both are told, and both can close: the results that came late once the limits of their use are marked.
 */
class CrossingTest extends RunningNode {

    private static final String ANSWER = "Served (synthetic).";
    private static final String WITHDRAWAL = "It is no longer needed (synthetic).";
    private static final String PARKED =
            "A message came that does not fit the present status: an officer must look at it";
    private static final String LATE = "Results received after the request had ended";

    private static final Came RESULTS =
            new Came("answer_letter", List.of(LATE, ANSWER), "Results came after the request had ended");
    private static final Came WITHDRAWN =
            new Came("withdrawal_notice", List.of(PARKED, WITHDRAWAL), "A message waits for a decision");

    /** A letter that came, what the timeline says of it, and the notice. */
    private record Came(String letter, List<String> told, String notice) {}

    private String ours = "";
    private String theirs = "";

    @BeforeEach
    void crossed() {
        var prepared = new Prepared(this);
        ours = prepared.signed(Prepared.summons());
        as("officer.uz").act(ours, "transmit", byHand());
        handOver("officer.uz", ours, "mla_request", "officer.kz");
        theirs = prepared.inExecution(ours);
        prepared.execute(theirs, 0);
        as(Prepared.EXECUTOR).act(theirs, "record-execution");
        prepared.answered(theirs, "final");
        as("officer.kz").act(theirs, "send-answer", byHand());
        as("head.uz")
                .act(
                        ours,
                        "withdraw",
                        Map.of(
                                "internalText",
                                "The suspect has come back.",
                                "releasedText",
                                WITHDRAWAL,
                                "byHand",
                                true));
        var response = waiting("officer.kz", theirs, "response_executed");
        handOver("officer.uz", ours, "withdrawal_notice", "officer.kz");
        assertThat(as("officer.uz").takeIn(response).status()).isEqualTo(200);
    }

    private void handOver(String from, String caseRef, String kind, String to) {
        assertThat(as(to).takeIn(waiting(from, caseRef, kind)).status()).isEqualTo(200);
    }

    /** The sealed package that waits to be handed over. */
    private String waiting(String username, String caseRef, String kind) {
        var path = "/cases/" + caseRef + "/messages";
        var message = Awaitility.await(kind)
                .atMost(NationalSystem.PATIENCE)
                .until(
                        () -> sent(username, path, kind)
                                .filter(each ->
                                        "by_hand".equals(each.path("status").asString()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        return as(username).download(path + "/" + message.path("messageId").asString() + "/package");
    }

    private Stream<JsonNode> sent(String username, String path, String kind) {
        return as(username)
                .get(path)
                .body()
                .valueStream()
                .filter(message -> kind.equals(message.path("kind").asString()));
    }

    @Test
    void leavesEachSideWithWhatCameAndWithWhatItDecided() {
        assertThat(as("officer.uz").read(ours).path("status").asString()).isEqualTo("withdrawn");
        assertThat(as("officer.kz").read(theirs).path("status").asString()).isEqualTo("answered");
        assertSide("uz", ours, RESULTS);
        assertSide("kz", theirs, WITHDRAWN);
        as("officer.uz").act(ours, "mark-use", Map.of("kind", "purpose_only"));
        as("officer.uz").act(ours, "close", Map.of("kind", "returned"));
        as("officer.kz").act(theirs, "close", Map.of("kind", "returned"));
        assertThat(as("officer.uz").read(ours).path("status").asString()).isEqualTo("closed");
        assertThat(as("officer.kz").read(theirs).path("status").asString()).isEqualTo("closed");
    }

    /** The letter that came is among the documents and opens; timeline, messages and notices lead to it. */
    private void assertSide(String state, String caseRef, Came came) {
        var officer = as("officer." + state);
        var documents = "/cases/" + caseRef + "/documents";
        var letters = officer.get(documents)
                .body()
                .valueStream()
                .filter(document -> came.letter().equals(document.path("kind").asString()))
                .toList();
        assertThat(letters)
                .as("%s in %s", came.letter(), officer.get(documents).body())
                .hasSize(1);
        assertThat(officer.download(
                        documents + "/" + letters.get(0).path("documentRef").asString()))
                .startsWith("%PDF-");

        var reader = new SignedIn(address(), "officer." + state);
        assertThat(shown(reader, documents))
                .contains(letters.get(0).path("documentRef").asString());
        assertThat(shown(reader, "/cases/" + caseRef + "/timeline")).contains(came.told());
        assertThat(shown(reader, "/cases/" + caseRef + "/messages"))
                .contains("uz".equals(state) ? "Answer" : "Withdrawal");
        assertThat(shown(reader, "/notices")).contains(came.notice(), caseRef);
    }

    private static String shown(SignedIn reader, String path) {
        return reader.open(path + "?lang=en");
    }

    private static Map<String, Object> byHand() {
        var today = LocalDate.now(Clock.system(ZoneId.of("Asia/Tashkent")));
        return Map.of("byHand", true, "happenedOn", today.toString(), "reference", "EMS 77-0");
    }
}
