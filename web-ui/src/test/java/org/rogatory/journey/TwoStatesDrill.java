package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Two nodes that share nothing, each of one State with data and keys of its own: whatever passes between them is handed
 * over as a sealed package, from the request to the answer.
 */
@Tag("full")
class TwoStatesDrill {

    private static final Pattern ENTRY = Pattern.compile("value=\"([0-9a-f-]{36})\"");
    private static final String TRUST = "/administration/trust";
    private static final String REFUSED = "/packages/refused";

    private final Side uzbekistan = Side.of("UZ");
    private final Side kazakhstan = Side.of("KZ");

    TwoStatesDrill() throws IOException {}

    /** A State and its own node. */
    private record Side(String state, ChildNode node) {

        static Side of(String state) throws IOException {
            return new Side(state, new ChildNode(ChildNode.folder(), List.of("--rogatory.directory.hosted=" + state)));
        }

        NationalSystem as(String role) {
            return node.as(named(role));
        }

        SignedIn reader(String role) {
            return new SignedIn(node.address(), named(role));
        }

        private String named(String role) {
            return role + "." + state.toLowerCase(Locale.ROOT);
        }
    }

    @AfterEach
    void stopped() throws InterruptedException {
        uzbekistan.node().stop();
        kazakhstan.node().stop();
    }

    @Test
    void aRequestAndItsAnswerPassByPackageAlone() throws IOException {
        uzbekistan.node().launch();
        kazakhstan.node().launch();
        uzbekistan.node().awaitReady();
        kazakhstan.node().awaitReady();

        var uz = new Prepared(uzbekistan.node()).signed(Prepared.summons());
        uzbekistan.as("officer").act(uz, "transmit");
        var request = parcel(uzbekistan, uz, "mla_request");
        assertRefused(request, List.of("seal_invalid"));
        believes(kazakhstan, uzbekistan);
        believes(uzbekistan, kazakhstan);
        assertRefused(damaged(request), List.of("hash_mismatch", "package_invalid", "seal_invalid"));

        var kz = opened(request, uz);
        assertTakenInOnce(request, kz, uz);
        executed(kz, uz);
        handOver(kz, "response_executed");
        assertThat(uzbekistan.as("officer").read(uz).path("status").asString()).isEqualTo("answered");
        assertCame(uzbekistan, uz, "response_executed", "answer_letter");
        uzbekistan.as("officer").act(uz, "mark-use", Map.of("kind", "purpose_only"));
        assertClosed(uzbekistan, uz);
        assertClosed(kazakhstan, kz);
    }

    /** The list of another State is given out there, taken in here by one administrator, confirmed by another. */
    private static void believes(Side here, Side other) {
        var list = TRUST + "/" + other.state();
        var given = other.reader("admin").submit(list, list + "/file", "");
        var form = TRUST + "/file";
        var first = here.reader("admin");
        assertThat(first.post(first.form(first.open(form), form, Map.of(), given)))
                .endsWith(list);

        var second = here.reader("admin2");
        var compared = list + "/confirm";
        var entries = ENTRY.matcher(second.open(compared))
                .results()
                .map(found -> "entries=" + found.group(1))
                .collect(Collectors.joining("&"));
        assertThat(entries).isNotEmpty();
        second.submit(compared, compared, entries);
        assertThat(second.open(compared)).as("nothing waits any more").doesNotContainPattern(ENTRY);
    }

    /** The sealed package of the message of this kind, once it waits to be handed over. */
    private static String parcel(Side from, String caseRef, String kind) {
        var messages = "/cases/" + caseRef + "/messages";
        var message = Awaitility.await(kind)
                .atMost(NationalSystem.PATIENCE)
                .until(() -> waiting(from, messages, kind), Optional::isPresent)
                .orElseThrow();
        return from.as("officer")
                .download(messages + "/" + message.path("messageId").asString() + "/package");
    }

    private static Optional<JsonNode> waiting(Side from, String messages, String kind) {
        return from.as("officer")
                .get(messages)
                .body()
                .valueStream()
                .filter(message -> kind.equals(message.path("kind").asString()))
                .filter(message -> "by_hand".equals(message.path("status").asString()))
                .findFirst();
    }

