package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.BlankScan;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** A dangerous file is taken in, told of, kept from everybody, and given free for a reason. */
class QuarantinePagesTest extends RunningNode {

    private static final String SCRIPTED = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction"
            + "<</S/JavaScript/JS(app.alert(1))>>>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
            + "trailer<</Root 1 0 R>>\n%%EOF";

    private final WebApplicationContext node;

    QuarantinePagesTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String added(String caseRef, String name, byte[] content) throws Exception {
        var officer = Browser.of(node, "officer.uz");
        var address = "/cases/" + caseRef + "/documents";
        var once = Browser.value(officer.open(address), "once");
        var file = new MockMultipartFile("file", name, "application/octet-stream", content);
        assertThat(officer.upload(address, file, Map.of("kind", "other", "once", once))
                        .getStatus())
                .isEqualTo(302);
        return address + "/" + listed(caseRef, name).path("documentRef").asString();
    }

    private JsonNode listed(String caseRef, String name) {
        return as("officer.uz")
                .get("/cases/" + caseRef + "/documents")
                .body()
                .valueStream()
                .filter(document -> name.equals(document.path("name").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static String page(Browser officer, String address) throws Exception {
        return officer.open(address + "?lang=en").getContentAsString(StandardCharsets.UTF_8);
    }

    private static byte[] scripted() {
        return SCRIPTED.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "jpg", out);
        out.writeBytes("a payload behind the picture".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] twoPictures() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.prepareWriteSequence(null);
            for (int picture = 0; picture < 2; picture++) {
                var image = new BufferedImage(20, 10, BufferedImage.TYPE_BYTE_BINARY);
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    @Test
    void isGivenFreeOnItsPage() throws Exception {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var document = added(uz, "evidence.pdf", scripted());
        var tab = "/cases/" + uz + "/documents";
        var officer = Browser.of(node, "officer.uz");

        assertThat(page(officer, tab))
                .contains("in quarantine", "A script runs when it is opened.", "href=\"" + document + "/release\"")
                .doesNotContain("href=\"" + document + "\"", "href=\"" + document + "/pages\"");
        assertThat(page(Browser.of(node, "registrar.uz"), tab)).doesNotContain("/release\"");
        assertThat(officer.open(document).getStatus()).isEqualTo(409);
        assertThat(officer.open(document + "/pages/1").getStatus()).isEqualTo(404);

        assertThat(page(officer, document + "/release")).contains("evidence.pdf", "A script runs when it is opened.");
        assertThat(officer.send(document + "/release", Map.of("reason", " ")).getStatus())
                .isEqualTo(422);
        var sent = officer.send(document + "/release", Map.of("reason", "Needed as it is (synthetic)."));
        assertThat(sent.getRedirectedUrl()).isEqualTo(tab + "?done=release-document");
        assertThat(page(officer, tab))
                .contains("released from quarantine", "href=\"" + document + "\"")
                .doesNotContain("href=\"" + document + "/pages\"");
        assertThat(page(officer, "/cases/" + uz + "/timeline")).contains("Document released from quarantine");
        assertThat(officer.open(document).getContentAsByteArray()).isEqualTo(scripted());
    }

    @Test
    void isNamedOnThePageOfTheStepThatItStops() throws Exception {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var officer = Browser.of(node, "officer.uz");
        var approve = "/cases/" + uz + "/acts/approve";
        assertThat(page(officer, approve)).doesNotContain("In quarantine, and would go with it");

        var document = added(uz, "evidence.pdf", scripted());
        var stops = Pattern.compile("id=\"stops-title\".*?</section>", Pattern.DOTALL);
        assertThat(stops.matcher(page(officer, approve)).results().map(MatchResult::group))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("In quarantine, and would go with it: evidence.pdf", "/cases/" + uz + "/documents");

        officer.send(document + "/release", Map.of("reason", "Needed as it is (synthetic)."));
        assertThat(page(officer, approve)).doesNotContain("In quarantine, and would go with it");
    }

    @Test
    void whoAddsAFileIsToldWhatBecameOfIt() throws Exception {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var tab = "/cases/" + uz + "/documents";
        var officer = Browser.of(node, "officer.uz");
        added(uz, "place.jpg", picture());
        var done = tab + "?done=add&lang=en";
        assertThat(officer.open(done).getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("It lies in quarantine");
        var document = added(uz, "evidence.pdf", scripted());
        var id = document.substring(document.lastIndexOf('/') + 1);
        assertThat(officer.open(done).getContentAsString(StandardCharsets.UTF_8))
                .contains("It lies in quarantine", "href=\"#document-" + id)
                .contains("until it is released. A script runs when it is opened.");

        var page = "<html></html>".getBytes(StandardCharsets.US_ASCII);
        var file = new MockMultipartFile("file", "evidence.pdf", "application/pdf", page);
        var refused = officer.upload(tab + "?lang=en", file, Map.of("kind", "other"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("evidence.pdf: Files of this type (text/html) are not accepted.", "odt, pdf, png");
    }

    @Test
    void isGivenFreeByACall() throws Exception {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var document = added(uz, "evidence.pdf", scripted());
        assertThat(listed(uz, "evidence.pdf")
                        .path("inspection")
                        .path("reasons")
                        .path(0)
                        .asString())
                .isEqualTo("script");
        var held = as("officer.uz").get(document);
        assertThat(held.status()).isEqualTo(409);
        assertThat(held.code()).isEqualTo("document-quarantined");
        onlyWhoMayGivesFreeAndSaysWhy(document);

        var reason = Map.of("reason", "Needed as it is (synthetic).");
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        for (int twice = 0; twice < 2; twice++) {
            assertThat(as("officer.uz")
                            .post(document + "/release", reason, key)
                            .body()
                            .path("inspection")
                            .path("state")
                            .asString())
                    .isEqualTo("released");
        }
        assertThat(as("officer.uz").post(document + "/release", reason).code()).isEqualTo("document-not-quarantined");
    }

    private void onlyWhoMayGivesFreeAndSaysWhy(String document) {
        var reason = Map.of("reason", "Needed as it is (synthetic).");
        assertThat(as("officer.kz").post(document + "/release", reason).status())
                .isEqualTo(404);
        assertThat(as("registrar.uz").post(document + "/release", reason).code())
                .isEqualTo("role");
        assertThat(as("officer.uz")
                        .post(document + "/release", Map.of("reason", " "))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aPictureIsShownDrawnAnew() throws Exception {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var document = added(uz, "place.jpg", picture());
        var officer = Browser.of(node, "officer.uz");

        assertThat(page(officer, "/cases/" + uz + "/documents"))
                .contains("href=\"" + document + "/pages\"", "Not scanned: no antivirus is set up.");
        var shown = officer.open(document + "/pages/1");
        assertThat(shown.getContentType()).isEqualTo("image/png");
        assertThat(new String(shown.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .startsWith("\u0089PNG")
                .doesNotContain("a payload");
    }

    @Test
    void whoIsNotShownAllPagesIsTold() throws Exception {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var officer = Browser.of(node, "officer.uz");
        var whole = added(uz, "whole.pdf", BlankScan.of(100)) + "/pages";
        var longer = added(uz, "longer.pdf", BlankScan.of(101)) + "/pages";
        var pictures = added(uz, "pictures.tif", twoPictures()) + "/pages";

        assertThat(page(officer, whole)).contains("Page 100 of 100").doesNotContain("Not all pages are shown");
        assertThat(page(officer, longer))
                .contains("Page 100 of 101", "Not all pages are shown here: 100 of 101")
                .doesNotContain(longer + "/101");
        assertThat(page(officer, pictures))
                .contains("Page 1 of 2", "Not all pages are shown here: 1 of 2")
                .doesNotContain(pictures + "/2");
        assertThat(officer.open(pictures + "/2").getStatus()).isEqualTo(404);
    }
}
