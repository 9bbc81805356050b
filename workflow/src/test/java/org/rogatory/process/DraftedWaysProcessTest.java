package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ReceivedTokens;
import org.rogatory.requests.message.ink.InkLetters;
import org.rogatory.requests.message.ink.InkPapers;
import org.rogatory.requests.message.seal.OwnKeySigning;
import org.rogatory.requests.message.seal.OwnKeySigning.ToSign;
import org.rogatory.requests.message.seal.TokenLetters;
import org.rogatory.signing.NewWayRule;
import org.rogatory.signing.WayRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is drafted between request and answer is signed in every way, too; what proves it goes in its message. */
@EngineTest
class DraftedWaysProcessTest {

    private final Files files;
    private final TokenDesk tool;
    private final TokenLetters tokens;
    private final ReceivedTokens received;
    private final InkLetters inks;
    private final WrittenPapers papers;
    private final OwnKeySigning own;
    private final WayRegister register;
    private final JdbcClient jdbc;

    @Autowired
    DraftedWaysProcessTest(
            Files files,
            TokenDesk tool,
            TokenLetters tokens,
            ReceivedTokens received,
            InkLetters inks,
            WrittenPapers papers,
            OwnKeySigning own,
            WayRegister register,
            JdbcClient jdbc) {
        this.files = files;
        this.tool = tool;
        this.tokens = tokens;
        this.received = received;
        this.inks = inks;
        this.papers = papers;
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

    private Desk reminding() {
        return files.received().partner().does(CENTRAL_OFFICER, "send_reminder");
    }

    private Desk replying() {
        return files.inExecution()
                .does(CENTRAL_OFFICER, Act.draft("send_interim_reply").releasedText("The bank has been asked."));
    }

    private DocumentView letter(Desk desk, String kind) {
        return files.document(desk, kind);
    }

    private static ActDraft act(String verb, String mode, DocumentView letter) {
        return Act.draft(verb).kind(mode).fingerprint(letter.sha256());
    }

    private static String code(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).code();
    }

    @Test
    void aReminderSignedWithTheToolLeavesWithTheSignature() {
        tool.setUp();
        var ours = reminding();
        var signatory = ours.officer(SIGNATORY);
        var drafted = letter(ours, "reminder");
        assertThat(ours.refusal(SIGNATORY, act("sign_reminder", "token", drafted)))
                .isEqualTo("signature-not-prepared");

        var letter = tokens.letter(ours.caseRef(), drafted.documentRef(), signatory);
        var challenge = tokens.challenge(letter, signatory);
        tokens.accept(challenge.id(), letter, TokenDesk.signed(tokens.content(challenge), signatory), signatory);
        ours.only(SIGNATORY, act("sign_reminder", "token", letter));
        noPackageYet(ours);
        files.node().jobs().drain();

        assertThat(papers.modes(letter)).containsExactly("1 TOKEN");
        assertThat(papers.came(ours)).containsOnlyOnce("reminder", DocumentView.TOKEN_SIGNATURE);
        var theirs = ours.partner();
        assertThat(received.of(theirs.file(), letter(theirs, "reminder"), theirs.officer(CENTRAL_OFFICER)))
                .singleElement()
                .satisfies(one -> assertThat(one.found().code()).isEqualTo("beside-not-verifiable"));
    }

