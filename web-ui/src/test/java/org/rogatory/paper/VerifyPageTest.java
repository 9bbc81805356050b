package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.paper.OpenDoor.NAME;
import static org.rogatory.paper.OpenDoor.body;
import static org.rogatory.paper.OpenDoor.texts;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.letter.VerificationMarks.Step;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.verification.VerificationCodes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Strangers have letters verified, and learn nothing of what they say. */
class VerifyPageTest extends RunningNode {

    private static final String UNKNOWN = "0000000000ZZZZZZZZZZ";

    private final OpenDoor door;
    private final JdbcTemplate database;
    private final VerificationCodes codes;
    private final TransactionTemplate transaction;

    @Autowired
    VerifyPageTest(
            WebApplicationContext node,
            JdbcTemplate database,
            VerificationCodes codes,
            PlatformTransactionManager transactions) {
        this.door = new OpenDoor(node);
        this.database = database;
        this.codes = codes;
        this.transaction = new TransactionTemplate(transactions);
    }

    private MvcResult from(String address, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return door.from(address, request);
    }

    private MvcResult checked(String path, byte[] content) throws Exception {
        return door.brought("198.51.100.1", path, content);
    }

    private String page(String query) throws Exception {
        return body(from("198.51.100.2", get("/verify?lang=en" + query)));
    }

