package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.documents.DocumentOriginals;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Original;
import org.rogatory.mla.consultation.ConsultationView;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;

/** What the two States ask and tell each other beside the steps of a request: use, disclosure, breaches, costs. */
@EngineTest
class MattersProcessTest {

    private final Files files;
    private final DocumentOriginals originals;

    MattersProcessTest(@Autowired Files files, @Autowired DocumentOriginals originals) {
        this.files = files;
        this.originals = originals;
    }

    private List<ConsultationView> matters(Desk desk) {
        return files.node().consultations().of(desk.caseRef(), AccessScope.system());
    }

    private ConsultationView last(Desk desk) {
        var all = matters(desk);
        return all.get(all.size() - 1);
    }

    private boolean offers(Desk desk, String verb) {
        return files.node().procedures().actions(desk.file(), desk.officer(CENTRAL_OFFICER)).stream()
                .map(AllowedAction::verb)
                .anyMatch(verb::equals);
    }

    private List<String> notices(Desk desk) {
        return files.node().notices().unreadOf(desk.officer(CENTRAL_OFFICER)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    @Test
    void aBreachStopsTheWorkUntilTheRequestingStateAsksToGoOn() {
        var theirs = files.inExecution();
        var item = theirs.items().get(0).itemRef();
        theirs.does(CENTRAL_OFFICER, MatterVerbs.breach().releasedText("The account holder knows."));
        assertThat(theirs.lastSent().toString())
                .contains("breached", "account holder knows")
                .doesNotContain("clerk");
        assertThat(theirs.refusal(EXECUTOR, Files.start(item))).isEqualTo("stopped-by-breach");
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("lift_stop"))).isEqualTo("stop-reason");

        var ours = theirs.partner();
        assertThat(notices(ours)).contains("incident_received");
        assertThat(last(ours).text()).isEqualTo("The account holder knows.");
        assertThat(last(ours).internalText()).isNull();
        ours.does(CENTRAL_OFFICER, Act.draft("answer_incident").releasedText("Go on."));
        assertThat(offers(ours, "answer_incident")).isFalse();
        assertThat(last(theirs).answer()).isEqualTo("go_on");

        theirs.does(CENTRAL_OFFICER, "lift_stop");
        assertThat(offers(theirs, "lift_stop")).isFalse();
        theirs.does(EXECUTOR, Files.start(item));
        assertThat(theirs.itemStatuses()).startsWith("in_execution");
    }

    @Test
    void aBreachThatIsOnlyNotedIsToldByTheCentralAuthorityLater() {
        var theirs = files.inExecution();
        var told = theirs.sent().size();
        assertThat(theirs.refusal(EXECUTOR, MatterVerbs.breach().releasedText("They know.")))
                .isEqualTo("released-by-central-authority");
        theirs.does(EXECUTOR, MatterVerbs.breach());
        assertThat(theirs.sent()).hasSize(told);
        assertThat(last(theirs).status()).isEqualTo("noted");

        theirs.does(CENTRAL_OFFICER, MatterVerbs.breach().releasedText("They know."));
        assertThat(theirs.sent()).endsWith("incident_notice");
        assertThat(matters(theirs)).hasSize(1);
        theirs.does(HEAD, Act.draft("lift_stop").internalText("They agreed by telephone."));
        assertThat(last(theirs).status()).isEqualTo("held");
    }

    @Test
    void aBreachThatWasNotedOfAllIsToldOfOneItem() {
        var theirs = files.inExecution().does(EXECUTOR, MatterVerbs.breach());
        var items = theirs.items();
        var told = MatterVerbs.breach().item(items.get(0).itemRef()).releasedText("They know.");
        theirs.does(CENTRAL_OFFICER, told);
        assertThat(matters(theirs)).extracting(ConsultationView::item).containsExactly(1);
        theirs.does(EXECUTOR, Files.start(items.get(1).itemRef()));
    }

    @Test
    void aBreachOfAnotherItemLeavesTheFirstOneStopped() {
        var theirs = files.inExecution();
        for (var item : theirs.items()) {
            theirs.does(EXECUTOR, MatterVerbs.breach().item(item.itemRef()));
        }
        assertThat(matters(theirs)).extracting(ConsultationView::item).containsExactly(1, 2);
        for (var item : theirs.items()) {
            assertThat(theirs.refusal(EXECUTOR, Files.start(item.itemRef()))).isEqualTo("stopped-by-breach");
        }

        theirs.does(CENTRAL_OFFICER, MatterVerbs.breach().releasedText("They know."));
        assertThat(last(theirs.partner()).item()).as("what was noted first").isEqualTo(1);
        assertThat(matters(theirs)).extracting(ConsultationView::item).containsExactly(1, 2);
        assertThat(last(theirs).status()).isEqualTo("noted");
        theirs.does(HEAD, Act.draft("lift_stop").internalText("They agreed by telephone."));
        assertThat(matters(theirs)).extracting(ConsultationView::status).containsOnly("held");
        assertThat(offers(theirs, "lift_stop")).isFalse();
    }

