package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.documents.DocumentView;
import org.rogatory.integrity.CertificateWanted;
import org.rogatory.integrity.IntegrityCertificates;
import org.rogatory.law.ContentSchema;
import org.rogatory.requests.message.seal.TokenLetters;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A court reads in the certificate also of signatures that no file of the letter shows: of national tools, by hand. */
@EngineTest
class OtherSignaturesProcessTest {

    private static final String SCAN = "signed by hand for a court (synthetic)";

    private final Files files;
    private final TokenDesk tool;
    private final TokenLetters letters;
    private final InkedLetters inked;
    private final IntegrityCertificates certificates;

    @Autowired
    OtherSignaturesProcessTest(
            Files files, TokenDesk tool, TokenLetters letters, InkedLetters inked, IntegrityCertificates certificates) {
        this.files = files;
        this.tool = tool;
        this.letters = letters;
        this.inked = inked;
        this.certificates = certificates;
    }

    @AfterEach
    void takeAway() {
        tool.takeAway();
    }

    /** What the certificate says of the signatures beside the letter; its data have the published shape. */
    private JsonNode certified(Desk desk, DocumentView letter) {
        var wanted = new CertificateWanted(letter.documentRef(), "ru", null, false);
        var officer = desk.officer(HEAD);
        var proved = certificates.demandIssuable(desk.caseRef(), wanted, officer);
        certificates.issue(desk.caseRef(), wanted, proved, officer);
        files.node().jobs().drain();
        var text = files.text(desk, IntegrityCertificates.KIND);
        var data = JsonMapper.shared()
                .readTree(text.substring(text.indexOf("\n{\"schema\"") + 1, text.lastIndexOf("\nsealed by ")));
        assertThat(ContentSchema.ofCertificates().violations(data)).isEmpty();
        var others = data.path("documents").path(0).path("other_signatures");
        assertThat(others.toString()).doesNotContain("signatory.uz", "head.uz", "central_officer.uz", "Synthetic");
        return others;
    }

    /** The signatory signs the letter with his tool and then by this act. */
    private byte[] signed(Desk desk, DocumentView letter, String verb) {
        tool.setUp();
        var signatory = desk.officer(SIGNATORY);
        var challenge = letters.challenge(letter, signatory);
        var signature = TokenDesk.signed(letters.content(challenge), signatory);
        letters.accept(challenge.id(), letter, signature, signatory);
        desk.does(SIGNATORY, Act.draft(verb).kind("token"));
        return signature;
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Test
    void thatOfANationalToolIsToldWithTheAnswerOfTheService() throws Exception {
        var ours = inked.approved();
        var letter = files.document(ours, "request");
        var signature = signed(ours, letter, "sign");

        var told = certified(ours, letter);

        assertThat(told.size()).isEqualTo(1);
        var token = told.path(0);
        assertThat(token.path("mode").asString()).isEqualTo("token");
        assertThat(token.path("tool").asString()).isEqualTo("e-imzo");
        assertThat(token.path("verdict").asString()).isEqualTo("not_verifiable_here");
        assertThat(token.path("document_sha256").asString()).isEqualTo(letter.sha256());
        assertThat(token.path("sha256").asString()).isEqualTo(sha256(signature));
        assertThat(token.path("validator").path("said").asString()).isEqualTo("valid");
        assertThat(token.path("validator").path("sha256").asString())
                .isEqualTo(sha256(TokenDesk.STATEMENT.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void thatByHandIsToldWithTheHashesOfPaperAndScan() throws Exception {
        var ours = inked.approved();
        var letter = files.document(ours, "request");
        inked.ready(ours, letter, SCAN);
        ours.does(SIGNATORY, InkedLetters.signs("sign", letter));

        var told = certified(ours, letter);

        assertThat(told.size()).isEqualTo(1);
        assertThat(told.path(0).path("mode").asString()).isEqualTo("ink");
        assertThat(told.path(0).path("document_sha256").asString()).isEqualTo(letter.sha256());
        assertThat(told.path(0).path("scan_sha256").asString())
                .isEqualTo(sha256(SCAN.getBytes(StandardCharsets.UTF_8)));
        assertThat(told.path(0).has("compared_at")).isTrue();
    }

    @Test
    void thatOfAReminderIsToldToo() throws Exception {
        var ours = files.received().partner().does(CENTRAL_OFFICER, "send_reminder");
        var letter = files.document(ours, "reminder");
        var signature = signed(ours, letter, "sign_reminder");

        var told = certified(ours, letter);

        assertThat(told.size()).isEqualTo(1);
        assertThat(told.path(0).path("mode").asString()).isEqualTo("token");
        assertThat(told.path(0).path("document_sha256").asString()).isEqualTo(letter.sha256());
        assertThat(told.path(0).path("sha256").asString()).isEqualTo(sha256(signature));
    }

    @Test
    void aLetterUnderSealAloneHasNone() {
        var ours = files.signed();
        assertThat(certified(ours, files.document(ours, "request")).isMissingNode())
                .isTrue();
    }
}
