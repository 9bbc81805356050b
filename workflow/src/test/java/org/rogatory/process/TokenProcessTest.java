package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentIsolations;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.KeptTokens;
import org.rogatory.documents.TokenSignatures;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.token.TokenChallenge;
import org.rogatory.documents.token.TokenEvidence.Said;
import org.rogatory.documents.token.TokenTool;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.seal.TokenLetters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an officer signed with the tool of his State lies beside the letter, which is sealed and leaves as ever. */
@EngineTest
class TokenProcessTest {

    private final Files files;
    private final TokenDesk tool;
    private final TokenLetters letters;
    private final TokenSignatures tokens;
    private final KeptTokens kept;
    private final DocumentIsolations isolations;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    TokenProcessTest(
            Files files,
            TokenDesk tool,
            TokenLetters letters,
            TokenSignatures tokens,
            KeptTokens kept,
            DocumentIsolations isolations,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.files = files;
        this.tool = tool;
        this.letters = letters;
        this.tokens = tokens;
        this.kept = kept;
        this.isolations = isolations;
        this.transaction = transaction;
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
        return files.document(desk, "request");
    }

    private TokenChallenge prepared(Desk desk) {
        var letter = letter(desk);
        var signatory = desk.officer(SIGNATORY);
        var challenge = letters.challenge(letter, signatory);
        letters.accept(challenge.id(), letter, signed(challenge, signatory), signatory);
        return challenge;
    }

    private byte[] signed(TokenChallenge challenge, Officer officer) {
        return TokenDesk.signed(letters.content(challenge), officer);
    }

    private static String refused(ThrowingCallable act) {
        var refused = catchThrowableOfType(DocumentRefused.class, act);
        return refused == null ? "taken" : refused.code();
    }

    @Test
    void aLetterSignedWithTheToolGetsItsSealsAndLeaves() {
        var ours = approved();
        var byTool = Act.draft("sign").kind("token");
        assertThat(ours.refusal(SIGNATORY, byTool)).isEqualTo("signature-not-prepared");

        var laidOut = files.text(ours, "request");
        var challenge = prepared(ours);
        assertThat(new String(letters.content(challenge), StandardCharsets.UTF_8))
                .isEqualTo(laidOut);
        assertThat(kept.of(letter(ours))).as("nothing is signed yet").isEmpty();
        ours.does(SIGNATORY, Act.draft("sign").kind("token"));

        assertThat(files.text(ours, "request"))
                .startsWith(laidOut)
                .contains("sealed by UZ-GPO, ")
                .containsAnyOf("sent as a file of its own", "передаётся отдельным файлом", "alohida faylda yuboriladi");
        keepsWhatWasSigned(ours, challenge);
        assertThat(mode(letter(ours))).isEqualTo("TOKEN");
        assertThat(ours.does(REGISTRAR, "transmit").status()).isEqualTo("delivered");
    }

    private void keepsWhatWasSigned(Desk ours, TokenChallenge challenge) {
        assertThat(kept.of(letter(ours))).singleElement().satisfies(one -> {
            assertThat(one.officer()).isEqualTo(ours.officer(SIGNATORY).username());
            assertThat(one.tool()).isEqualTo(TokenTool.E_IMZO);
            assertThat(one.evidence().verdict()).isEqualTo(Verdict.NOT_VERIFIABLE_HERE);
            assertThat(one.evidence().compared()).isTrue();
            assertThat(one.evidence().statement().said()).isEqualTo(Said.VALID);
            assertThat(letters.content(one.signed()))
                    .as("still what was signed")
                    .isEqualTo(letters.content(challenge));
            assertThat(one.cms()).isEqualTo(signed(challenge, ours.officer(SIGNATORY)));
            assertThat(one.evidence().statement().answer())
                    .isEqualTo(TokenDesk.STATEMENT.getBytes(StandardCharsets.US_ASCII));
        });
    }

    private String mode(DocumentView letter) {
        return jdbc.sql("select mode from documents_signature where document_ref = ? and slot = 'SEAL'")
                .param(letter.documentRef())
                .query(String.class)
                .single();
    }