    @Test
    void aBreachOfOneItemLetsTheOtherGoOnAndARequestNotWantedAnyMoreIsWithdrawn() {
        var theirs = files.inExecution();
        var items = theirs.items();
        theirs.does(
                CENTRAL_OFFICER,
                MatterVerbs.breach().item(items.get(0).itemRef()).releasedText("They know of the account."));
        assertThat(theirs.refusal(EXECUTOR, Files.start(items.get(0).itemRef())))
                .isEqualTo("stopped-by-breach");
        theirs.does(EXECUTOR, Files.start(items.get(1).itemRef()));
        var ours = theirs.partner();
        assertThat(last(ours).item()).isEqualTo(1);

        assertThat(ours.refusal(HEAD, Act.draft("withdraw").internalText("Too late now.")))
                .isEqualTo("held-unsaid");
        ours.does(HEAD, Act.draft("withdraw").kind("person").internalText("Too late now."));
        assertThat(theirs.status()).isEqualTo("withdrawn");
        assertThat(ours.lastSent().path("held").asString("")).isEqualTo("person");
        assertThat(files.node().notices().unreadOf(theirs.officer(HEAD)))
                .filteredOn(notice -> notice.reference().equals(theirs.caseRef()))
                .extracting(NoticeView::code)
                .contains("release_review");
    }

    @Test
    void anOriginalThatIsToGoBackKeepsTheFileOpenUntilItHasGoneOrHasADay() {
        var ours = Files.answered(files.executed()).partner();
        ours.does(CENTRAL_OFFICER, Act.draft("mark_use").kind("purpose_only"));
        var received = files.node().documents().ofCase(ours.caseRef()).get(0).documentRef();
        describe(ours, received, null);
        assertThat(ours.refusal(CENTRAL_OFFICER, Files.closing())).isEqualTo("originals-open");
        describe(ours, received, LocalDate.of(2026, 9, 1));
        assertThat(ours.does(CENTRAL_OFFICER, Files.closing()).status()).isEqualTo("closed");
    }

    private void describe(Desk desk, String documentRef, @Nullable LocalDate returnBy) {
        var paper =
                new Original(null, null, null, null, 2, null, false, false, false, false, null, true, returnBy, null);
        originals.describe(documentRef, paper, desk.officer(REGISTRAR));
    }

    @Test
    void theRequestingSideTellsABreachOfItsOwnThatAsksNothing() {
        var ours = Files.answered(files.executed()).partner();
        ours.does(CENTRAL_OFFICER, MatterVerbs.breach().kind("misused").releasedText("A page was published."));
        assertThat(files.text(ours, "incident_notice")).doesNotContain("ijro etish kerakmi", "следует ли");
        var theirs = ours.partner();
        assertThat(last(theirs).kind()).isEqualTo("misused");
        assertThat(offers(theirs, "lift_stop")).isFalse();
    }

    @Test
    void extraordinaryCostsAreTalkedOverBeforeWorkGoesOnAndOnlyTheyAreTold() {
        var theirs = files.inExecution();
        var item = theirs.items().get(0).itemRef();
        theirs.does(EXECUTOR, MatterVerbs.costs("ordinary"));
        assertThat(theirs.refusal(CENTRAL_OFFICER, MatterVerbs.onCosts())).isEqualTo("costs-not-noted");
        theirs.does(EXECUTOR, MatterVerbs.costs("extraordinary").item(item));
        assertThat(theirs.refusal(EXECUTOR, Files.start(item))).isEqualTo("stopped-by-costs");
        var ours = theirs.partner();
        assertThat(matters(ours)).isEmpty();

        theirs.does(CENTRAL_OFFICER, MatterVerbs.onCosts());
        assertThat(matters(ours)).singleElement().satisfies(matter -> {
            assertThat(matter.matter()).isEqualTo("costs");
            assertThat(matter.amount()).isEqualByComparingTo("12500");
            assertThat(matter.currency()).isEqualTo("USD");
            assertThat(matter.item()).isEqualTo(1);
        });
        ours.does(CENTRAL_OFFICER, Act.draft("answer_consultation").releasedText("We bear half."));
        assertThat(theirs.refusal(EXECUTOR, Files.start(item))).isEqualTo("stopped-by-costs");
        assertThat(theirs.refusal(HEAD, ConsultationProcessTest.refuse())).isEqualTo("consultation-required");
        theirs.consulted().does(EXECUTOR, Files.start(item));
        assertThat(theirs.refusal(HEAD, ConsultationProcessTest.refuse()))
                .as("a consultation on costs is none on a refusal")
                .isEqualTo("consultation-required");
        assertThat(theirs.refusal(EXECUTOR, MatterVerbs.costs("ordinary").amount("1 ABC")))
                .isEqualTo("amount-unreadable");
    }

