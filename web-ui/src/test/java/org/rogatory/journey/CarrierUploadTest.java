package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A package on a carrier may be larger than any document, since an update is as large as the program. */
class CarrierUploadTest extends RunningNode {

    private static final String FORM = "/carriers/new";
    private static final String BOUNDARY = "carrier";
    private static final int PIECE = 1 << 20;
    /** More than a document may have (100 MB) and than the program has. */
    private static final int PIECES = 140;

    private final JdbcTemplate database;

    @Autowired
    CarrierUploadTest(JdbcTemplate database) {
        this.database = database;
    }

    @AfterEach
    void nothingIsLeft() {
        database.update("delete from media_item where carrier = 'UZ-140/26'");
    }

    @Test
    void aPackageAsLargeAsTheProgramComesThroughItsFormAndThroughNoOther() throws Exception {
        var admin = new SignedIn(address(), "admin.uz");
        var token = SignedIn.hidden(admin.open(FORM), "_csrf");

        var told = sent(admin.session(), FORM, token);

        assertThat(told.statusCode()).as(told.body()).isEqualTo(302);
        assertThat(told.headers().firstValue("Location").orElse("")).contains("/carriers/");
        var size = database.queryForObject("select size_bytes from media_item where carrier = 'UZ-140/26'", Long.class);
        assertThat(size).isEqualTo((long) PIECE * PIECES);
        var elsewhere = sent(admin.session(), "/administration/trust/UZ/new", token);
        assertThat(elsewhere.statusCode()).isEqualTo(413);
    }

    /** Before anything of it is read: the token of the form stands in the body. */
    @Test
    void nobodyElseSendsSoMuchThroughTheFormForCarriers() throws Exception {
        var officer = new SignedIn(address(), "officer.uz");

        assertThat(sent(officer.session(), FORM, "none").statusCode()).isEqualTo(413);
        assertThat(sent("SESSION=stranger", FORM, "none").statusCode()).isEqualTo(413);
        assertThat(database.queryForList("select carrier from media_item where carrier = 'UZ-140/26'"))
                .isEmpty();
    }

    /** The container waits for nothing of it: whoever reads a form before its length was judged never answers here. */
    @Test
    void aFormThatIsNotPostedIsJudgedByItsLengthToo() throws Exception {
        var node = URI.create(address());
        try (var call = new Socket(node.getHost(), node.getPort())) {
            call.setSoTimeout(Math.toIntExact(NationalSystem.PATIENCE.toMillis()));
            call.getOutputStream().write(bytes("""
                    PUT /livez HTTP/1.1\r
                    Host: synthetic\r
                    Content-Type: application/x-www-form-urlencoded\r
                    Content-Length: 3000000000\r
                    \r
                    """));

            assertThat(new String(call.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 413");
        }
    }

    private HttpResponse<String> sent(String session, String form, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address() + form))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Cookie", session)
                .POST(body(token))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    /** Announced, as browsers do, and made while it is sent. */
    private static BodyPublisher body(String token) {
        var head = bytes(field("_csrf", token) + field("carrier", "UZ-140/26") + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.asice\"\r\n\r\n");
        var tail = bytes("\r\n--" + BOUNDARY + "--\r\n");
        var length = head.length + (long) PIECE * PIECES + tail.length;
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> body(head, tail)), length);
    }

    private static InputStream body(byte[] head, byte[] tail) {
        var piece = new byte[PIECE];
        List<InputStream> pieces = Collections.nCopies(PIECES, piece).stream()
                .<InputStream>map(ByteArrayInputStream::new)
                .toList();
        var content = new SequenceInputStream(Collections.enumeration(pieces));
        var begun = new SequenceInputStream(new ByteArrayInputStream(head), content);
        return new SequenceInputStream(begun, new ByteArrayInputStream(tail));
    }

    private static String field(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
