package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Isolation;
import org.rogatory.law.ContentSchema;
import org.rogatory.mla.copy.Copies;
import org.rogatory.mla.copy.CopyWanted;
import org.rogatory.persons.TakenWords;
import org.rogatory.requests.message.letter.CopyKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers that came or went are copied like requests: from what their message said, for whoever may know it. */
@EngineTest
class CopiesOfAnswersProcessTest {

    private static final String DEFENCE = "Counsel for the defence (made up)";
    private static final String BANK = "NAMUNA LAVORO S.R.L. paid TESTOV Rustam; V-03 was not found.";
    private static final String WITNESS = "Farm owner F-02 was heard.";
    private static final String LIMIT = "Only for this trial (made up).";

    private final Files files;
    private final Copies copies;
    private final Deliberation deliberation;
    private final TakenWords taken;
    private final TransactionTemplate transaction;

    @Autowired
    CopiesOfAnswersProcessTest(
            Files files, Copies copies, Deliberation deliberation, TakenWords taken, TransactionTemplate transaction) {
        this.files = files;
        this.copies = copies;
        this.deliberation = deliberation;
        this.taken = taken;
        this.transaction = transaction;
    }

    /** In execution; the side that asked keeps the name of a protected person. */
    private Desk begun() {
        var content = Contents.bankRecordsAndWitness();
        content.withArray("persons")
                .addObject()
                .put("role", "victim")
                .put("code", "V-03")
                .put("sealed", true);
        content.putObject("sealed")
                .putArray("persons")
                .addObject()
                .put("code", "V-03")
                .put("name", "MAXFIYEVA Sirli (synthetic)");
        var ours = Files.signed(files.draft(content, DRAFTER)).does(REGISTRAR, "transmit");
        return Files.inExecution(Files.underReview(ours.partner()));
    }

    private static void bank(Desk theirs) {
        var item = theirs.items().get(0).itemRef();
        theirs.does(EXECUTOR, Files.start(item));
        theirs.does(EXECUTOR, Files.result("record_item_result", item).releasedText(BANK));
    }

    private static void witness(Desk theirs) {
        var item = theirs.items().get(1).itemRef();
        theirs.does(EXECUTOR, Files.start(item));
        theirs.does(
                EXECUTOR,
                Files.result("record_item_result", item).releasedText(WITNESS).conditions(LIMIT));
    }

    private Desk answered() {
        var theirs = begun();
        bank(theirs);
        witness(theirs);
        return Files.answered(theirs.does(EXECUTOR, "record_execution"));
    }

    private DocumentView document(Desk desk, String kind) {
        return files.document(desk, kind);
    }

    private static CopyWanted disclosure() {
        return new CopyWanted(CopyKind.DISCLOSURE, Set.of(), null, DEFENCE);
    }

    private static CopyWanted executor(@Nullable String authority, Integer... items) {
        return new CopyWanted(CopyKind.EXECUTOR, Set.of(items), authority, authority == null ? DEFENCE : null);
    }

    private String issued(Desk desk, CopyWanted wanted) {
        var letter = document(desk, "answer_letter").documentRef();
        copies.issue(desk.caseRef(), letter, wanted, desk.officer(CENTRAL_OFFICER));
        files.node().jobs().drain();
        return files.text(desk, wanted.kind().key());
    }

    private String refused(Desk desk, CopyWanted wanted) {
        var letter = document(desk, "answer_letter").documentRef();
        var officer = desk.officer(CENTRAL_OFFICER);
        var refusal = catchThrowableOfType(Refusal.class, () -> copies.issue(desk.caseRef(), letter, wanted, officer));
        return refusal == null ? "admitted" : refusal.code();
    }

    private boolean offered(Desk desk) {
        var all = files.node().documents().ofCase(desk.caseRef());
        return copies.offered(desk.file(), all, desk.officer(CENTRAL_OFFICER))
                .contains(document(desk, "answer_letter").documentRef());
    }

