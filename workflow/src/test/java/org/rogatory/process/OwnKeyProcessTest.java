package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.PersonalSignatures;
import org.rogatory.documents.signature.PersonalKeyRefused;
import org.rogatory.documents.signature.PersonalKeyRefused.Reason;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.seal.OwnKeySigning;
import org.rogatory.requests.message.seal.OwnKeySigning.ToSign;
import org.springframework.beans.factory.annotation.Autowired;

/** A signatory signs with the key that he holds himself: the letter is whole when the act is done, and no job follows. */
@EngineTest
class OwnKeyProcessTest {

    private static final String PERSONAL = "personal";

    private final Files files;
    private final OwnKeySigning signing;

    OwnKeyProcessTest(@Autowired Files files, @Autowired OwnKeySigning signing) {
        this.files = files;
        this.signing = signing;
    }

    @AfterEach
    void bringBack() {
        files.node().signet().bringBack();
    }

    private Desk approved() {
        return files.underReview().does(CENTRAL_OFFICER, "approve");
    }

    private DocumentView letter(Desk desk, String kind) {
        return files.document(desk, kind);
    }

    private static ActDraft personal(String verb, DocumentView letter) {
        return Act.draft(verb).kind(PERSONAL).fingerprint(letter.sha256());
    }

    private PersonalSignatures.Signed made(Desk desk, ActDraft act, DocumentView letter) {
        var officer = desk.officer(SIGNATORY);
        var toSign = new ToSign(desk.file(), letter.documentRef());
        return signing.make(toSign, act.act(), new Pocket(officer.authority()), officer);
    }

    @Test
    void theLetterIsSealedByTheActAndLeaves() {
        var ours = approved();
        var letter = letter(ours, "request");
        var act = personal("sign", letter);
        var made = made(ours, act, letter);
        assertThat(ours.status()).as("what was made is nothing yet").isEqualTo("approved");
        assertThat(files.text(ours, "request")).doesNotContain("signed in person");

        signing.within(made, () -> ours.only(SIGNATORY, act));

        assertThat(ours.status()).isEqualTo("signed");
        assertThat(letter(ours, "request").sealedSha256()).isNotNull();
        assertThat(letter(ours, "request").sha256()).isEqualTo(letter.sha256());
        var text = files.text(ours, "request");
        assertThat(text).contains("signed in person, ", "signatory.uz");
        assertThat(text.lastIndexOf("signed in person"))
                .as("no seal of the authority")
                .isGreaterThan(text.lastIndexOf("sealed by"));
        assertThat(ours.does(REGISTRAR, "transmit").status()).isEqualTo("delivered");
        assertThat(files.text(ours.partner(), "request")).contains("signed in person");
    }

    @Test
    void anAnswerIsSignedSoToo() {
        var theirs =
                files.executed().does(CENTRAL_OFFICER, Files.answer("final")).does(SUPERVISOR, "approve_answer");
        var letter = letter(theirs, "answer_letter");
        var act = personal("sign_answer", letter);

        signing.within(made(theirs, act, letter), () -> theirs.only(SIGNATORY, act));

        assertThat(files.text(theirs, "answer_letter")).contains("signed in person");
        assertThat(theirs.does(REGISTRAR, "send_answer").status()).isEqualTo("answered");
    }

    @Test
    void nothingIsSignedSoThatWasNotMadeForThisLetterByThisOfficer() {
        var ours = approved();
        var letter = letter(ours, "request");
        var act = personal("sign", letter);
        assertThat(ours.refusal(SIGNATORY, act)).isEqualTo("signature-not-prepared");

        var other = approved();
        var elsewhere = letter(other, "request");
        var made = made(other, personal("sign", elsewhere), elsewhere);
        assertThat(signing.<String>within(made, () -> ours.refusal(SIGNATORY, act)))
                .isEqualTo("signature-not-prepared");
        assertThat(ours.status()).isEqualTo("approved");
    }

    @Test
    void aRefusedActLeavesTheLetterAsItWasAndTheSealIsPutOnAllTheSame() {
        var ours = approved();
        var letter = letter(ours, "request");
        var stale = personal("sign", letter).version(0L);
        var made = made(ours, stale, letter);
        assertThat(signing.<String>within(made, () -> ours.refusal(SIGNATORY, stale)))
                .isEqualTo("changed-meanwhile");
        assertThat(letter(ours, "request").sealedSha256()).isNull();

        ours.does(SIGNATORY, "sign");
        assertThat(files.text(ours, "request")).contains("sealed by UZ-GPO").doesNotContain("signed in person");
    }

    @Test
    void aKeyOfAnotherAuthorityAndAnOfficerWithoutTheRightSignNothing() {
        var ours = approved();
        var letter = letter(ours, "request");
        var act = personal("sign", letter);
        var toSign = new ToSign(ours.file(), letter.documentRef());
        var officer = ours.officer(SIGNATORY);
        var used = files.node().signet().used();

        assertThatThrownBy(() -> signing.make(toSign, act.act(), new Pocket("UZ-UNIT-1"), officer))
                .isInstanceOfSatisfying(
                        PersonalKeyRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.OF_ANOTHER_AUTHORITY));
        Officer head = ours.officer(HEAD);
        assertThatThrownBy(() -> signing.make(toSign, act.act(), new Pocket("UZ-GPO"), head))
                .hasMessage("role");
        assertThat(files.node().signet().used()).as("nothing was signed").isEqualTo(used);
    }
}
