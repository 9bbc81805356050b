package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rogatory.journey.OwnKey;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.trust.TrustRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** A letter is signed with the key that its signatory gives in one request, of whose PIN no trace is left. */
@ExtendWith(OutputCaptureExtension.class)
class OwnKeyPagesTest extends RunningNode {

    private static final String PIN = "Synthetic-pin-5819";
    private static final String WRONG = "Synthetic-slip-6320";
    private static final String SEAL = "The key of the authority itself";
    private static final String BOUNDARY = "between-the-parts";

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    OwnKeyPagesTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private OwnKey registered() throws Exception {
        return OwnKey.made(PIN).registered(node.getBean(TrustRegister.class), "signatory.uz");
    }

    /** The page of signing once its letter has been laid out. */
    private static MockHttpServletResponse signing(Browser signatory, String caseRef) {
        return signatory.awaiting("/cases/" + caseRef + "/sign?lang=en", "name=\"fingerprint\"");
    }

    private JsonNode letter(String caseRef) {
        return prepared.latest(caseRef, "request");
    }

    private static String signing(String caseRef, JsonNode letter) {
        return "/cases/" + caseRef + "/documents/" + letter.path("documentRef").asString() + "/signing/personal";
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("keyFile", "own.p12", "application/x-pkcs12", content);
    }

