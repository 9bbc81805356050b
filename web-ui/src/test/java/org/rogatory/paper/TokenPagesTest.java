package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.paper.Browser.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalKey;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** An officer signs with the tool of his State on his pages, a system by calls, and everybody is told how. */
class TokenPagesTest extends RunningNode {

    private static final String POLICY = "Content-Security-Policy";
    private static final String TOOL = "wss://127.0.0.1:64443";

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);
    private NationalKey key;

    TokenPagesTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    @BeforeEach
    void register() {
        key = new NationalKey(node);
    }

    @AfterEach
    void withdraw() {
        key.close();
    }

    /** How often the signatory has taken a document of the file, as the trail tells. */
    private long taken(String ours) {
        return node.getBean(JdbcClient.class)
                .sql("select count(*) from audit_entry where action = 'documents.read' and actor = 'signatory.uz'"
                        + " and subject = ?")
                .param(ours)
                .query(Long.class)
                .single();
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("file", "letter.p7s", "application/pkcs7-signature", content);
    }

    @Test
    void isGivenTheLetterAndBringsItsSignature() throws Exception {
        var ours = prepared.translated(Prepared.summons());
        var signatory = Browser.of(node, "signatory.uz");
        var page = WaysToSign.letter(signatory, prepared, ours) + "/signing/token";
        assertThat(text(signatory.open("/cases/" + ours + "/sign?lang=en"))).contains(page, "With the national tool");

        var before = signatory.open(page + "?lang=en");
        assertThat(before.getHeader(POLICY)).doesNotContain(TOOL);
        assertThat(text(before)).contains("Give me the letter to sign").doesNotContain("id=\"bring\"");
        var given = signatory.send(page, Map.of()).getRedirectedUrl();
        var asked = signatory.open(given + "&lang=en");
        assertThat(asked.getHeader(POLICY)).contains("connect-src 'self' " + TOOL + ";");
        assertThat(text(asked)).contains("The letter above, byte by byte", "/token-e-imzo", "/token");
        var address = given.replace("?challenge=", "/");
        var laidOut = signatory.open(address).getContentAsByteArray();
        assertThat(taken(ours)).isOne();
        takesOnlyASignatureOfThis(signatory, address, laidOut);
        assertThat(signatory
                        .upload(address, file(NationalKey.signature(laidOut)), Map.of())
                        .getRedirectedUrl())
                .isEqualTo("/cases/" + ours + "/sign");
        var again = signatory.upload(address + "?lang=en", file(NationalKey.signature(laidOut)), Map.of());
        assertThat(text(again)).contains("href=\"#begin\"", "was brought for what was given out already");
        assertThat(text(signatory.open(page + "?lang=en"))).contains("You have brought a signature");
    }

    private static void takesOnlyASignatureOfThis(Browser signatory, String address, byte[] laidOut) throws Exception {
        assertThat(new String(laidOut, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .doesNotContain("/ByteRange");
        var refused = signatory.upload(address + "?lang=en", file(new byte[] {1, 2, 3}), Map.of());
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("href=\"#file\"", "This is no signature file", "id=\"bring\"");
        assertThat(signatory.send(address, Map.of("cms", "")).getStatus()).isEqualTo(422);
        var another = signatory.upload(address + "?lang=en", file(NationalKey.signature(new byte[] {1})), Map.of());
        assertThat(text(another)).contains("not one under the letter that was given out");
    }

    @Test
    void theLetterIsSignedAndItsPageTellsHow() throws Exception {
        var ours = prepared.translated(Prepared.summons());
        var signatory = Browser.of(node, "signatory.uz");
        var letter = WaysToSign.letter(signatory, prepared, ours);
        var given = signatory.send(letter + "/signing/token", Map.of()).getRedirectedUrl();
        var address = given.replace("?challenge=", "/");
        var laidOut = signatory.open(address).getContentAsByteArray();
        signatory.send(address, Map.of("cms", NationalKey.written(laidOut)));
        signs(signatory, ours);

        var told = text(signatory.awaiting(letter + "/signatures?lang=en", "Signature made with the national tool"));
        assertThat(told)
                .contains("The signature cannot be checked here.", "E-IMZO", "Synthetic national key")
                .contains("1.2.860.3.15.1.1.2", "None is set up here")
                .contains("The digest that was signed is that of the document");
        var from = told.indexOf(letter + "/signatures/token/");
        var files = told.substring(from, told.indexOf("/signature\"", from));
        assertThat(signatory.open(files + "/signature").getContentAsByteArray())
                .isEqualTo(NationalKey.signature(laidOut));
        assertThat(signatory.open(files + "/signed").getContentAsByteArray()).isEqualTo(laidOut);
        assertThat(Browser.of(node, "officer.kz").open(files + "/signature").getStatus())
                .isEqualTo(404);
        as("officer.uz").act(ours, "transmit", Map.of("reference", "7-1/26"));
        itTravelled(ours, laidOut);
    }

    private static void signs(Browser signatory, String ours) throws Exception {
        var sign = signatory.open("/cases/" + ours + "/sign?lang=en");
        assertThat(text(sign)).contains("value=\"token\"", "prepared");
        var fields = Map.of(
                "version", Browser.value(sign, "version"),
                "fingerprint", Browser.value(sign, "fingerprint"),
                "once", Browser.value(sign, "once"),
                "read", "true",
                "kind", "token");
        assertThat(signatory.send("/cases/" + ours + "/sign", fields).getRedirectedUrl())
                .endsWith("?done=sign");
    }

    /** The other side sees the signature beside the letter, and can check the one against the other. */
    private void itTravelled(String ours, byte[] laidOut) throws Exception {
        var theirs = as("officer.kz").awaitIncoming(ours);
        var letter = "/cases/" + theirs + "/documents/" + document(theirs, "request");
        var officer = Browser.of(node, "officer.kz");
        var told = text(officer.open(letter + "/signatures?lang=en"));
        assertThat(told)
                .contains("Signature made with the national tool", "This signature came with the document")
                .contains("names the digest of this letter; whether its signer made it cannot be checked here")
                .contains("The signature cannot be checked here.");
        var files = letter + "/signatures/token/" + document(theirs, "token_signature");
        assertThat(officer.open(files + "/signature").getContentAsByteArray())
                .isEqualTo(NationalKey.signature(laidOut));
        assertThat(officer.open(files + "/signed").getContentAsByteArray()).isEqualTo(laidOut);
        assertThat(officer.open(letter + "/signatures/token/" + document(theirs, "request") + "/signed")
                        .getStatus())
                .isEqualTo(404);
    }

    private String document(String theirs, String kind) {
        return as("officer.kz")
                .get("/cases/" + theirs + "/documents")
                .body()
                .valueStream()
                .filter(document -> kind.equals(document.path("kind").asString()))
                .findFirst()
                .orElseThrow()
                .path("documentRef")
                .asString();
    }

    @Test
    void aSystemDoesTheSameByCalls() throws Exception {
        var ours = prepared.translated(Prepared.summons());
        var signatory = as("signatory.uz");
        var calls = WaysToSign.letter(Browser.of(node, "signatory.uz"), prepared, ours) + "/signing/token";
        assertThat(as("officer.uz").post(calls, Map.of()).code()).isEqualTo("role");
        assertThat(as("signatory.kz").post(calls, Map.of()).status()).isEqualTo(404);
        var early = signatory.post("/cases/" + ours + "/sign", Map.of("kind", "token"));
        assertThat(early.code()).isEqualTo("signature-not-prepared");

        var given = signatory.post(calls, Map.of());
        assertThat(given.status()).isEqualTo(201);
        assertThat(taken(ours)).isOne();
        assertThat(given.body().path("tool").asString()).isEqualTo("e-imzo");
        var content = Base64.getDecoder().decode(given.body().path("content").asString());
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                .isEqualTo(given.body().path("sha256").asString());
        var challenge = given.body().path("challenge").asString();
        assertThat(signatory
                        .put(calls, Map.of("challenge", challenge, "cms", "MAA="), Map.of())
                        .code())
                .isEqualTo("token-unreadable");
        var body = Map.of("challenge", challenge, "cms", NationalKey.written(content));
        var kept = signatory.put(calls, body, Map.of());
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.body().path("verdict").asString()).isEqualTo("not-verifiable-here");
        assertThat(kept.body().path("compared").asBoolean()).isTrue();
        assertThat(kept.body().path("said").isNull()).isTrue();
        assertThat(signatory.put(calls, body, Map.of()).code()).isEqualTo("token-challenge-used");
        signatory.act(ours, "sign", Map.of("kind", "token"));
    }
}
