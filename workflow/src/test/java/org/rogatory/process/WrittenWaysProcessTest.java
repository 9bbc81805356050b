package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.SIGNATORY;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ReceivedTokens;
import org.rogatory.requests.message.seal.OwnKeySigning;
import org.rogatory.requests.message.seal.OwnKeySigning.ToSign;
import org.rogatory.requests.message.seal.TokenLetters;
import org.rogatory.signing.NewWayRule;
import org.rogatory.signing.WayRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an act has written is signed in every way once it is laid out; what proves it goes in its message. */
@EngineTest
class WrittenWaysProcessTest {

    private static final String QUESTION = WrittenPapers.QUESTION;
    private static final String REPLY = "additional_information_reply";

    private final Files files;
    private final WrittenPapers written;
    private final TokenDesk tool;
    private final TokenLetters tokens;
    private final ReceivedTokens received;
    private final OwnKeySigning own;
    private final WayRegister register;
    private final JdbcClient jdbc;

    @Autowired
    WrittenWaysProcessTest(
            Files files,
            WrittenPapers written,
            TokenDesk tool,
            TokenLetters tokens,
            ReceivedTokens received,
            OwnKeySigning own,
            WayRegister register,
            JdbcClient jdbc) {
        this.files = files;
        this.written = written;
        this.tool = tool;
        this.tokens = tokens;
        this.received = received;
        this.own = own;
        this.register = register;
        this.jdbc = jdbc;
    }

    @AfterEach
    void asBefore() {
        jdbc.sql("delete from signing_way_rule").update();
        tool.takeAway();
        files.node().signet().bringBack();
    }

    private static String code(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).code();
    }

    @Test
    void aQuestionSignedByHandLeavesWithItsScanAndAsTheDocumentThatWasPrinted() {
        var theirs = written.asked();
        var letter = written.laidOut(theirs);
        assertThat(theirs.refusal(SIGNATORY, WrittenPapers.sign("ink", letter))).isEqualTo("signature-not-prepared");
        written.confirmed(theirs, letter);
        assertThat(WrittenPapers.status(theirs)).isEqualTo("held");

        theirs.does(SIGNATORY, WrittenPapers.sign("ink", letter));
        assertThat(written.modes(letter)).containsExactly("1 INK");
        assertThat(written.letters(theirs, QUESTION)).as("laid out once").hasSize(1);
        assertThat(written.came(theirs)).containsOnlyOnce(QUESTION, DocumentView.SIGNED_SCAN);
        assertThat(theirs.partner().status()).isEqualTo("information_requested");
    }

    @Test
    void withoutAKeyOfTheAuthorityThePaperAloneCountsAndTheQuestionStillLeaves() {
        var theirs = written.asked();
        var letter = written.laidOut(theirs);
        written.confirmed(theirs, letter);
        files.node().signet().takeOff("KZ-GPO");
        theirs.only(SIGNATORY, WrittenPapers.sign("ink", letter));

        var signed = written.document(letter.documentRef());
        assertThat(signed.status()).isEqualTo(DocumentStatus.SEALED);
        assertThat(signed.finalSha256()).as("the content that was printed").isEqualTo(letter.sha256());
        files.node().signet().bringBack();
        files.node().jobs().drain();
        assertThat(written.document(letter.documentRef()).finalSha256()).isEqualTo(letter.sha256());
        assertThat(written.came(theirs)).contains(QUESTION, DocumentView.SIGNED_SCAN);
    }

    @Test
    void aReplySignedWithTheToolLeavesWithTheSignature() {
        tool.setUp();
        var ours = files.received()
                .does(CENTRAL_OFFICER, InformationProcessTest.question())
                .partner();
        ours.writes(CENTRAL_OFFICER, InformationProcessTest.supplied());
        var signatory = ours.officer(SIGNATORY);
        var letter = tokens.letter(ours.caseRef(), written.laidOut(ours).documentRef(), signatory);
        var challenge = tokens.challenge(letter, signatory);
        tokens.accept(challenge.id(), letter, TokenDesk.signed(tokens.content(challenge), signatory), signatory);
        ours.does(SIGNATORY, WrittenPapers.sign("token", letter));

        assertThat(written.modes(letter)).containsExactly("1 TOKEN");
        assertThat(written.came(ours)).containsOnlyOnce(REPLY, DocumentView.TOKEN_SIGNATURE);
        var theirs = ours.partner();
        var there = written.letters(theirs, REPLY).get(0);
        assertThat(received.of(theirs.file(), there, theirs.officer(CENTRAL_OFFICER)))
                .singleElement()
                .satisfies(one -> assertThat(one.found().code()).isEqualTo("beside-not-verifiable"));
    }

    @Test
    void aQuestionSignedWithTheOwnKeyIsSignedByTheActAndLeaves() {
        var theirs = written.asked();
        var signatory = theirs.officer(SIGNATORY);
        var letter = written.laidOut(theirs);
        var signs = WrittenPapers.sign("personal", letter);
        var toSign = new ToSign(theirs.file(), letter.documentRef());
        var made = own.make(toSign, signs.act(), new Pocket(signatory.authority()), signatory);
        own.within(made, () -> theirs.only(SIGNATORY, signs));

        assertThat(written.document(letter.documentRef()).status()).isEqualTo(DocumentStatus.SEALED);
        files.node().jobs().drain();
        assertThat(written.modes(letter)).containsExactly("1 PERSONAL");
        assertThat(written.letters(theirs.partner(), QUESTION))
                .singleElement()
                .satisfies(there -> assertThat(there.sha256())
                        .isEqualTo(written.document(letter.documentRef()).finalSha256()));
    }

    @Test
    void withoutAKeyOfTheAuthorityAQuestionGetsNoSealAndIsLaidOutToBeSignedByHand() {
        var theirs = written.asked();
        files.node().signet().takeOff("KZ-GPO");
        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_letter"))).isEqualTo("signing-way-barred");
        assertThat(WrittenPapers.status(theirs)).isEqualTo("held");

        var letter = written.laidOut(theirs);
        assertThat(theirs.refusal(SIGNATORY, WrittenPapers.sign("server", letter)))
                .isEqualTo("signing-way-barred");
        written.confirmed(theirs, letter);
        theirs.only(SIGNATORY, WrittenPapers.sign("ink", letter));
        assertThat(written.document(letter.documentRef()).status()).isEqualTo(DocumentStatus.SEALED);
    }

    private void only(String way) {
        var today = LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Almaty"));
        var second = new Officer("admin2.kz", "Testov Ekinshi", "KZ", "KZ-GPO", Set.of(ADMINISTRATOR));
        var rule = register.propose(
                new NewWayRule("KZ-GPO", QUESTION, Set.of(way), today), Desk.officer(ADMINISTRATOR, "KZ"));
        register.confirm(rule.ruleId(), second);
    }

    @Test
    void aRuleOfTheAuthorityReachesWhatActsWrite() {
        var theirs = written.asked();
        only("ink");
        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_letter"))).isEqualTo("signing-way-barred");
        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_letter").kind("token")))
                .isEqualTo("signing-way-barred");
        var letter = written.laidOut(theirs);
        assertThat(theirs.refusal(SIGNATORY, WrittenPapers.sign("server", letter)))
                .isEqualTo("signing-way-barred");

        files.node().pass(Duration.ofMinutes(1));
        only("server");
        var another = written.asked();
        assertThat(code(() -> written.laidOut(another))).isEqualTo("signing-way-barred");
        another.does(SIGNATORY, "sign_letter");
        assertThat(written.came(another)).contains(QUESTION);
    }
}
