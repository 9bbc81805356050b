package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.integrations.signature.KeptRevocation;
import org.rogatory.integrations.signature.check.Mint;
import org.rogatory.integrations.signature.pack.PublishedSamples;
import org.rogatory.trust.Certificates;

/**
 * The packaged node in a network without a way out: it starts, goes whole ways, learns by carrier what is new,
 * and is started again by the program that was carried to it.
 */
@Tag("full")
class OutboundDrill {

    private static final String TRUST = "/administration/trust/GE";
    private static final String ELSEWHERE = "/administration/trust/DE";
    private static final String BOOK = "/carriers";
    private static final Pattern ENTRY = Pattern.compile("value=\"([0-9a-f-]{36})\"");
    private static final Pattern TAKE = Pattern.compile("(" + BOOK + "/[0-9a-f-]{36})/take");

    private final Path folder = ChildNode.folder();

    /** A copy of its own, which is replaced. */
    private final Path program = Files.copy(ChildNode.JAR, folder.resolve("rogatory.jar"));

    private final ChildNode node = ChildNode.closed(ChildNode.folder(), program);

    OutboundDrill() throws IOException {}

    /** A file of a form: the name of its field, and what is in it. */
    private record Part(String name, BodyPublisher content) {}

    /** Two administrators, and the packages of a publisher whom they have confirmed. */
    private record Office(SignedIn first, SignedIn second, PublishedSamples packages) {}

    @Test
    void needsNoConnectionToAnybody() throws Exception {
        assumeThat(ClosedNetwork.permitted())
                .as("left out: this machine permits no network of its own (unshare -rn, nsenter)")
                .isTrue();
        node.start();
        try {
            assertThat(node.within("exec 3<>/dev/tcp/192.0.2.1/443"))
                    .as("a way out")
                    .isNotZero();
            assertThat(node.within("exec 3<>/dev/tcp/127.0.0.1/1"))
                    .as("nobody else")
                    .isNotZero();
            goesAWholeWay();
            takesOverByCarrier();
            node.stop();
            replacesTheProgram();
            node.start();
            assertThat(new SignedIn(node.address(), "head.ge").open(BOOK)).contains(CarriedEdition.next());
        } finally {
            node.stop();
        }
        assertThat(node.said())
                .doesNotContain("UnknownHostException", "ConnectException", "Network is unreachable", "NoRouteToHost");
    }

    private void goesAWholeWay() {
        var drilled = new Drilled(node);
        drilled.oneWay();
        drilled.assertLetters();
        assertThat(drilled.unanswered()).isZero();
    }

    /** One package of each kind, from the page to what it changes. */
    private void takesOverByCarrier() throws Exception {
        var first = new SignedIn(node.address(), "admin.ge");
        var second = new SignedIn(node.address(), "admin2.ge");
        var mint = new Mint("GE");
        var publisher = mint.stranger("Test publisher", Instant.parse("2050-01-01T00:00:00Z"));
        entered(first, Map.of("kind", "anchor"), mint.rootCertificate());
        entered(first, Map.of("kind", "publisher", "authority", "GE-PO"), publisher.certificate());
        var waiting = second.open(TRUST + "/confirm");
        var entries = ENTRY.matcher(waiting)
                .results()
                .map(found -> "entries=" + found.group(1))
                .collect(Collectors.joining("&"));
        second.submit(TRUST + "/confirm", TRUST + "/confirm", entries);

        var office = new Office(first, second, new PublishedSamples(publisher, Instant.now()));
        takesOverLists(office, mint);
        takesOverPrograms(office);
    }

    private void entered(SignedIn as, Map<String, String> said, X509Certificate certificate) throws Exception {
        sent(as, TRUST + "/new", said, new Part("certificate", BodyPublishers.ofByteArray(certificate.getEncoded())));
    }