    private static JsonNode data(String text) {
        var seal = text.lastIndexOf("\nsealed by ");
        return JsonMapper.shared().readTree(text.substring(text.indexOf("\n{\"enclosures\"") + 1, seal));
    }

    private void namesItsLetter(Desk desk, String text) {
        assertThat(ContentSchema.ofLetters().violations(data(text))).isEmpty();
        assertThat(data(text).at("/content/copy/kind").asString()).isEqualTo("answer_letter");
        assertThat(data(text).at("/content/copy/sha256").asString())
                .isEqualTo(document(desk, "answer_letter").finalSha256());
    }

    @Test
    void whoAskedDisclosesTheAnswerThatCameAsFarAsItIsKnownWhoMayReadIt() {
        var ours = answered().partner();
        assertThat(offered(ours)).isTrue();
        var text = issued(ours, disclosure());

        assertThat(text)
                .contains("paid TESTOV Rustam; […] was not found.", LIMIT, "sealed by UZ-GPO")
                .doesNotContain("NAMUNA LAVORO", "V-03", "MAXFIYEVA", WITNESS, "as set out below")
                .doesNotContain(ours.caseRef(), DEFENCE);
        namesItsLetter(ours, text);
        assertThat(document(ours, "disclosure_copy").stays()).isTrue();
        assertThat(refused(ours, executor(null, 1))).isEqualTo("copy-kind-not-made");
    }

    @Test
    void whoExecutedDisclosesItTooAndGivesAnAuthorityWhatConcernsItsItems() {
        var theirs = answered();
        assertThat(issued(theirs, disclosure()))
                .contains("paid TESTOV Rustam", LIMIT)
                .doesNotContain("NAMUNA LAVORO", "V-03", WITNESS, theirs.caseRef());

        var text = issued(theirs, executor("KZ-UNIT-1", 2));
        assertThat(text)
                .contains(WITNESS, LIMIT, "sealed by KZ-GPO")
                .doesNotContain("NAMUNA LAVORO", "TESTOV Rustam", "V-03", "as set out below");
        namesItsLetter(theirs, text);
        assertThat(deliberation.documents(theirs.file(), SharedExecution.UNIT))
                .extracting(DocumentView::kind)
                .contains("executor_copy")
                .doesNotContain("disclosure_copy");
    }

    @Test
    void aPartThatWasAnsweredIsCopiedOnceItHasLeft() {
        var theirs = begun();
        bank(theirs);
        Files.signedAnswer(theirs.does(EXECUTOR, "record_partial_execution"), "interim");
        assertThat(offered(theirs)).isFalse();
        assertThat(refused(theirs, disclosure())).isEqualTo("document-not-copied");

        theirs.does(REGISTRAR, "send_partial_answer");
        assertThat(offered(theirs)).isTrue();
        var ours = theirs.partner();
        var text = issued(ours, disclosure());
        assertThat(data(text).at("/content/answer").asString()).isEqualTo("interim");
        assertThat(text).contains("paid TESTOV Rustam", "as set out below").doesNotContain(WITNESS);
        assertThat(copies.offered(
                        ours.file(), files.node().documents().ofCase(ours.caseRef()), ours.officer(SUPERVISOR)))
                .isEmpty();
    }

    @Test
    void wordsTakenOutOfTheAnswerTakeItsCopiesWithThem() {
        var ours = answered().partner();
        issued(ours, disclosure());
        transaction.executeWithoutResult(status -> taken.take(ours.caseRef(), "spill-copy", List.of(), List.of(BANK)));
        assertThat(document(ours, "disclosure_copy").isolation()).isEqualTo(Isolation.ISOLATED);
        assertThat(refused(ours, disclosure())).isEqualTo("words-isolated");

        transaction.executeWithoutResult(status -> taken.putBack(ours.caseRef(), "spill-copy"));
        assertThat(document(ours, "disclosure_copy").isolation()).isNull();
        assertThat(issued(ours, disclosure())).contains("paid TESTOV Rustam");
    }
}