    /** Whoever asks for it before the letter and what proves its signature are in it does not fix what leaves. */
    private void noPackageYet(Desk desk) {
        var message = desk.messages().get(desk.messages().size() - 1).messageId();
        assertThatThrownBy(() -> files.node().exchange().packageOf(message)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anInterimReplySignedByHandLeavesWithItsScanAndNoOtherLetterDoes() {
        var theirs = replying();
        var letter = letter(theirs, "interim_reply");
        papers.confirmed(theirs, letter);
        theirs.does(SIGNATORY, act("sign_interim_reply", "ink", letter));

        assertThat(papers.modes(letter)).containsExactly("1 INK");
        assertThat(files.text(theirs, "interim_reply")).contains("sealed by KZ-GPO", "central_officer.kz");
        assertThat(papers.came(theirs)).containsOnlyOnce("interim_reply", DocumentView.SIGNED_SCAN);

        theirs.does(CENTRAL_OFFICER, Act.draft("send_interim_reply").releasedText("It has answered in part."))
                .does(SIGNATORY, "sign_interim_reply");
        assertThat(papers.came(theirs)).as("the scan of the one before").containsOnlyOnce(DocumentView.SIGNED_SCAN);
    }

    @Test
    void withoutAKeyOfTheAuthorityThePaperAloneCountsAndTheLetterStillLeaves() {
        var theirs = replying();
        var letter = letter(theirs, "interim_reply");
        papers.confirmed(theirs, letter);
        files.node().signet().takeOff("KZ-GPO");
        theirs.only(SIGNATORY, act("sign_interim_reply", "ink", letter));

        var signed = letter(theirs, "interim_reply");
        assertThat(signed.status()).isEqualTo(DocumentStatus.SEALED);
        assertThat(signed.finalSha256()).as("the content that was printed").isEqualTo(letter.sha256());
        files.node().signet().bringBack();
        files.node().jobs().drain();
        assertThat(papers.modes(letter)).as("no key was used").containsExactly("1 INK");
        assertThat(letter(theirs, "interim_reply").finalSha256()).isEqualTo(letter.sha256());
        assertThat(papers.came(theirs)).contains("interim_reply", DocumentView.SIGNED_SCAN);
    }

    @Test
    void aReminderSignedWithTheOwnKeyIsSignedByTheActAndLeaves() {
        var ours = reminding();
        var signatory = ours.officer(SIGNATORY);
        var letter = letter(ours, "reminder");
        var signs = act("sign_reminder", "personal", letter);
        var toSign = new ToSign(ours.file(), letter.documentRef());
        var made = own.make(toSign, signs.act(), new Pocket(signatory.authority()), signatory);
        own.within(made, () -> ours.only(SIGNATORY, signs));

        assertThat(letter(ours, "reminder").status()).isEqualTo(DocumentStatus.SEALED);
        files.node().jobs().drain();
        assertThat(papers.modes(letter)).containsExactly("1 PERSONAL");
        assertThat(ours.partner().verbs()).contains("received_reminder");
        assertThat(letter(ours.partner(), "reminder").sha256())
                .isEqualTo(letter(ours, "reminder").finalSha256());
    }

    @Test
    void whatWasDroppedIsSignedByHandNoMore() {
        var ours = reminding();
        var letter = letter(ours, "reminder");
        var head = ours.officer(HEAD);
        assertThat(inks.offered(ours.file(), letter, head)).isTrue();

        ours.does(CENTRAL_OFFICER, Act.draft("drop_reminder").internalText("They called (synthetic)."));
        assertThat(inks.offered(ours.file(), letter, head)).isFalse();
        assertThat(code(() -> inks.print(ours.caseRef(), letter.documentRef(), head)))
                .isEqualTo("not-found");
    }

    @Test
    void aRejectedScanOfAnotherLetterHoldsUpNoAnswer() {
        var theirs = replying();
        var letter = letter(theirs, "interim_reply");
        papers.confirmed(theirs, letter);
        var scan = letter(theirs, DocumentView.SIGNED_SCAN);
        var shown = new InkPapers.Shown(letter.documentRef(), scan.documentRef());
        inks.reject(theirs.caseRef(), shown, "A page is missing (synthetic).", theirs.officer(HEAD));

        var rejected = files.node().documents().get(scan.documentRef());
        jdbc.sql("update documents_document set seen_count = :seen where document_ref = :ref")
                .param("seen", rejected.counted().added())
                .param("ref", letter.documentRef())
                .update();
        var another = files.node().documents().get(letter.documentRef());
        assertThat(rejected.counted().withheld())
                .isGreaterThan(another.counted().seen());
        assertThat(rejected.withheldAfter(another)).isFalse();
    }

    private void onlyByTool(@Nullable String kind) {
        var today = LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Almaty"));
        var second = new Officer("admin2.kz", "Testov Ekinshi", "KZ", "KZ-GPO", Set.of(ADMINISTRATOR));
        var rule = register.propose(
                new NewWayRule("KZ-GPO", kind, Set.of("token"), today), Desk.officer(ADMINISTRATOR, "KZ"));
        register.confirm(rule.ruleId(), second);
    }

    @Test
    void aRuleForAllLettersReachesTheReplyAndLeavesTheSealInsideTheState() {
        var theirs = replying().does(CENTRAL_OFFICER, "remind_executor");
        onlyByTool(null);

        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_interim_reply"))).isEqualTo("signing-way-barred");
        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_executor_reminder").kind("token")))
                .isEqualTo("fields-not-taken");
        assertThat(code(() -> onlyByTool("executor_reminder"))).isEqualTo("field-missing");
        theirs.does(SIGNATORY, "sign_executor_reminder");
        assertThat(papers.modes(letter(theirs, "executor_reminder"))).containsExactly("1 SERVER");
    }
}
