package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.KeptTokens;
import org.rogatory.documents.token.TokenChallenge;
import org.rogatory.documents.token.TokenEvidence.Said;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ReceivedTokens;
import org.rogatory.requests.message.seal.TokenLetters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an officer signed with the tool of his State goes with his letter, unless the service of that State says no. */
@EngineTest
class TokenTravelProcessTest {

    private final Files files;
    private final TokenDesk tool;
    private final TokenLetters letters;
    private final KeptTokens kept;
    private final ReceivedTokens received;
    private final JdbcClient jdbc;

    @Autowired
    TokenTravelProcessTest(
            Files files,
            TokenDesk tool,
            TokenLetters letters,
            KeptTokens kept,
            ReceivedTokens received,
            JdbcClient jdbc) {
        this.files = files;
        this.tool = tool;
        this.letters = letters;
        this.kept = kept;
        this.received = received;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void setUp() {
        tool.setUp();
    }

    @AfterEach
    void takeAway() {
        tool.takeAway();
    }

    private Desk approved() {
        return files.underReview().does(CENTRAL_OFFICER, "approve");
    }

    private DocumentView letter(Desk desk) {
        return letter(desk, "request");
    }

    private DocumentView letter(Desk desk, String kind) {
        return files.document(desk, kind);
    }

    private byte[] signed(TokenChallenge challenge, Officer officer) {
        return TokenDesk.signed(letters.content(challenge), officer);
    }

    private void prepared(Desk desk) {
        var signatory = desk.officer(SIGNATORY);
        var challenge = letters.challenge(letter(desk), signatory);
        letters.accept(challenge.id(), letter(desk), signed(challenge, signatory), signatory);
    }

    private String refused(Desk desk, TokenChallenge challenge) {
        var signatory = desk.officer(SIGNATORY);
        var cms = signed(challenge, signatory);
        return catchThrowableOfType(
                        DocumentRefused.class, () -> letters.accept(challenge.id(), letter(desk), cms, signatory))
                .code();
    }

    @Test
    void theSignatureTravelsWithItsLetterAndIsToldThere() {
        var ours = approved();
        prepared(ours);
        files.node().pass(Duration.ofMinutes(1));
        prepared(ours);
        ours.does(SIGNATORY, Act.draft("sign").kind("token")).does(REGISTRAR, "transmit");

        var theirs = ours.partner();
        var came = files.node().documents().ofCase(theirs.caseRef());
        assertThat(came.stream().filter(document -> DocumentView.TOKEN_SIGNATURE.equals(document.kind())))
                .as("only the one by which it was signed")
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.name()).isEqualTo("token-signature.p7s");
                    assertThat(document.mediaType()).isEqualTo("application/pkcs7-signature");
                });
        isToldThere(ours, theirs);
        assertThat(received.of(ours.file(), letter(ours), ours.officer(CENTRAL_OFFICER)))
                .as("ours did not come")
                .isEmpty();
    }

    private void isToldThere(Desk ours, Desk theirs) {
        var officer = theirs.officer(CENTRAL_OFFICER);
        var letter = letter(theirs);
        assertThat(received.of(theirs.file(), letter, officer)).singleElement().satisfies(one -> {
            assertThat(one.found().code()).isEqualTo("beside-not-verifiable");
            assertThat(new String(received.signature(one), StandardCharsets.US_ASCII))
                    .startsWith("CMS signatory.uz ");
            var sent = files.text(ours, "request").getBytes(StandardCharsets.UTF_8);
            assertThat(received.signed(letter, one))
                    .isEqualTo(Arrays.copyOf(sent, one.found().length()))
                    .hasSizeLessThan(sent.length);
        });
        var signature = letter(theirs, DocumentView.TOKEN_SIGNATURE);
        assertThat(received.of(theirs.file(), signature, officer))
                .as("it is no letter")
                .isEmpty();
    }

    @Test
    void whatTheServiceOfTheStateCallsInvalidSignsNothingAndItsAnswerIsKept() {
        var ours = approved();
        tool.says(Said.INVALID);
        var challenge = letters.challenge(letter(ours), ours.officer(SIGNATORY));

        assertThat(refused(ours, challenge)).isEqualTo("token-validator-refused");
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign").kind("token"))).isEqualTo("signature-not-prepared");
        assertThat(refused(ours, challenge)).isEqualTo("token-challenge-used");
        assertThat(jdbc.sql("select count(*) from documents_token where token_ref = ? and said = 'INVALID'"
                                + " and answer is not null and signature_ref is null")
                        .param(challenge.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from documents_document where case_ref = ? and kind = 'token_signature'")
                        .param(ours.caseRef())
                        .query(Long.class)
                        .single())
                .isZero();
        tool.says(Said.NONE);
        prepared(ours);
        ours.does(SIGNATORY, Act.draft("sign").kind("token"));
        assertThat(kept.of(letter(ours))).hasSize(1);
    }

    @Test
    void whatWasSignedBeforeLettersThemselvesWereServesAsItDidAndStaysHere() {
        var ours = approved();
        var challenge = letters.challenge(letter(ours), ours.officer(SIGNATORY));
        jdbc.sql("update documents_token set form = null where token_ref = ?")
                .param(challenge.id())
                .update();
        var before = letters.open(challenge.id(), letter(ours), ours.officer(SIGNATORY));
        assertThat(new String(letters.content(before), StandardCharsets.US_ASCII))
                .startsWith("rogatory-signing-challenge-1\n")
                .contains(challenge.id(), letter(ours).sha256());
        letters.accept(challenge.id(), letter(ours), signed(before, ours.officer(SIGNATORY)), ours.officer(SIGNATORY));
        ours.does(SIGNATORY, Act.draft("sign").kind("token")).does(REGISTRAR, "transmit");

        assertThat(kept.of(letter(ours))).hasSize(1);
        assertThat(files.node().documents().ofCase(ours.partner().caseRef()))
                .extracting(DocumentView::kind)
                .contains("request")
                .doesNotContain(DocumentView.TOKEN_SIGNATURE);
    }
}
