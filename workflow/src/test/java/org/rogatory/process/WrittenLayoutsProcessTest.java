package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.SealOrders;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillTexts;
import org.rogatory.markings.Spills;
import org.rogatory.requests.message.ink.InkLetters;
import org.rogatory.requests.reminder.LetterLayouts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing of an act leaves that was laid out or prepared for other words, or sealed twice after a crash. */
@EngineTest
class WrittenLayoutsProcessTest {

    private static final String QUESTION = WrittenPapers.QUESTION;

    private final Files files;
    private final WrittenPapers written;
    private final LetterLayouts layouts;
    private final InkLetters inks;
    private final SealOrders seals;
    private final Spills spills;
    private final SpillTexts texts;
    private final JdbcClient jdbc;

    @Autowired
    WrittenLayoutsProcessTest(
            Files files,
            WrittenPapers written,
            LetterLayouts layouts,
            InkLetters inks,
            SealOrders seals,
            Spills spills,
            SpillTexts texts,
            JdbcClient jdbc) {
        this.files = files;
        this.written = written;
        this.layouts = layouts;
        this.inks = inks;
        this.seals = seals;
        this.spills = spills;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    @AfterEach
    void asBefore() {
        files.node().signet().bringBack();
    }

    private static String code(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).code();
    }

    @Test
    void whatWasPreparedLapsesWhenTheLetterIsSentBackAndNothingOfItLeaves() {
        var theirs = written.asked();
        var letter = written.laidOut(theirs);
        written.confirmed(theirs, letter);
        var head = theirs.officer(HEAD);
        theirs.writes(SIGNATORY, LetterSigningProcessTest.back());
        assertThat(inks.offered(theirs.file(), letter, head)).isFalse();
        assertThat(theirs.refusal(SIGNATORY, WrittenPapers.sign("ink", letter))).isEqualTo("wrong-status");

        theirs.writes(CENTRAL_OFFICER, LetterSigningProcessTest.mended());
        assertThat(theirs.refusal(SIGNATORY, WrittenPapers.sign("ink", letter))).isEqualTo("document-changed");
        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_letter").kind("ink")))
                .isEqualTo("signature-not-prepared");
        var anew = written.laidOut(theirs);
        assertThat(anew.documentRef()).isNotEqualTo(letter.documentRef());
        assertThat(theirs.refusal(SIGNATORY, WrittenPapers.sign("ink", anew))).isEqualTo("signature-not-prepared");

        theirs.does(SIGNATORY, WrittenPapers.sign("server", anew));
        assertThat(written.modes(letter)).isEmpty();
        assertThat(written.modes(anew)).containsExactly("1 SERVER");
        assertThat(written.came(theirs)).containsOnlyOnce(QUESTION).doesNotContain(DocumentView.SIGNED_SCAN);
        assertThat(files.text(theirs.partner(), QUESTION)).contains("both account holders");
    }

    @Test
    void wordsThatOtherHandsHaveChangedAreSignedByNothingThatWasPreparedBefore() {
        var theirs = written.asked();
        var letter = written.laidOut(theirs);
        written.confirmed(theirs, letter);
        jdbc.sql("update mla_reminder set laid_out_words = 'others' where document_ref = ?")
                .param(letter.documentRef())
                .update();

        assertThat(theirs.refusal(SIGNATORY, WrittenPapers.sign("ink", letter))).isEqualTo("document-changed");
        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_letter").kind("ink")))
                .isEqualTo("signature-not-prepared");
        assertThat(WrittenPapers.status(theirs)).isEqualTo("held");

        theirs.does(SIGNATORY, Act.draft("sign_letter"));
        assertThat(written.modes(letter)).isEmpty();
        assertThat(written.letters(theirs, QUESTION))
                .as("the one that left was laid out anew")
                .hasSize(2);
        assertThat(written.came(theirs)).containsOnlyOnce(QUESTION).doesNotContain(DocumentView.SIGNED_SCAN);
    }

    @Test
    void aJobThatGoesDownBetweenSealAndMessageSendsOneLetterUnderOneSeal() {
        var theirs = written.asked();
        var letter = written.laidOut(theirs);
        files.node().signet().lockAway();
        theirs.only(SIGNATORY, WrittenPapers.sign(null, letter));
        files.node().jobs().tryOnce();
        assertThat(written.document(letter.documentRef()).status()).isEqualTo(DocumentStatus.RENDERED);
        assertThat(written.came(theirs)).doesNotContain(QUESTION);

        files.node().signet().bringBack();
        seals.seal(letter.documentRef());
        var sealed = written.document(letter.documentRef()).finalSha256();
        files.node().jobs().drain();
        assertThat(written.modes(letter)).containsExactly("1 SERVER");
        assertThat(written.letters(theirs, QUESTION)).hasSize(1);
        assertThat(written.letters(theirs.partner(), QUESTION))
                .singleElement()
                .satisfies(there -> assertThat(there.sha256()).isEqualTo(sealed));
    }

    @Test
    void itIsLaidOutOnceByWhoMaySignItAndByTheWordsThatHeRead() {
        var theirs = written.asked();
        var writer = theirs.officer(CENTRAL_OFFICER);
        assertThat(code(() -> layouts.layOut(theirs.caseRef(), "", writer))).isEqualTo("four-eyes");
        var signatory = theirs.officer(SIGNATORY);
        assertThat(code(() -> layouts.layOut(theirs.caseRef(), "other words", signatory)))
                .isEqualTo("document-changed");

        var letter = written.laidOut(theirs);
        assertThat(written.laidOut(theirs).documentRef()).isEqualTo(letter.documentRef());
        var shown = files.node().letters().letter(theirs.file(), signatory).orElseThrow();
        assertThat(shown.documentRef()).isEqualTo(letter.documentRef());
        theirs.does(SIGNATORY, Act.draft("sign_letter").fingerprint(shown.words()));
        assertThat(written.modes(letter)).as("the same words").containsExactly("1 SERVER");
    }

    @Test
    void wordsThatAreTakenOutAreTakenOutOfWhatIsLaidOutToo() {
        var theirs = written.asked();
        var letter = written.laidOut(theirs);
        var words = texts.of(theirs.caseRef(), theirs.officer(CENTRAL_OFFICER)).stream()
                .filter(text -> "act".equals(text.kind()) && text.part().words().contains("second account holder"))
                .findFirst()
                .orElseThrow();
        spills.report(new Found("act", words.part().reference()), theirs.officer(CENTRAL_OFFICER));

        assertThat(written.document(letter.documentRef()).isolation()).isNotNull();
        assertThat(theirs.refusal(SIGNATORY, Act.draft("sign_letter"))).isEqualTo("words-isolated");
    }
}