    private static void refused(MockHttpServletResponse answer, String field, String why) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("href=\"#" + field + "\"", why)
                .doesNotContain(PIN, WRONG);
    }

    @Test
    void theSignatorySignsWithHisOwnKeyAndNoTraceOfThePinIsLeft(CapturedOutput output) throws Exception {
        var key = registered();
        var ours = prepared.translated(Prepared.summons());
        var signatory = Browser.of(node, "signatory.uz");
        var offered = signing(signatory, ours).getContentAsString();
        var address = signing(ours, letter(ours));
        assertThat(offered).contains("With my own key", address);
        var page = signatory.open(address + "?lang=en");
        assertThat(page.getContentAsString())
                .contains("type=\"password\"", "autocomplete=\"off\"", "Trust lists")
                .doesNotContain("Seal and key of");
        var form = form(page);

        refused(signatory.upload(address + "?lang=en", file(key.content()), form), "pin", "the PIN is wrong");
        form.put("pin", PIN);
        var another = OwnKey.made(PIN).content();
        refused(signatory.upload(address + "?lang=en", file(another), form), "keyFile", "not registered for you");
        refused(signatory.upload(address + "?lang=en", file(new byte[0]), form), "keyFile", "Choose your key file");
        assertThat(as("officer.uz").read(ours).path("status").asString()).isEqualTo("translated");

        for (var time = 0; time < 2; time++) {
            assertThat(signatory.upload(address, file(key.content()), form).getRedirectedUrl())
                    .as("sent twice it is done once")
                    .isEqualTo("/cases/" + ours + "?done=sign");
        }
        ofAnOfficer(signatory, address);
        assertThat(letter(ours).path("status").asString()).isEqualTo("sealed");
        noTrace(signatory, output);
    }

    private static Map<String, String> form(MockHttpServletResponse page) throws Exception {
        var form = new HashMap<>(Map.of("read", "true", "pin", WRONG));
        for (var field : List.of("version", "fingerprint", "once")) {
            form.put(field, Browser.value(page, field));
        }
        return form;
    }

    private static void ofAnOfficer(Browser signatory, String address) throws Exception {
        assertThat(signatory
                        .open(address.replace("signing/personal", "signatures?lang=en"))
                        .getContentAsString())
                .contains("The key of one of its officers");
    }

    private void noTrace(Browser signatory, CapturedOutput output) {
        assertThat(signatory.held()).as("session").doesNotContain(PIN, WRONG);
        assertThat(output.getAll()).as("log").doesNotContain(PIN, WRONG);
        assertThat(rows()).as("tables").isNotEmpty().noneMatch(row -> row.contains(PIN) || row.contains(WRONG));
    }

    private List<String> rows() {
        var jdbc = node.getBean(JdbcClient.class);
        return jdbc
                .sql("select table_name from information_schema.tables where table_schema = schema()")
                .query(String.class)
                .list()
                .stream()
                .flatMap(table -> jdbc.sql("select * from " + table).query().listOfRows().stream())
                .map(OwnKeyPagesTest::readable)
                .toList();
    }

    private static String readable(Map<String, Object> row) {
        return row.values().stream()
                .map(value -> value instanceof byte[] bytes
                        ? new String(bytes, StandardCharsets.ISO_8859_1)
                        : String.valueOf(value))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aNationalSystemSignsWithTheKeyOfItsOfficer() throws Exception {
        var key = registered();
        var ours = prepared.translated(Prepared.summons());
        signing(Browser.of(node, "signatory.uz"), ours);
        var letter = letter(ours);
        var path = signing(ours, letter);
        var read = letter.path("sha256").asString();

        var unread = called(path, key.content(), Map.of("pin", PIN));
        assertThat(unread.body()).contains("\"code\":\"field-missing\"", "/fingerprint");
        var slip = called(path, key.content(), Map.of("pin", WRONG, "fingerprint", read));
        assertThat(slip.statusCode()).isEqualTo(422);
        assertThat(slip.body()).contains("\"code\":\"key-not-opened\"", "/pin").doesNotContain(WRONG);
        var other = called(path, key.content(), Map.of("pin", PIN, "fingerprint", "0".repeat(64)));
        assertThat(other.body()).contains("\"code\":\"document-changed\"");

        var two = OwnKey.made(PIN, 2).registered(node.getBean(TrustRegister.class), "signatory.uz");
        var several = called(path, two.content(), Map.of("pin", PIN, "fingerprint", read));
        assertThat(several.statusCode()).isEqualTo(422);
        assertThat(several.body())
                .contains("\"code\":\"key-several\"", "/certificate")
                .doesNotContain("Synthetic");

        var signed = called(path, key.content(), Map.of("pin", PIN, "fingerprint", read));
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
        assertThat(signed.body()).contains("\"status\":\"sealed\"").doesNotContain(read, PIN);
        assertThat(as("officer.uz").read(ours).path("status").asString()).isEqualTo("signed");
    }

    private OwnKey approver() throws Exception {
        return OwnKey.made(PIN).registered(node.getBean(TrustRegister.class), Prepared.SUPERVISOR, "UZ-UNIT-1");
    }

    private static String approval(String caseRef, JsonNode letter) {
        return signing(caseRef, letter).replace("signing/personal", "signing/approval");
    }

    @Test
    void whoEndorsedTheRequestSignsItsApprovalAndTheSealFollows() throws Exception {
        var key = approver();
        var ours = prepared.translated(Prepared.summons());
        var signatory = Browser.of(node, "signatory.uz");
        assertThat(signing(signatory, ours).getContentAsString())
                .contains("approved in the file. A key that the server of that office holds seals this");
        var address = approval(ours, letter(ours));
        var supervisor = Browser.of(node, Prepared.SUPERVISOR);
        assertThat(supervisor.open("/cases/" + ours + "/documents?lang=en").getContentAsString())
                .contains(address);
        assertThat(signatory.open(address + "?lang=en").getContentAsString())
                .contains("Only the person who approved this letter last");
        approves(supervisor, address, key);
        assertThat(supervisor.open(address + "?lang=en").getContentAsString()).contains("Your approval is signed");
        assertThat(signatory.open("/cases/" + ours + "/sign?lang=en").getContentAsString())
                .contains("signed with a personal key on");

        as("signatory.uz").act(ours, "sign");
        var checked = signatory.awaiting(address.replace("signing/approval", "signatures?lang=en"), SEAL);
        assertThat(checked.getContentAsString()).containsSubsequence("The key of one of its officers", SEAL);
        assertThat(supervisor.open(address + "?lang=en").getContentAsString()).contains("The letter is under way");
    }

    private static void approves(Browser supervisor, String address, OwnKey key) throws Exception {
        var page = supervisor.open(address + "?lang=en");
        var form = new HashMap<>(Map.of("read", "true", "pin", WRONG));
        for (var field : List.of("fingerprint", "once")) {
            form.put(field, Browser.value(page, field));
        }
        refused(supervisor.upload(address + "?lang=en", file(key.content()), form), "pin", "the PIN is wrong");
        form.put("pin", PIN);
        for (var time = 0; time < 2; time++) {
            assertThat(supervisor.upload(address, file(key.content()), form).getRedirectedUrl())
                    .as("sent twice it is done once")
                    .isEqualTo(address);
        }
    }

    @Test
    void aNationalSystemSignsTheApprovalOfItsOfficer() throws Exception {
        var key = approver();
        var ours = prepared.translated(Prepared.summons());
        signing(Browser.of(node, "signatory.uz"), ours);
        var letter = letter(ours);
        var path = approval(ours, letter);
        var read = Map.of("pin", PIN, "fingerprint", letter.path("sha256").asString());

        var another = called(path, "signatory.uz", key.content(), read);
        assertThat(another.statusCode()).as(another.body()).isEqualTo(422);
        var signed = called(path, Prepared.SUPERVISOR, key.content(), read);
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
        assertThat(signed.body())
                .contains("\"authority\":\"UZ-UNIT-1\"", "signedAt")
                .doesNotContain(PIN);
        var again = called(path, Prepared.SUPERVISOR, key.content(), read);
        assertThat(again.body()).contains("\"code\":\"approval-signed\"");
        assertThat(letter(ours).path("status").asString()).isEqualTo("rendered");
    }

    private HttpResponse<String> called(String path, byte[] keyFile, Map<String, String> fields)
            throws IOException, InterruptedException {
        return called(path, "signatory.uz", keyFile, fields);
    }

    private HttpResponse<String> called(String path, String user, byte[] keyFile, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            body.writeBytes(part(field.getKey(), "").getBytes(StandardCharsets.US_ASCII));
            body.writeBytes(field.getValue().getBytes(StandardCharsets.US_ASCII));
        }
        body.writeBytes(part("keyFile", "; filename=\"own.p12\"").getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(keyFile);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        var login = Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.US_ASCII));
        var request = HttpRequest.newBuilder(URI.create(address() + "/api/v1" + path))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String part(String name, String more) {
        return "\r\n--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n".formatted(BOUNDARY, name, more);
    }
}