    @Test
    void standsOpenWithTheSameGuardsAndWithoutASession() throws Exception {
        var answer = from("198.51.100.3", get("/verify?lang=en"));

        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        assertThat(answer.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.getResponse().getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(body(answer)).contains("Verify a letter", "type=\"file\"").doesNotContain("_csrf", "??", "<script>");
        assertThat(body(from("198.51.100.3", get("/sign-in?lang=en")))).contains("href=\"/verify\"");
    }

    @Test
    void aSealedLetterIsGenuineAndNothingItSaysIsShown() throws Exception {
        var content = Prepared.summons();
        var prepared = new Prepared(this);
        var letter = prepared.letter(prepared.transmitted(content));
        var secrets = texts(content);
        assertThat(secrets).hasSizeGreaterThan(3);

        var shown = checked("/verify?lang=en", letter);
        assertThat(shown.getResponse().getStatus()).isEqualTo(200);
        assertThat(body(shown)).contains("Genuine: all signatures hold", "Uzbekistan", "it is a seal", "(UTC)");
        var told = checked("/api/v1/verify", letter);
        assertThat(told.getResponse().getStatus()).isEqualTo(200);
        assertThat(body(told)).contains("\"genuine\":true", "\"kind\":\"pdf\"", "\"authority\":\"UZ-GPO\"");
        for (var answer : List.of(body(shown), body(told))) {
            assertThat(answer).doesNotContain(NAME, "CN=");
            assertThat(secrets).noneMatch(answer::contains);
        }
    }

    @Test
    void aCertifiedTranslationIsGenuineByItself() throws Exception {
        var prepared = new Prepared(this);
        var translation = prepared.paper(prepared.signed(Prepared.summons()), "translation");
        var stranger = "198.51.100.4";

        assertThat(body(door.brought(stranger, "/verify?lang=en", translation)))
                .contains("Genuine: all signatures hold", "Uzbekistan", "it is a seal");
        assertThat(body(door.brought(stranger, "/api/v1/verify", translation)))
                .contains("\"genuine\":true", "\"kind\":\"pdf\"", "\"authority\":\"UZ-GPO\"");
    }

    @Test
    void theFullReportIsGivenToWhoeverAsksAndNothingTheLetterSaysStandsInIt() throws Exception {
        var content = Prepared.summons();
        var prepared = new Prepared(this);
        var letter = prepared.letter(prepared.transmitted(content));

        var told = body(checked("/api/v1/verify?report=true", letter));
        assertThat(told).contains("\"report\":\"<?xml", "total-passed");
        assertThat(body(checked("/api/v1/verify", letter))).contains("\"report\":null");
        var shown = body(checked("/verify?lang=en", letter));
        var saved =
                Pattern.compile("href=\"data:application/xml;base64,([^\"]+)\"").matcher(shown);
        assertThat(saved.find()).isTrue();
        var xml = new String(Base64.getDecoder().decode(saved.group(1)), StandardCharsets.UTF_8);
        assertThat(xml).contains("ValidationReport", "total-passed");
        for (var answer : List.of(told, xml)) {
            assertThat(answer).doesNotContain(NAME, "CN=");
            assertThat(texts(content)).noneMatch(answer::contains);
        }
    }

    @Test
    void aPackageIsGenuineWithItsLetterAndNothingItSaysIsShown() throws Exception {
        var content = Prepared.summons();
        var prepared = new Prepared(this);
        var parcel = prepared.parcel(prepared.transmitted(content));

        var shown = body(checked("/verify?lang=en", parcel));
        assertThat(shown)
                .contains("Genuine: all signatures hold", "is a package of a message", "The letter inside")
                .contains("Uzbekistan", "Trust list")
                .contains("download=\"verification-report.xml\"", "data-drop");
        var told = body(checked("/api/v1/verify", parcel));
        assertThat(told)
                .contains("\"genuine\":true", "\"kind\":\"package\"", "\"authority\":\"UZ-GPO\"")
                .contains("\"letter\":{", "\"claimedAt\":\"20");
        for (var answer : List.of(shown, told)) {
            assertThat(answer).doesNotContain(NAME, "CN=");
            assertThat(texts(content)).noneMatch(answer::contains);
        }
    }

    @Test
    void aPackageThatWasTamperedWithIsNot() throws Exception {
        var prepared = new Prepared(this);
        var parcel = prepared.parcel(prepared.transmitted(Prepared.summons()));
        var longer = Arrays.copyOf(parcel, parcel.length + 1);

        assertThat(body(checked("/verify?lang=en", longer)))
                .contains("do not rely on this file", "not a package of this system, or it is damaged");
        assertThat(body(checked("/api/v1/verify", longer)))
                .contains("\"genuine\":false", "\"kind\":\"package\"", "\"code\":\"package-invalid\"");
        var none = "PK no package".getBytes(StandardCharsets.UTF_8);
        assertThat(body(checked("/api/v1/verify", none)))
                .contains("\"genuine\":false", "\"kind\":\"other\"", "\"code\":\"no-package\"");
        assertThat(body(checked("/verify?lang=en", none)))
                .contains("no package of this system and no signed letter")
                .doesNotContain("is a package of a message");
        parcel[30] ^= 1; // the first file of the container is called otherwise
        assertThat(body(checked("/api/v1/verify", parcel)))
                .contains("\"genuine\":false", "\"kind\":\"package\"")
                .doesNotContain("no-package");
        var before = new byte[] {0x30, (byte) 0x82, 1, 0};
        assertThat(body(checked("/api/v1/verify", before))).contains("\"code\":\"seal-invalid\"");
    }

    @Test
    void aLetterThatWasAddedToIsNot() throws Exception {
        var prepared = new Prepared(this);
        var letter = prepared.letter(prepared.transmitted(Prepared.summons()));
        var longer = Arrays.copyOf(letter, letter.length + 1);

        assertThat(body(checked("/verify?lang=en", longer)))
                .contains("do not rely on this file", "Something was added after the last signature.");
        assertThat(body(checked("/api/v1/verify", longer)))
                .contains("\"genuine\":false", "\"code\":\"after-last-signature\"");
    }

    @Test
    void whatIsNoLetterIsRefusedOrNotGenuine() throws Exception {
        var none = checked("/verify?lang=en", new byte[0]);
        assertThat(none.getResponse().getStatus()).isEqualTo(422);
        assertThat(body(none)).contains("href=\"#file\"", "The file is empty.");
        assertThat(page("&c=")).contains("href=\"#c\"", "Type the code");
        assertThat(page("")).doesNotContain("Type the code");
        assertThat(checked("/api/v1/verify", new byte[0]).getResponse().getStatus())
                .isEqualTo(400);

        var text = "no letter".getBytes(StandardCharsets.UTF_8);
        assertThat(body(checked("/api/v1/verify", text))).contains("\"genuine\":false", "\"signatures\":[]");

        var large = checked("/api/v1/verify", new byte[(30 << 20) + 1]);
        assertThat(large.getResponse().getStatus()).isEqualTo(413);
        assertThat(body(large)).contains("verify-too-large");
    }

    @Test
    void whatDoesNotAnnounceItsLengthIsRefused() throws IOException, InterruptedException {
        assertThat(inPieces("/api/v1/verify")).startsWith("411 ").contains("\"code\":\"length-required\"");
        assertThat(inPieces("/verify")).startsWith("411 ").contains("The size of the file was not told");
    }

    private String inPieces(String path) throws IOException, InterruptedException {
        var sent = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[] {1})));
        var answer = HttpClient.newHttpClient().send(sent.build(), BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    @Test
    void aProtectedCodeIsAnsweredAsOneThatNobodyKnows() throws Exception {
        var uz = new Prepared(this).transmitted(Prepared.summons());
        var key = database.queryForObject(
                "select step_key from documents_document where case_ref = ? and kind = 'request'", String.class, uz);
        var step = new Step(uz, "request", Objects.requireNonNull(key));
        var code = Objects.requireNonNull(transaction.execute(status -> codes.mark(step)))
                .orElseThrow()
                .code()
                .replace("-", "");

        assertThat(page("&c=" + code)).contains("was issued here and sealed", "Uzbekistan");
        assertThat(called(code))
                .contains("\"known\":true", "\"authority\":\"UZ-GPO\"", "\"state\":\"UZ\"", "\"sealedOn\":\"20")
                .contains("\"how\":\"seal\"")
                .doesNotContain(uz);

        database.update("update verification_code set answers = false where step_key = ?", key);
        assertThat(page("&c=" + code).replace(code, UNKNOWN))
                .isEqualTo(page("&c=" + UNKNOWN))
                .contains("Nothing is known here");
        assertThat(called(code))
                .isEqualTo(called(UNKNOWN))
                .contains("\"known\":false", "\"authority\":null", "\"how\":null");
    }

    private String called(String code) throws Exception {
        var answer = from("198.51.100.2", get("/api/v1/verify/" + code));
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        assertThat(answer.getRequest().getSession(false)).isNull();
        return body(answer);
    }

    @Test
    void whoAsksTooOftenWaits() throws Exception {
        var stranger = "198.51.100.9";
        var file = new MockMultipartFile("file", NAME, "application/pdf", new byte[] {1});
        for (var time = 0; time < 10; time++) {
            from(stranger, get("/verify?c=" + UNKNOWN));
            from(stranger, get("/api/v1/verify/" + UNKNOWN));
        }
        assertThat(from(stranger, get("/api/v1/verify/" + UNKNOWN))
                        .getResponse()
                        .getStatus())
                .isEqualTo(429);
        var refused = from(stranger, multipart("/api/v1/verify").file(file));
        assertThat(refused.getResponse().getStatus()).isEqualTo(429);
        assertThat(refused.getResponse().getHeader("Retry-After")).isNotNull();
        assertThat(body(refused)).contains("verify-throttled");
        assertThat(from(stranger, multipart("/verify").file(file)).getResponse().getRedirectedUrl())
                .isEqualTo("/verify?throttled");
        assertThat(body(from(stranger, get("/verify?throttled=&lang=en")))).contains("asked too often");
        assertThat(body(from(stranger, get("/verify?busy=&lang=en")))).contains("Many files are being checked");
        assertThat(from("198.51.100.10", get("/verify?c=" + UNKNOWN))
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }
}