    private void takesOverLists(Office office, Mint mint) throws Exception {
        var issuer = KeptRevocation.issuerKey(mint.rootCertificate().getPublicKey());
        var revoked = mint.numbered(Instant.now().minusSeconds(120), 7);
        assertThat(taken(office.packages().of("crl", issuer, 7, revoked), office))
                .contains("is in force");

        assertThat(taken(office.packages().of("trust-list", "DE", 3, trustList()), office))
                .contains("New lines on the list of DE: 1");
        assertThat(office.first().open(ELSEWHERE + "/confirm"))
                .as("it waits for whoever did not take it over")
                .containsPattern(ENTRY)
                .contains("Anchor");
    }

    private static byte[] trustList() throws Exception {
        var anchor = new Mint("DE").rootCertificate();
        return ("{\"schema\":\"trust-list-1\",\"state\":\"DE\",\"mode\":\"none\",\"entries\":[{\"kind\":\"anchor\","
                        + "\"sha256\":\"" + Certificates.fingerprint(anchor) + "\",\"certificate\":\""
                        + Base64.getEncoder().encodeToString(anchor.getEncoded()) + "\"}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void takesOverPrograms(Office office) throws Exception {
        var signed = folder.resolve("rogatory.asice");
        office.packages().update(2, ChildNode.JAR, signed);
        assertThat(taken(BodyPublishers.ofFile(signed), office)).contains("It is not installed");
        assertThat(Files.mismatch(update(), ChildNode.JAR)).isEqualTo(-1);

        var edition = office.packages().of("edition", "rogatory", CarriedEdition.NUMBER, CarriedEdition.content());
        assertThat(taken(edition, office)).contains("It is in use from the next start");
        assertThat(office.first().open(BOOK))
                .as("this start goes on as it began")
                .contains(CarriedEdition.shipped());
    }

    private Path update() {
        return node.data().resolve("updates").resolve("2").resolve("content");
    }

    /** As docs/media.md tells two people: the node is stopped, it is saved, the file takes the place of the program. */
    private void replacesTheProgram() throws Exception {
        new BackupCommands().run("save-h2", node.data(), KeptFacts.embedded(node.data()));
        Files.delete(program);
        Files.copy(update(), program);
    }

    private String taken(byte[] signed, Office office) throws Exception {
        return taken(BodyPublishers.ofByteArray(signed), office);
    }

    private String taken(BodyPublisher signed, Office office) throws Exception {
        sent(office.first(), BOOK + "/new", Map.of("carrier", "GE-14/26"), new Part("file", signed));
        var book = office.second().open(BOOK);
        var newest = Pattern.compile(BOOK + "/[0-9a-f-]{36}").matcher(book);
        assertThat(newest.find()).as(book).isTrue();
        var item = newest.group();
        var waiting = office.second().open(item);
        var offered = TAKE.matcher(waiting);
        assertThat(offered.find()).as(waiting).isTrue();
        return office.second().submit(item, offered.group(), "");
    }

    private void sent(SignedIn as, String form, Map<String, String> said, Part file) throws Exception {
        var fields = new HashMap<>(said);
        fields.put("_csrf", SignedIn.hidden(as.open(form), "_csrf"));
        var before = new StringBuilder();
        fields.forEach(
                (name, value) -> before.append(part(name, "")).append(value).append("\r\n"));
        var carried = "; filename=\"carried\"\r\nContent-Type: application/octet-stream";
        before.append(part(file.name(), carried));
        var after = BodyPublishers.ofString("\r\n--carrier--\r\n");
        var request = HttpRequest.newBuilder(URI.create(node.address() + form))
                .header("Content-Type", "multipart/form-data; boundary=carrier")
                .header("Cookie", as.session())
                .POST(BodyPublishers.concat(BodyPublishers.ofString(before.toString()), file.content(), after))
                .build();
        var told = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(told.statusCode()).as(told.body()).isEqualTo(302);
    }

    private static String part(String name, String more) {
        return "--carrier\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
    }
}
