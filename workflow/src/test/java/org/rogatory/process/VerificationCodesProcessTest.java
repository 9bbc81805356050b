package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.documents.SealedLetter;
import org.rogatory.documents.SealedLetters;
import org.rogatory.documents.letter.Letter.Mark;
import org.rogatory.documents.letter.VerificationMarks.Step;
import org.rogatory.verification.VerificationCodes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Strangers learn of a code that a sealed letter has it, and of protected files nothing at all. */
@EngineTest
class VerificationCodesProcessTest {

    private final Files files;
    private final ScenarioWay way;
    private final VerificationCodes codes;
    private final SealedLetters letters;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    @Autowired
    VerificationCodesProcessTest(
            Files files,
            ScenarioWay way,
            VerificationCodes codes,
            SealedLetters letters,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.way = way;
        this.codes = codes;
        this.letters = letters;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The step that has laid out the request. */
    private String step(Desk desk) {
        return database.sql("select step_key from documents_document where case_ref = ? and kind = 'request'")
                .param(desk.caseRef())
                .query(String.class)
                .single();
    }

    /** What was printed on it: asked for again it is the same. */
    private Mark mark(Desk desk) {
        return asked(desk).orElseThrow();
    }

    private Optional<Mark> asked(Desk desk) {
        var step = new Step(desk.caseRef(), "request", step(desk));
        return Objects.requireNonNull(transaction.execute(status -> codes.mark(step)));
    }

    /** The letter was laid out and sealed without a code. */
    private void uncoded(Desk desk) {
        assertThat(letters.ofStep(step(desk))).isPresent();
        assertThat(asked(desk)).isEmpty();
        assertThat(kept(desk)).isZero();
    }

    private long kept(Desk desk) {
        return database.sql("select count(*) from verification_code where step_key = ?")
                .param(step(desk))
                .query(Long.class)
                .single();
    }

    /** The usual request is a confidential one. */
    private Desk approved() {
        var content = Contents.bankRecordsAndWitness();
        content.remove("confidentiality");
        return files.draft(content, DRAFTER)
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, "endorse")
                .does(CENTRAL_OFFICER, "approve");
    }

    @Test
    void aCodeIsKnownOnceItsLetterIsSealed() {
        var ours = approved();
        assertThat(kept(ours)).isEqualTo(1);
        var code = mark(ours).code();
        assertThat(kept(ours)).isEqualTo(1);
        assertThat(code).matches("([0-9A-Z]{4}-){4}[0-9A-Z]{4}");
        assertThat(mark(ours).address()).isEmpty();
        assertThat(codes.find(code)).isEmpty();

        ours.does(SIGNATORY, "sign");
        assertThat(codes.find(code.toLowerCase(Locale.ROOT)))
                .map(SealedLetter::authority)
                .contains("UZ-GPO");
        assertThat(codes.find("0000-0000-0000-0000-0000")).isEmpty();
        assertThat(database.sql("select count(*) from verification_code where code_hash = ?")
                        .param(code)
                        .query(Long.class)
                        .single())
                .as("the code itself is not kept")
                .isZero();
    }

    @Test
    void theLetterOfACovertMeasureHasNoCode() {
        uncoded(way.sent(way.draft(Contents.scenario("SC-11"))));
    }

    @Test
    @OnBothDatabases
    void aCodeIsNotKnownAnyMoreOnceItsFileIsConfidential() {
        var ours = approved().does(SIGNATORY, "sign");
        var code = mark(ours).code();
        assertThat(codes.find(code)).isPresent();

        database.sql("update cases_file set confidential = true where case_ref = ?")
                .param(ours.caseRef())
                .update();
        assertThat(codes.find(code)).isEmpty();
        assertThat(letters.ofStep(step(ours))).isPresent();
    }

    @Test
    void theLetterOfAConfidentialRequestHasNoCode() {
        var content = Contents.bankRecordsAndWitness();
        content.putObject("confidentiality").put("yes", true).put("reason", "An informant (synthetic).");
        uncoded(Files.signed(files.draft(content, DRAFTER)));
    }
}
