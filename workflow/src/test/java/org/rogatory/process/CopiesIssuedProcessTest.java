package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.SharedExecution.give;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.audit.AuditTrail;
import org.rogatory.audit.ChainedRow;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Step;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.law.ContentSchema;
import org.rogatory.mla.copy.Copies;
import org.rogatory.mla.copy.CopyWanted;
import org.rogatory.requests.message.letter.CopyKind;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both copies are made of the version that the letter says, under the same hash, and tell no more than each may. */
@EngineTest
class CopiesIssuedProcessTest {

    private static final String ACCOUNT = "IT00X0000000000000000000001";
    private static final String DEFENCE = "Counsel for the defence (made up)";

    private final SharedExecution shared;
    private final Cascading levels;
    private final Copies copies;
    private final Deliberation deliberation;
    private final AuditTrail trail;
    private final ExtraditionVerbsOut extradition;

    @Autowired
    CopiesIssuedProcessTest(
            SharedExecution shared,
            Cascading levels,
            Copies copies,
            Deliberation deliberation,
            AuditTrail trail,
            ExtraditionVerbsOut extradition) {
        this.shared = shared;
        this.levels = levels;
        this.copies = copies;
        this.deliberation = deliberation;
        this.trail = trail;
        this.extradition = extradition;
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private Files files() {
        return levels.files();
    }

    /** With a protected person whose name the side that asks keeps. */
    private Desk signed() {
        var content = Contents.bankRecordsAndWitness();
        content.withArray("persons")
                .addObject()
                .put("role", "victim")
                .put("code", "V-03")
                .put("sealed", true);
        var annex = content.putObject("sealed").put("annex", "A").put("who_may_open", "the court");
        annex.putArray("persons").addObject().put("code", "V-03").put("name", "MAXFIYEVA Sirli (synthetic)");
        return Files.signed(files().draft(content, DRAFTER));
    }

    private List<DocumentView> documents(Desk desk, String kind) {
        return files().node().documents().ofCase(desk.caseRef()).stream()
                .filter(document -> document.kind().equals(kind))
                .toList();
    }

    private DocumentView letter(Desk desk) {
        return documents(desk, "request").get(0);
    }

    private static CopyWanted executor(@Nullable String authority, Integer... items) {
        return new CopyWanted(CopyKind.EXECUTOR, Set.of(items), authority, authority == null ? DEFENCE : null);
    }

    private static CopyWanted disclosure() {
        return new CopyWanted(CopyKind.DISCLOSURE, Set.of(), null, DEFENCE);
    }

    private String issued(Desk desk, CopyWanted wanted) {
        copies.issue(desk.caseRef(), letter(desk).documentRef(), wanted, desk.officer(CENTRAL_OFFICER));
        files().node().jobs().drain();
        return files().text(desk, wanted.kind().key());
    }

    private String refused(Desk desk, CopyWanted wanted, Officer officer) {
        var refusal = catchThrowableOfType(
                Refusal.class, () -> copies.issue(desk.caseRef(), letter(desk).documentRef(), wanted, officer));
        return refusal == null ? "admitted" : refusal.code();
    }

    private static JsonNode data(String text) {
        var seal = text.lastIndexOf("\nsealed by ");
        return JsonMapper.shared().readTree(text.substring(text.indexOf("\n{\"enclosures\"") + 1, seal));
    }

    @Test
    void bothCopiesNameTheLetterAndTellNoMoreThanTheyMay() {
        var ours = signed();
        var execution = issued(ours, executor(null, 2));
        var disclosed = issued(ours, disclosure());

        assertThat(execution)
                .contains("Farm owner F-02", "sealed by UZ-GPO")
                .doesNotContain(ACCOUNT, "NAMUNA LAVORO", "00000000000", "V-03", "MAXFIYEVA", DEFENCE);
        assertThat(disclosed)
                .contains("TESTOV Rustam", "sealed by UZ-GPO")
                .doesNotContain(ACCOUNT, "00000000000", "V-03", "MAXFIYEVA", ours.caseRef(), DEFENCE);
        for (var text : List.of(execution, disclosed)) {
            assertThat(data(text).at("/content/copy/sha256").asString())
                    .isEqualTo(letter(ours).sealedSha256());
            assertThat(ContentSchema.ofLetters().violations(data(text))).isEmpty();
        }
        assertThat(data(execution).at("/content/assistance/0/number").asInt()).isEqualTo(2);
    }

    @Test
    void aCopyIsSealedStaysInsideAndLeavesItsTrace() {
        var ours = signed();
        issued(ours, disclosure());
        var paper = documents(ours, "disclosure_copy").get(0);
        assertThat(paper.status()).isEqualTo(DocumentStatus.SEALED);
        assertThat(paper.stays()).isTrue();
        assertThat(trail.since(ours.caseRef(), 0, 5000))
                .filteredOn(row -> "documents.copy-ordered".equals(row.action()))
                .extracting(ChainedRow::details)
                .singleElement()
                .asString()
                .contains(letter(ours).documentRef(), "disclosure_copy")
                .doesNotContain("Counsel");
        assertThat(ours.steps())
                .filteredOn(step -> "issue_copy".equals(step.verb()))
                .extracting(Step::internalText)
                .containsExactly(DEFENCE);
    }

    @Test
    void onlyWhoAnswersForTheFileIssuesThemOfTheLetterThatStands() {
        var ours = signed();
        var officer = ours.officer(CENTRAL_OFFICER);
        assertThat(refused(ours, disclosure(), ours.officer(SUPERVISOR))).isEqualTo("role");
        assertThat(refused(ours, disclosure(), Desk.officer(CENTRAL_OFFICER, "KZ")))
                .isEqualTo("not-found");
        assertThat(refused(ours, executor(null), officer)).isEqualTo("copy-items-missing");
        assertThat(refused(ours, executor(null, 3), officer)).isEqualTo("unknown-code");
        assertThat(refused(ours, executor("UZ-UNIT-1", 1), officer)).isEqualTo("copy-items-elsewhere");
        assertThat(refused(ours, new CopyWanted(CopyKind.DISCLOSURE, Set.of(1), null, DEFENCE), officer))
                .isEqualTo("copy-items-not-taken");
        assertThat(refused(ours, new CopyWanted(CopyKind.DISCLOSURE, Set.of(), null, " "), officer))
                .isEqualTo("field-missing");

        ours.does(CENTRAL_OFFICER, OutgoingRouteProcessTest.recalled());
        assertThat(refused(ours, disclosure(), officer)).isEqualTo("document-not-copied");
    }

    @Test
    void ofALetterThatAsksForExtraditionNoneIsOffered() {
        var ours = extradition.sign(extradition.approve(extradition.endorse(extradition.submitted())));
        var officer = ours.officer(CENTRAL_OFFICER);

        assertThat(letter(ours).status()).isEqualTo(DocumentStatus.SEALED);
        assertThat(copies.offered(ours.file(), deliberation.documents(ours.file(), officer), officer))
                .isEmpty();
        assertThat(refused(ours, disclosure(), officer)).isEqualTo("document-not-copied");
    }

    @Test
    void whoeverWasGivenAnItemReadsHisCopyAndNotTheRequest() {
        levels.open();
        var theirs = shared.accepted();
        theirs.does(
                HEAD, give(theirs, 1, "KZ-REG-1").files(List.of(letter(theirs).documentRef())));

        assertThat(deliberation.documents(theirs.file(), REGION))
                .extracting(DocumentView::kind)
                .containsExactlyInAnyOrder("executor_copy", "execution_order");
        var copy = files().text(theirs, "executor_copy");
        assertThat(copy).contains("Farm owner F-02").doesNotContain(ACCOUNT, "NAMUNA LAVORO");
        assertThat(data(copy).at("/content/copy/sha256").asString())
                .isEqualTo(letter(theirs).finalSha256());
        var content = files().node().procedures().content(theirs.file(), REGION);
        assertThat(content.toString()).contains("Farm owner F-02").doesNotContain("NAMUNA LAVORO");
        assertThat(files().node()
                        .procedures()
                        .content(theirs.file(), theirs.officer(HEAD))
                        .toString())
                .contains("NAMUNA LAVORO");
    }

    @Test
    void aCopyThatAnOfficerIssuesForOneAuthorityIsForNoOther() {
        levels.open();
        var theirs = shared.shared();
        issued(theirs, executor("KZ-REG-1", 2));
        issued(theirs, executor(null, 1));

        assertThat(documents(theirs, "executor_copy")).hasSize(2);
        assertThat(deliberation.documents(theirs.file(), REGION))
                .filteredOn(document -> "executor_copy".equals(document.kind()))
                .hasSize(1);
        assertThat(deliberation.documents(theirs.file(), SharedExecution.UNIT))
                .extracting(DocumentView::kind)
                .doesNotContain("executor_copy", "request");
        assertThat(refused(theirs, executor("KZ-REG-1", 1), theirs.officer(HEAD)))
                .isEqualTo("copy-items-elsewhere");
    }
}
