package org.rogatory.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.integrations.signature.KeptRevocation;
import org.rogatory.integrations.signature.check.Mint;
import org.rogatory.integrations.signature.pack.PublishedSamples;
import org.rogatory.journey.RunningNode;
import org.rogatory.trust.Certificates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** What comes on a carrier: from the page on which one officer brings it to what another one's agreement changes. */
class MediaPagesTest extends RunningNode {

    private static final String BOOK = "/carriers";
    private static final String TRUST = "/administration/trust";
    private static final Instant LATE = Instant.parse("2050-01-01T00:00:00Z");
    private static final byte[] PROGRAM = {'P', 'K', 3, 4, 9};
    private static final Pattern ENTRY = Pattern.compile("value=\"([0-9a-f-]{36})\"");

    private final WebApplicationContext node;
    private final JdbcTemplate database;
    private Mint mint;
    private Mint.Holder publisher;
    private PublishedSamples packages;
    private Browser first;
    private Browser second;

    @Autowired
    MediaPagesTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.database = database;
    }

    /** Two administrators have said whose packages they believe. */
    @BeforeEach
    void believe() throws Exception {
        mint = new Mint("GE");
        publisher = mint.stranger("Test publisher", LATE);
        packages = new PublishedSamples(publisher, Instant.now());
        first = Browser.of(node, "admin.ge");
        second = Browser.of(node, "admin2.ge");
        entered(mint.rootCertificate(), Map.of("kind", "anchor"));
        entered(publisher.certificate(), Map.of("kind", "publisher", "authority", "GE-PO"));
        var waiting = text(second.open(TRUST + "/GE/confirm"));
        assertThat(waiting).contains("Publisher of packages");
        var entries =
                ENTRY.matcher(waiting).results().map(found -> found.group(1)).collect(Collectors.joining("|"));
        second.send(TRUST + "/GE/confirm", Map.of("entries", entries));
    }

    private void entered(X509Certificate certificate, Map<String, String> fields) throws Exception {
        var file = new MockMultipartFile("certificate", "c.der", "application/pkix-cert", certificate.getEncoded());
        assertThat(first.upload(TRUST + "/GE/new", file, fields).getStatus()).isEqualTo(302);
    }

    @AfterEach
    void nothingIsLeft() {
        database.update("delete from trust_entry where state in ('GE', 'DE') and demonstration = false");
        database.update("update trust_edition set edition = edition + 1");
        List.of("media_item", "media_standing", "media_revocation_list")
                .forEach(table -> database.update("delete from " + table));
    }

    private static String text(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString(UTF_8);
    }

    /** The page of a package that the first officer has brought. */
    private String brought(byte[] signed) throws Exception {
        var file = new MockMultipartFile("file", "p.asice", "application/octet-stream", signed);
        var told = first.upload(BOOK + "/new", file, Map.of("carrier", "GE-14/26"));
        assertThat(told.getStatus()).as(text(told)).isEqualTo(302);
        return String.valueOf(told.getRedirectedUrl());
    }

    private String taken(byte[] signed) throws Exception {
        var item = brought(signed);
        assertThat(text(first.open(item))).contains("It waits for another administrator. Nothing was applied.");
        var told = second.send(item + "/take", Map.of());
        assertThat(told.getStatus()).as(text(told)).isEqualTo(302);
        return text(second.open(item));
    }

    private static byte[] list() throws Exception {
        var file = Path.of("src/test/resources/trust/ca-kz.pem");
        var anchor = Certificates.read(Files.readAllBytes(file));
        return ("{\"schema\":\"trust-list-1\",\"state\":\"DE\",\"mode\":\"none\",\"entries\":[{\"kind\":\"anchor\","
                        + "\"sha256\":\"" + Certificates.fingerprint(anchor) + "\",\"certificate\":\""
                        + Base64.getEncoder().encodeToString(anchor.getEncoded()) + "\"}]}")
                .getBytes(UTF_8);
    }

    @Test
    void aTrustListIsBroughtByOneAndTakenOverByAnother() throws Exception {
        var signed = packages.of("trust-list", "DE", 3, list());
        var item = brought(signed);
        assertThat(brought(signed)).as("sent twice it waits once").isEqualTo(item);
        assertThat(text(first.open(BOOK))).contains("Trust list DE, edition 3", "waits for a second officer");
        assertThat(text(first.open(item))).contains("GE-14/26").doesNotContain("id=\"take\"");
        assertThat(first.send(item + "/take", Map.of()).getStatus()).isEqualTo(403);
        assertThat(text(second.open(TRUST + "/DE"))).contains("Nothing stands on this list");

        assertThat(taken(signed)).contains("taken over", "New lines on the list of DE: 1");

        assertThat(text(first.open(TRUST + "/DE/confirm"))).contains("Anchor");
        assertThat(text(Browser.of(node, "head.ge").open(BOOK))).contains("taken over");
        assertThat(Browser.of(node, "admin.uz").open(item).getStatus()).isEqualTo(404);
        assertThat(Browser.of(node, "officer.ge").open(BOOK).getStatus()).isEqualTo(403);
    }

    @Test
    void aListOfRevokedCertificatesHoldsFromTheMomentItIsTakenOver() throws Exception {
        var issuer = KeptRevocation.issuerKey(mint.rootCertificate().getPublicKey());
        var now = Instant.now().minusSeconds(120);
        assertThat(taken(packages.of("crl", issuer, 7, mint.numbered(now, 7)))).contains("is in force");
        var forged = brought(packages.of("crl", issuer, 9, mint.numbered(now, 8)));
        assertThat(text(first.open(forged))).contains("The package does not hold what it says.", "refused");

        mint.revoke(publisher, now.minusSeconds(3600));
        var last = packages.of("update", "rogatory", 4, PROGRAM);
        assertThat(taken(packages.of("crl", issuer, 8, mint.numbered(now, 8)))).contains("is in force");

        assertThat(text(first.open(brought(last))))
                .as("the carried list revokes the publisher himself")
                .contains("The package is not signed by a publisher that two administrators have confirmed");
    }

    @Test
    void anUpdateIsLaidAsideAndAnOlderOneAsksForTheHead() throws Exception {
        assertThat(taken(packages.of("update", "rogatory", 5, PROGRAM))).contains("It is not installed.");
        var older = brought(packages.of("update", "rogatory", 4, PROGRAM));
        assertThat(text(second.open(older)))
                .contains("A head must give a reason first")
                .doesNotContain("id=\"take\"");
        assertThat(second.send(older + "/take", Map.of()).getStatus()).isEqualTo(409);
        var head = Browser.of(node, "head.ge");
        assertThat(text(head.open(BOOK))).contains("waits for the head").doesNotContain("waits for a second officer");
        var nothing = head.send(older + "/allow", Map.of());
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(text(nothing)).contains("href=\"#older\"");

        assertThat(head.send(older + "/allow", Map.of("older", "faulty")).getStatus())
                .isEqualTo(302);
        assertThat(text(second.open(older)))
                .contains("waits for a second officer", "It waits for another administrator")
                .doesNotContain("A head must give a reason first");
        assertThat(second.send(older + "/take", Map.of()).getStatus()).isEqualTo(302);

        assertThat(text(second.open(older))).contains("The newer one proved to be faulty", "taken over");
        var beginning = older.substring(older.lastIndexOf('/') + 1).substring(0, 8);
        assertThat(text(Browser.of(node, "auditor.ge").open("/audit?lang=en")))
                .contains("Older package let in by the head", beginning + "…")
                .doesNotContain("a line without a number");
    }

    @Test
    void whatIsNotTakenSaysWhy() throws Exception {
        var none = first.upload(
                BOOK + "/new", new MockMultipartFile("file", "p.asice", null, new byte[0]), Map.of("carrier", "1"));
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(text(none)).contains("href=\"#file\"").containsPattern("href=\"#file\">[^<]+: This is needed\\.");
        var unnamed = first.upload(BOOK + "/new", new MockMultipartFile("file", "p.asice", null, PROGRAM), Map.of());
        assertThat(text(unnamed)).contains("href=\"#carrier\"", "href=\"#file\"", "Please choose the files again.");
        assertThat(text(first.open(brought("no package".getBytes(UTF_8))))).contains("Package that could not be read");

        var item = brought(packages.of("update", "rogatory", 6, PROGRAM));
        var reasonless = second.send(item + "/decline", Map.of());
        assertThat(text(reasonless)).contains("href=\"#reason\"");
        assertThat(second.send(item + "/decline", Map.of("reason", "hash-differs"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(text(second.open(item))).contains("sent back", "The hash is not the one of the letter");
    }
}