    @Test
    void onlyWhoMaySignAndOnlyOnceAndSoon() {
        var ours = approved();
        var letter = letter(ours);
        var signatory = ours.officer(SIGNATORY);
        var noSignatory = catchThrowableOfType(
                Refusal.class, () -> letters.letter(ours.caseRef(), letter.documentRef(), ours.officer(REGISTRAR)));
        assertThat(noSignatory.code()).isEqualTo("role");

        var challenge = letters.challenge(letter, signatory);
        var signed = signed(challenge, signatory);
        assertThat(refused(() -> letters.accept("none", letter, signed, signatory)))
                .isEqualTo("token-challenge-unknown");
        assertThat(refused(() -> letters.open(challenge.id(), letter, another(signatory))))
                .isEqualTo("token-challenge-unknown");
        assertThat(refused(() -> letters.accept(challenge.id(), letter, new byte[0], signatory)))
                .isEqualTo("token-unreadable");
        assertThat(refused(() -> letters.accept(challenge.id(), letter, new byte[] {1}, signatory)))
                .isEqualTo("token-invalid");
        letters.accept(challenge.id(), letter, signed, signatory);
        assertThat(refused(() -> letters.accept(challenge.id(), letter, signed, signatory)))
                .isEqualTo("token-challenge-used");
    }

    private static Officer another(Officer signatory) {
        return new Officer(
                "second.signatory", "Synthetic", signatory.state(), signatory.authority(), signatory.roles());
    }

    @Test
    @OnBothDatabases
    void whatIsNotSignedInTimeIsForgotten() {
        var ours = approved();
        var letter = letter(ours);
        var signatory = ours.officer(SIGNATORY);
        var late = letters.challenge(letter, signatory);
        files.node().pass(Duration.ofMinutes(11));
        assertThat(refused(() -> letters.accept(late.id(), letter, signed(late, signatory), signatory)))
                .isEqualTo("token-challenge-expired");
        files.node().pass(Duration.ofDays(2));
        letters.challenge(letter, signatory);
        assertThat(refused(() -> letters.open(late.id(), letter, signatory))).isEqualTo("token-challenge-unknown");

        tool.takeAway();
        assertThat(refused(() -> letters.challenge(letter, signatory))).isEqualTo("token-not-here");
    }

    @Test
    void whatWasBroughtServesForADayAndOnlyAsLongAsTheKeyIsHis() {
        var ours = approved();
        prepared(ours);
        files.node().pass(Duration.ofHours(25));
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign").kind("token"))).isEqualTo("signature-not-prepared");

        prepared(ours);
        tool.withdraw();
        assertThat(refused(() -> ours.does(SIGNATORY, Act.draft("sign").kind("token"))))
                .isEqualTo("token-not-his");
        assertThat(ours.status()).isEqualTo("approved");
    }

    @Test
    void aKeyOfAnotherAuthorityThanTheOneThatSignsIsNotTaken() {
        var ours = approved();
        var letter = letter(ours);
        var signatory = ours.officer(SIGNATORY);
        var challenge = letters.challenge(letter, signatory);
        var elsewhere = new TokenSignatures.Brought(challenge.id(), letter.documentRef(), "UZ-UNIT-1");

        assertThat(refused(() -> tokens.accept(elsewhere, signed(challenge, signatory), signatory)))
                .isEqualTo("token-not-his");
    }

    @Test
    void aLetterLaidOutAnewIsSignedAnew() {
        var ours = approved();
        prepared(ours);
        ours.does(HEAD, Act.draft("recall_approval").internalText("The amount was mistyped."))
                .does(CENTRAL_OFFICER, "approve");

        assertThat(ours.refusal(SIGNATORY, Act.draft("sign").kind("token"))).isEqualTo("signature-not-prepared");
    }

    @Test
    @OnBothDatabases
    void theLetterStaysWhileWhatProvesItsSignatureIsHeldBack() {
        var ours = approved();
        prepared(ours);
        ours.does(SIGNATORY, Act.draft("sign").kind("token"));
        var proof = files.node().documents().ofCase(ours.caseRef()).stream()
                .filter(DocumentView::besideLetter)
                .map(DocumentView::documentRef)
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(status -> isolations.isolate(proof, "test"));
        assertThat(ours.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("enclosure-isolated");

        transaction.executeWithoutResult(status -> isolations.release(proof, "test"));
        transaction.executeWithoutResult(status -> isolations.erase(proof, "system"));
        assertThat(ours.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("enclosure-after-letter");
    }

    @Test
    @OnBothDatabases
    void withTheLetterGoesWhatWasSignedForIt() {
        var ours = approved();
        prepared(ours);
        ours.does(SIGNATORY, Act.draft("sign").kind("token"));
        var letter = letter(ours);
        transaction.executeWithoutResult(status -> isolations.erase(letter.documentRef(), "system"));

        assertThat(jdbc.sql("select count(*) from documents_token where document_ref = ? and evidence is null"
                                + " and signer is null and answer is null and fingerprint = ''")
                        .param(letter.documentRef())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(kept.of(letter(ours))).isEmpty();
    }
}