    @Test
    void aFileIsClosedOnceTheUseOfItsResultsIsMarkedAndTheirOriginalsAccountedFor() {
        var theirs = Files.answered(files.executed());
        var ours = theirs.partner();
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("close"))).isEqualTo("use-not-marked");
        ours.does(CENTRAL_OFFICER, Act.draft("mark_use").kind("as_stated").conditions("Not against the witness."));
        assertThat(ours.items().get(0).useMark()).isEqualTo("as_stated");
        assertThat(ours.items().get(0).useNote()).isEqualTo("Not against the witness.");
        assertThat(theirs.items().get(0).useMark()).isNull();
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("close"))).isEqualTo("originals-unsaid");
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("close").kind("dated")))
                .isEqualTo("originals-undated");
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("close"))).isEqualTo("originals-unsaid");
        ours.closes(CENTRAL_OFFICER);
        theirs.closes(CENTRAL_OFFICER);
        assertThat(ours.status()).isEqualTo("closed");
    }

    @Test
    void consentIsAskedForAndGivenLongAfterBothFilesAreClosed() {
        var theirs = Files.answered(files.executed());
        var ours = theirs.partner().closes(CENTRAL_OFFICER);
        theirs.closes(CENTRAL_OFFICER);
        ours.does(CENTRAL_OFFICER, MatterVerbs.otherUse().internalText("The tax service asks."));
        assertThat(ours.lastSent().toString()).contains("T-17/26", "tax case").doesNotContain("tax service");
        assertThat(notices(theirs)).contains("other_use_received");
        theirs.does(
                CENTRAL_OFFICER,
                Act.draft("answer_other_use")
                        .kind("conditional")
                        .releasedText("The firm only.")
                        .conditions("No publication."));
        assertThat(last(ours)).satisfies(matter -> {
            assertThat(matter.answer()).isEqualTo("conditional");
            assertThat(matter.answerText()).isEqualTo("The firm only.");
            assertThat(matter.conditions()).isEqualTo("No publication.");
        });
        assertThat(last(theirs).answer()).isEqualTo("conditional");
        assertThat(theirs.refusal(
                        CENTRAL_OFFICER,
                        Act.draft("answer_other_use").kind("consent").releasedText("x")))
                .isEqualTo("wrong-status");
    }

    @Test
    void theStateThatInformedIsToldBeforeADisclosureToTheDefence() {
        var ours = new SpontaneousProcessTest(files).sent();
        var theirs = Files.underReview(ours.partner()).does(CENTRAL_OFFICER, "take_note");
        theirs.does(
                CENTRAL_OFFICER,
                Act.draft("announce_disclosure")
                        .kind("before")
                        .reference("A-5/26")
                        .releasedText("The account was opened by another."));
        assertThat(last(ours).matter()).isEqualTo("disclosure");
        assertThat(ours.refusal(
                        CENTRAL_OFFICER,
                        Act.draft("ask_other_use").releasedText("x").reference("1")))
                .isEqualTo("wrong-status");
        ours.does(CENTRAL_OFFICER, Act.draft("answer_consultation").releasedText("Please name no source."));
        assertThat(last(theirs).answerText()).isEqualTo("Please name no source.");
        theirs.does(CENTRAL_OFFICER, Act.draft("record_consultation").consultation("by letter"));
        assertThat(last(theirs).status()).isEqualTo("held");
    }

    @Test
    void whatGoesByHandIsAnsweredAndRecordedWithoutAMessage() {
        files.node().courier().cutOff("KZ");
        var ours = files.signed()
                .does(REGISTRAR, Act.draft("transmit").byHand(true).internalText("By a delegation."));
        ours.does(CENTRAL_OFFICER, Act.draft("answer_incident").releasedText("Go on."));
        assertThat(last(ours)).satisfies(matter -> {
            assertThat(matter.ours()).isFalse();
            assertThat(matter.answer()).isEqualTo("go_on");
        });
        files.node().courier().reset();
    }

    @Test
    void eachMatterLeavesItsPaperAndItsLetter() {
        var ours = new MatterVerbs(files).usedOtherwise();
        assertThat(files.node().documents().ofCase(ours.caseRef()))
                .extracting(DocumentView::kind)
                .contains("other_use_request", "disclosure_notice", "consultation_note");
        assertThat(ours.partner().sent()).contains("other_use_reply", "consultation_reply");
        assertThat(ours.refusal(DRAFTER, MatterVerbs.otherUse())).isEqualTo("role");
    }
}