    /** With one byte in its middle changed. */
    private static String damaged(String parcel) {
        var changed = new StringBuilder(parcel);
        var middle = parcel.length() / 2;
        changed.setCharAt(middle, (char) (parcel.charAt(middle) ^ 1));
        return changed.toString();
    }

    /** Kazakhstan says why, keeps it as it came, and opens no file. */
    private void assertRefused(String parcel, List<String> reasons) {
        var refused = kazakhstan.as("officer").takeIn(parcel);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("package-refused");
        var reason = refused.body().path("receipt").asString("");
        assertThat(reason).isIn(reasons);

        var head = kazakhstan.as("head");
        var kept = head.get(REFUSED).body().path("packages").path(0);
        assertThat(kept.path("code").asString()).isEqualTo(reason);
        assertThat(kept.path("byHand").asBoolean()).isTrue();
        assertThat(head.download(REFUSED + "/" + kept.path("messageId").asString())
                        .equals(parcel))
                .as("it is kept as it came")
                .isTrue();
        assertThat(kazakhstan.as("officer").get("/cases").body()).isEmpty();
    }

    /** The file that the request has opened in Kazakhstan. */
    private String opened(String request, String uz) {
        var taken = kazakhstan.as("officer").takeIn(request);
        assertThat(taken.status()).as("%s", taken.body()).isEqualTo(200);
        assertThat(taken.body().path("before").asBoolean()).isFalse();
        var kz = taken.body().path("caseRef").asString();
        assertThat(kazakhstan.as("officer").awaitIncoming(uz)).isEqualTo(kz);
        assertCame(kazakhstan, kz, "mla_request", "request");
        return kz;
    }

    private void assertTakenInOnce(String request, String kz, String uz) {
        var again = kazakhstan.as("officer").takeIn(request);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("before").asBoolean()).isTrue();
        assertThat(again.body().path("caseRef").asString()).isEqualTo(kz);
        assertThat(kazakhstan.as("officer").get("/cases?number=" + uz).body())
                .as("no second file")
                .hasSize(1);
        assertThat(kazakhstan.as("officer").get("/cases/" + kz + "/messages").body())
                .as("no second message")
                .hasSize(1);
    }

    /** From its registration, of which a package tells the other node too, to the answer that leaves. */
    private void executed(String kz, String uz) {
        var there = new Prepared(kazakhstan.node());
        there.inExecution(uz);
        handOver(kz, "acknowledgement");
        assertThat(uzbekistan.as("officer").read(uz).path("status").asString()).isEqualTo("registered_by_partner");

        there.execute(kz, 0);
        kazakhstan.node().as(Prepared.EXECUTOR).act(kz, "record-execution");
        there.answered(kz, "final");
        kazakhstan.as("officer").act(kz, "send-answer");
    }

    private void handOver(String kz, String kind) {
        var taken = uzbekistan.as("officer").takeIn(parcel(kazakhstan, kz, kind));
        assertThat(taken.status()).as("%s", taken.body()).isEqualTo(200);
        assertThat(taken.body().path("before").asBoolean()).isFalse();
    }

    /**
     * The message and its letter lie in the file. The letter is sealed at level B, and nobody here can say whether its
     * key was revoked; for the seal of the package the list answers alone.
     */
    private static void assertCame(Side to, String caseRef, String message, String letter) {
        var officer = to.as("officer");
        assertThat(officer.get("/cases/" + caseRef + "/documents")
                        .body()
                        .valueStream()
                        .filter(document -> letter.equals(document.path("kind").asString())))
                .extracting(document -> document.path("status").asString())
                .contains("received");
        assertThat(officer.get("/cases/" + caseRef + "/messages")
                        .body()
                        .valueStream()
                        .filter(each -> message.equals(each.path("kind").asString())))
                .extracting(each -> each.path("letter").asString(""))
                .containsExactly("not_verifiable");
    }

    private static void assertClosed(Side side, String caseRef) {
        var closed = side.as("officer").act(caseRef, "close", Map.of("kind", "returned"));
        assertThat(closed.path("status").asString()).isEqualTo("closed");
    }
}
