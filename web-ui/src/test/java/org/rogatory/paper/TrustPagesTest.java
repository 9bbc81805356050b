package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** The pages on which two administrators say whose signatures are believed. */
class TrustPagesTest extends RunningNode {

    private static final String LISTS = "/administration/trust";
    private static final Pattern ENTRY = Pattern.compile("value=\"([0-9a-f-]{36})\"");
    private static final Pattern WITHDRAW = Pattern.compile("/administration/trust/lines/([0-9a-f-]{36})/withdraw");

    private final WebApplicationContext node;

    TrustPagesTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private static MockHttpServletResponse entered(Browser admin, String state, String name, Map<String, String> fields)
            throws Exception {
        var file = new MockMultipartFile("certificate", name + ".pem", "application/x-pem-file", bytes(name));
        return admin.upload(LISTS + "/" + state + "/new", file, fields);
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/trust", name + ".pem"));
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    @Test
    void whatOneEntersAnotherConfirmsAndEitherWithdraws() throws Exception {
        var admin = Browser.of(node, "admin.ge");
        var second = Browser.of(node, "admin2.ge");
        assertThat(admin.open(LISTS + "/BY").getContentAsString()).contains("Nothing stands on this list");

        var form = Map.of("kind", "seal", "authority", "BY-GPO", "once", "22222222-2222-4222-8222-222222222222");
        assertThat(entered(admin, "BY", "seal-kz", form).getRedirectedUrl()).isEqualTo(LISTS + "/BY");
        assertThat(entered(admin, "BY", "seal-kz", form).getRedirectedUrl()).isEqualTo(LISTS + "/BY");
        assertThat(admin.open(LISTS + "/BY/confirm").getContentAsString()).contains("Nothing waits for you");
        var waiting = second.open(LISTS + "/BY/confirm").getContentAsString();
        assertThat(waiting).containsPattern("([0-9A-F]{4} ){15}[0-9A-F]{4}");
        var none = second.send(LISTS + "/BY/confirm", Map.of());
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(none.getContentAsString()).contains("href=\"#entries\"");
        second.send(LISTS + "/BY/confirm", Map.of("entries", found(ENTRY, waiting)));

        var list = admin.open(LISTS + "/BY").getContentAsString();
        assertThat(list).contains("Believed. Entered by Testov Bek · GE, confirmed by Testova Umida · GE");
        var line = LISTS + "/lines/" + found(WITHDRAW, list) + "/withdraw";
        assertThat(admin.send(line, Map.of()).getStatus()).isEqualTo(422);
        admin.send(line, Map.of("reason", "compromised"));
        assertThat(admin.open(LISTS + "/BY").getContentAsString())
                .contains("Withdrawn: Somebody else may have its key")
                .doesNotContain(line);
    }

    @Test
    void whatIsWrongIsToldAtItsPlace() throws Exception {
        var admin = Browser.of(node, "admin.ge");

        var anchor = entered(admin, "AE", "seal-kz", Map.of("kind", "anchor"));
        assertThat(anchor.getStatus()).isEqualTo(422);
        assertThat(anchor.getContentAsString()).contains("href=\"#certificate\"", "so it is no anchor");
        var nobody = entered(admin, "AE", "seal-kz", Map.of("kind", "seal", "authority", ""));
        assertThat(nobody.getContentAsString())
                .contains("href=\"#authority\"", "href=\"#certificate\"", "Please choose the files again.");
        var none = admin.send(LISTS + "/AE/new", Map.of("kind", "seal", "authority", "AE-MOJ"));
        assertThat(none.getContentAsString()).contains("href=\"#certificate\"", "Choose at least one file.");
        assertThat(admin.send(LISTS + "/AE/mode", Map.of()).getStatus()).isEqualTo(422);
    }

    @Test
    void howAForeignStateIsBelievedIsSaidByTwo() throws Exception {
        var admin = Browser.of(node, "admin.ge");
        admin.send(LISTS + "/IN/mode", Map.of("mode", "vouched"));
        assertThat(admin.open(LISTS + "/IN").getContentAsString())
                .contains("Proposed: its authority answers for it. Said by Testov Bek");
        assertThat(admin.send(LISTS + "/IN/mode", Map.of("mode", "vouched")).getStatus())
                .isEqualTo(422);

        Browser.of(node, "admin2.ge").send(LISTS + "/IN/mode", Map.of("mode", "vouched"));

        assertThat(admin.open(LISTS + "/IN").getContentAsString())
                .contains("its authority answers for it")
                .doesNotContain("Proposed:");
    }

    @Test
    void theListOfTheOwnStateGoesOutWithTheKeysOfItsAuthoritiesAndComesInAgain() throws Exception {
        var admin = Browser.of(node, "admin.ge");
        var file = admin.send(LISTS + "/GE/file", Map.of());
        assertThat(file.getHeader("Content-Disposition")).contains("trust-list-GE.json");
        assertThat(file.getContentAsString()).contains("\"trust-list-1\"", "\"anchor\"", "\"GE-PO\"");

        var back = new MockMultipartFile("file", "l.json", "application/json", file.getContentAsByteArray());
        assertThat(admin.upload(LISTS + "/file", back, Map.of()).getRedirectedUrl())
                .isEqualTo(LISTS + "/GE");
        var none = new MockMultipartFile("file", "l.json", "application/json", new byte[] {'{'});
        var refused = admin.upload(LISTS + "/file", none, Map.of());
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("href=\"#file\"", "This is no trust list");
        assertThat(admin.send(LISTS + "/file", Map.of()).getContentAsString())
                .contains("href=\"#file\"", "Choose at least one file.")
                .doesNotContain("This is no trust list");
    }

    @Test
    void nobodyElseKeepsThem() throws Exception {
        assertThat(Browser.of(node, "head.ge").open(LISTS).getStatus()).isEqualTo(403);
        assertThat(Browser.of(node, "head.ge").open("/office").getContentAsString())
                .doesNotContain(LISTS);
        var admin = Browser.of(node, "admin.ge");
        assertThat(admin.open("/office").getContentAsString()).contains(LISTS);
        assertThat(admin.open(LISTS + "/UZ").getContentAsString())
                .contains("for demonstration")
                .doesNotContain("/UZ/new", "/withdraw");
        assertThat(admin.open(LISTS + "/UZ/new").getStatus()).isEqualTo(409);
        var empty = admin.send(LISTS + "/UZ/new", Map.of());
        assertThat(empty.getStatus()).isEqualTo(409);
        assertThat(empty.getContentAsString()).as("officers of the other State").doesNotContain("officer.uz");
        assertThat(admin.open(LISTS + "/XX").getStatus()).isEqualTo(404);
    }
}
