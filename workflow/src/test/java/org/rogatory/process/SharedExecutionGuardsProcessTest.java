package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.Cascading.CENTRE;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.SharedExecution.UNIT;
import static org.rogatory.process.SharedExecution.back;
import static org.rogatory.process.SharedExecution.execute;
import static org.rogatory.process.SharedExecution.give;
import static org.rogatory.process.SharedExecution.item;
import static org.rogatory.process.SharedExecution.order;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Step;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.LetterSubject;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was given single items of a request neither reads what others were told nor decides about the whole. */
@EngineTest
class SharedExecutionGuardsProcessTest {

    private static final String WORDS = "Only the unit is to know the account (made up).";

    private final SharedExecution shared;
    private final Cascading levels;
    private final Deliberation deliberation;
    private final CaseLetters letters;

    @Autowired
    SharedExecutionGuardsProcessTest(
            SharedExecution shared, Cascading levels, Deliberation deliberation, CaseLetters letters) {
        this.shared = shared;
        this.levels = levels;
        this.deliberation = deliberation;
        this.letters = letters;
    }

    @BeforeEach
    void open() {
        levels.open();
    }

    @AfterEach
    void forget() {
        levels.forget();
    }

    private Step step(Desk desk, String verb, Officer officer) {
        return deliberation.timeline(desk.file(), officer).stream()
                .map(moment -> moment.step())
                .filter(step -> step.verb().equals(verb))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private List<DocumentView> papers(Desk desk, Officer officer) {
        return deliberation.documents(desk.file(), officer);
    }

    /** With whom the letters of a kind were exchanged that an officer knows of. */
    private List<String> exchanged(Desk desk, LetterSubject subject, Officer officer) {
        return letters.of(desk.file(), officer).stream()
                .filter(entry -> entry.subject() == subject)
                .map(entry -> String.valueOf(entry.correspondent()))
                .toList();
    }

    private String text(Desk desk, Officer officer) {
        var order = papers(desk, officer).stream()
                .filter(paper -> paper.kind().equals("execution_order"))
                .findFirst()
                .orElseThrow();
        try (var opened = levels.files().node().documents().open(order.documentRef())) {
            return new String(opened.content().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String request(Desk desk) {
        return levels.files().node().documents().ofCase(desk.caseRef()).stream()
                .filter(document -> document.kind().equals("request"))
                .findFirst()
                .orElseThrow()
                .documentRef();
    }

    @Test
    void theTimelineKeepsTheWordsOfOwnActsAndOfOrdersAboutOwnItemsAlone() {
        var theirs = shared.parted();
        theirs.does(HEAD, order().internalText(WORDS)).does(UNIT, Files.begun());
        for (var other : List.of(REGION, UNIT)) {
            var told = step(theirs, "assign_execution", other);
            assertThat(told.internalText()).isNull();
            assertThat(told.codes()).isEmpty();
        }
        assertThat(step(theirs, "assign_execution", theirs.officer(HEAD)).internalText())
                .contains(WORDS);
        assertThat(step(theirs, "start_execution", UNIT).reference()).isEqualTo("77");
        assertThat(step(theirs, "start_execution", REGION).reference()).isNull();

        theirs.does(HEAD, give(theirs, 1, "KZ-DIST-1"));
        assertThat(step(theirs, "assign_item", DISTRICT).internalText()).contains("The witness lives there");
    }

    @Test
    void whatLevelsSayToEachOtherIsNotToldToWhoHasSingleItems() {
        var theirs = shared.accepted();
        theirs.does(HEAD, give(theirs, 0, "KZ-UNIT-1"));
        theirs.does(
                HEAD,
                Act.draft("assign_execution")
                        .authority("KZ-REG-1")
                        .until(levels.today().plusDays(60), null));
        theirs.does(REGION, levels.pass("KZ-DIST-1", 20));
        assertThat(step(theirs, "pass_down", UNIT).internalText()).isNull();
        assertThat(step(theirs, "pass_down", REGION).internalText()).contains("The account is kept there");
    }

    @Test
    void documentsAndWordsOfTheAssignmentGoToTheAssignedAuthorityAlone() {
        var theirs = shared.parted();
        var request = request(theirs);
        theirs.does(HEAD, order().internalText(WORDS).files(List.of(request)));
        assertThat(papers(theirs, UNIT)).extracting(DocumentView::kind).contains("executor_copy");
        assertThat(papers(theirs, UNIT)).extracting(DocumentView::documentRef).doesNotContain(request);
        assertThat(papers(theirs, REGION)).extracting(DocumentView::kind).containsExactly("execution_order");
        assertThat(text(theirs, UNIT)).contains(WORDS);
        assertThat(text(theirs, REGION)).contains("2. ").doesNotContain(WORDS);
    }

    @Test
    void documentsThatWentWithAnItemGoDownWithIt() {
        var theirs = shared.accepted();
        var request = request(theirs);
        theirs.does(HEAD, give(theirs, 1, "KZ-REG-1").files(List.of(request))).does(HEAD, order());
        theirs.does(REGION, levels.pass("KZ-DIST-1", 10));
        assertThat(papers(theirs, DISTRICT))
                .extracting(DocumentView::kind)
                .containsExactlyInAnyOrder("executor_copy", "execution_order");
        assertThat(papers(theirs, UNIT)).extracting(DocumentView::kind).doesNotContain("request", "executor_copy");
    }

    @Test
    void theJournalTellsOfNoOrderToOthersAndOfNoReportOfTheirs() {
        var theirs = shared.shared();
        assertThat(exchanged(theirs, LetterSubject.EXECUTION_ORDER, UNIT)).containsExactly("KZ-UNIT-1");
        assertThat(exchanged(theirs, LetterSubject.EXECUTION_ORDER, REGION)).containsExactly("KZ-REG-1");
        assertThat(exchanged(theirs, LetterSubject.EXECUTION_ORDER, theirs.officer(HEAD)))
                .containsExactlyInAnyOrder("KZ-REG-1", "KZ-UNIT-1");

        var ofCentre = shared.accepted();
        ofCentre.does(HEAD, give(ofCentre, 0, "KZ-UNIT-1"));
        ofCentre.does(HEAD, Act.draft("assign_execution").authority("KZ-GPO"))
                .does(CENTRE, levels.pass("KZ-REG-1", 10))
                .does(REGION, Cascading.report());
        assertThat(exchanged(ofCentre, LetterSubject.REPORT, UNIT)).isEmpty();
        assertThat(exchanged(ofCentre, LetterSubject.REPORT, REGION)).containsExactly("KZ-REG-1");
    }

    @Test
    void onlyTheAssignedAuthorityAndTheOneOfTheFileDraftTheAnswerToTheWhole() {
        var theirs = shared.shared().does(UNIT, Files.begun());
        execute(theirs, UNIT, 0);
        execute(theirs, REGION, 1);
        theirs.does(UNIT, Act.draft("record_execution"));
        assertThat(levels.offered(REGION, theirs)).doesNotContain("draft_answer");
        assertThat(theirs.refusal(REGION, Files.answer("final"))).isEqualTo("executed-elsewhere");
        assertThat(levels.offered(UNIT, theirs)).contains("draft_answer");
        theirs.does(UNIT, Files.answer("final"));
        assertThat(theirs.refusal(REGION, Files.answer("final"))).isEqualTo("executed-elsewhere");
        theirs.does(CENTRAL_OFFICER, Files.answer("final"));
        assertThat(theirs.status()).isEqualTo("answer_drafted");
    }

    @Test
    void onlyTheAssignedAuthorityAndTheOneOfTheFileTakeUpAPostponedExecution() {
        var theirs = shared.shared().does(UNIT, Files.begun()).consulted().does(HEAD, DecisionProcessTest.postpone());
        Files.signedAnswer(theirs, "interim").does(REGISTRAR, "send_postponement");
        assertThat(levels.offered(REGION, theirs)).doesNotContain("resume_execution");
        assertThat(theirs.refusal(REGION, Act.draft("resume_execution"))).isEqualTo("executed-elsewhere");
        assertThat(levels.offered(UNIT, theirs)).contains("resume_execution");
        assertThat(theirs.does(UNIT, Act.draft("resume_execution")).status()).isEqualTo("in_execution");
    }

    @Test
    void theItemOfAnotherAuthorityIsNotSentBackToBeDoneAgain() {
        var theirs = shared.accepted();
        theirs.does(HEAD, give(theirs, 0, "KZ-UNIT-1"));
        theirs.does(
                HEAD,
                Act.draft("assign_execution")
                        .authority("KZ-REG-1")
                        .until(levels.today().plusDays(60), null));
        theirs.does(REGION, levels.pass("KZ-DIST-1", 20)).does(DISTRICT, Files.begun());
        execute(theirs, UNIT, 0);
        execute(theirs, DISTRICT, 1);
        theirs.does(DISTRICT, Cascading.report());
        assertThat(theirs.refusal(REGION, Cascading.sendBack().item(item(theirs, 0))))
                .isEqualTo("unknown-item");
        theirs.does(REGION, Cascading.sendBack().item(item(theirs, 1)));
        assertThat(theirs.itemStatuses()).containsExactly("executed", "in_execution");
    }

    @Test
    void theAuthorityThatExecutedAnItemStaysItsOwnWhenTheWorkGoesDown() {
        var theirs = levels.assigned("KZ-REG-1").does(REGION, Files.begun());
        execute(theirs, REGION, 0);
        theirs.does(REGION, levels.pass("KZ-DIST-1", 20));
        assertThat(SharedExecution.authorities(theirs)).containsExactly("KZ-REG-1", "KZ-DIST-1");
        execute(theirs, DISTRICT, 1);
        theirs.does(DISTRICT, Cascading.report()).does(REGION, Act.draft("accept_report"));
        Files.answered(theirs.does(REGION, Act.draft("record_execution")));
        assertThat(theirs.lastSent().path("items").valueStream())
                .extracting(item -> item.path("authority").asString(""))
                .containsExactly("KZ-REG-1", "KZ-DIST-1");
    }

    @Test
    void theStayOfAPersonIsRecordedByTheAuthorityOfItsItem() {
        var ours = SafeConductProcessTest.signed(levels.files().node(), "MINSK-1993");
        var theirs =
                SafeConductProcessTest.reviewed(ours.does(REGISTRAR, "transmit").partner());
        theirs.does(CENTRAL_OFFICER, Act.draft("accept").internalText("The treaty binds both."));
        theirs.does(HEAD, Act.draft("assign_execution").authority("UZ-UNIT-1"))
                .does(EXECUTOR, Files.begun())
                .does(EXECUTOR, back(theirs, 0));
        assertThat(theirs.refusal(EXECUTOR, SafeConductProcessTest.day(theirs, 0, "arrived")))
                .isEqualTo("unknown-item");
        assertThat(theirs.refusal(EXECUTOR, SafeConductProcessTest.day(theirs, 1, "arrived")))
                .isEqualTo("admitted");
    }

    @Test
    void anExecutorWhoIsAlsoAHeadHandsItsItemToNobody() {
        var theirs = shared.shared();
        var both = new Officer(REGION.username(), REGION.displayName(), "KZ", "KZ-REG-1", Set.of(EXECUTOR, HEAD));
        assertThat(theirs.refusal(both, give(theirs, 1, "KZ-DIST-1"))).isEqualTo("not-found");
        assertThat(theirs.items().get(1).authority()).isEqualTo("KZ-REG-1");
        assertThat(theirs.refusal(HEAD, give(theirs, 1, "KZ-DIST-1"))).isEqualTo("admitted");
    }

    /** The unit has the account, of which somebody may be held; the region has the rest. */
    private Desk heldByTheUnit() {
        var theirs = shared.accepted();
        return theirs.does(HEAD, give(theirs, 0, "KZ-UNIT-1"))
                .does(HEAD, Act.draft("assign_execution").authority("KZ-REG-1"))
                .does(REGION, Files.begun());
    }

    private void bothAreTold(Desk theirs) {
        for (var officer : List.of(UNIT, REGION)) {
            assertThat(levels.noticesOf(officer, theirs))
                    .as("told to %s", officer.username())
                    .contains("release_review");
        }
    }

    @Test
    void whoHoldsForAnItemOfItsOwnIsToldWhenTheWholeIsWithdrawn() {
        var theirs = heldByTheUnit();
        theirs.does(UNIT, Files.start(item(theirs, 0)));
        theirs.does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal").kind("person"));
        bothAreTold(theirs);

        var late = heldByTheUnit();
        execute(late, UNIT, 0);
        execute(late, REGION, 1);
        late.does(REGION, Act.draft("record_execution"));
        late.does(CENTRAL_OFFICER, Files.unscanned("record_late_withdrawal").kind("person"));
        bothAreTold(late);
    }
}
