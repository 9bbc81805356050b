package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.identity.Officer;
import org.rogatory.law.Advice.Verdict;
import org.rogatory.law.Completeness;
import org.rogatory.law.Finding;
import org.rogatory.law.Level;
import org.rogatory.law.ReferenceData;
import org.rogatory.law.Stage;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which requests are accepted only by whom and with which words, and who may execute them. */
@EngineTest
class AcceptanceProcessTest {

    private final Files files;
    private final Completeness completeness;
    private final ReferenceData law;

    AcceptanceProcessTest(@Autowired Files files, @Autowired Completeness completeness, @Autowired ReferenceData law) {
        this.files = files;
        this.completeness = completeness;
        this.law = law;
    }

    /** A request of Kazakhstan that came on paper and is under review in Uzbekistan. */
    private Desk underReview(Consumer<ObjectNode> change) {
        var paper = PaperContents.paper("SC-02");
        var content = content();
        change.accept(content);
        var given = new PaperRequest(
                content,
                paper.requesting(),
                paper.counterpartAuthority(),
                "P-" + UUID.randomUUID(),
                paper.receivedOn(),
                null,
                null,
                null,
                null,
                true,
                null);
        var file = files.node().paper().receive(given, null, Desk.officer(REGISTRAR, "UZ"));
        var theirs = new Desk(files.node(), file.caseRef());
        return theirs.does(REGISTRAR, "register").does(HEAD, Files.review(theirs, "central_officer.uz"));
    }

    private static ObjectNode content() {
        return ((ObjectNode) PaperContents.paper("SC-02").content()).deepCopy();
    }

    @Test
    void anOpenStopIsLiftedByTheHeadAloneAndWithAReason() {
        var theirs = underReview(content -> content.putArray("flags").add("political_offence"));
        var reasoned = Act.draft("accept").internalText("It is no political offence (synthetic).");
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("accept"))).isEqualTo("stop-open");
        assertThat(theirs.refusal(CENTRAL_OFFICER, reasoned)).isEqualTo("stop-open");
        assertThat(theirs.refusal(HEAD, Act.draft("accept"))).isEqualTo("stop-open");
        assertThat(theirs.status()).isEqualTo("under_review");
        assertThat(theirs.does(HEAD, reasoned).status()).isEqualTo("accepted");
    }

    /** The question whether the offence is political is raised, or settled. */
    static ActDraft question(String verb) {
        return Act.draft(verb).kind("political_offence").internalText("The charge is of a rally (synthetic).");
    }

    private List<Finding> stops(Desk desk) {
        var file = files.node().cases().find(desk.caseRef(), AccessScope.system());
        return files.node().procedures().findings(file, Stage.TRANSMIT, desk.officer(HEAD)).stream()
                .filter(finding -> finding.level() == Level.STOP)
                .toList();
    }

    @Test
    @OnBothDatabases
    void aQuestionThatTheReviewerRaisesStopsAcceptanceUntilAnotherSettlesIt() {
        var theirs = underReview(content -> {}).does(CENTRAL_OFFICER, question("raise_stop"));
        assertThat(theirs.status()).isEqualTo("under_review");
        assertThat(stops(theirs)).containsExactly(new Finding(Level.STOP, "political_offence", "flags"));
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("accept"))).isEqualTo("stop-open");
        assertThat(theirs.refusal(HEAD, question("raise_stop"))).isEqualTo("stop-raised");
        assertThat(theirs.refusal(CENTRAL_OFFICER, question("settle_stop"))).isEqualTo("role");
        assertThat(theirs.refusal(HEAD, question("settle_stop").kind("discrimination")))
                .isEqualTo("stop-not-raised");
        assertThat(theirs.refusal(HEAD, question("settle_stop").internalText(null)))
                .isEqualTo("field-missing");
        theirs.does(HEAD, question("settle_stop"));
        assertThat(stops(theirs)).isEmpty();
        assertThat(theirs.offers(HEAD, "settle_stop")).isFalse();
        assertThat(theirs.does(CENTRAL_OFFICER, "accept").status()).isEqualTo("accepted");
        assertThat(theirs.refusal(CENTRAL_OFFICER, question("raise_stop"))).isEqualTo("wrong-status");
    }

    @Test
    void whoRaisedAQuestionNeitherSettlesItNorAcceptsInSpiteOfIt() {
        var theirs = underReview(content -> {}).does(HEAD, question("raise_stop"));
        assertThat(theirs.refusal(HEAD, question("settle_stop"))).isEqualTo("four-eyes");
        var reasoned = Act.draft("accept").internalText("It is no political offence (synthetic).");
        assertThat(theirs.refusal(HEAD, reasoned)).isEqualTo("four-eyes");
        var other = new Officer("head2.uz", "", "UZ", theirs.officer(HEAD).authority(), Set.of(HEAD));
        assertThat(files.node().procedures().act(theirs.caseRef(), reasoned.act(), other))
                .isNotEmpty();
        assertThat(theirs.status()).isEqualTo("accepted");
        assertThat(stops(theirs)).isEmpty();
    }

    private static void transferAndHearing(ObjectNode content) {
        content.putArray("assistance").addObject().put("type", "temporary_transfer");
        ((ArrayNode) content.path("assistance")).addObject().put("type", "taking_evidence");
    }

    @Test
    void aTransferForTestimonyIsRefusedBecauseThePersonDoesNotConsentAndNothingElseIs() {
        var theirs = underReview(content -> {
            content.putArray("legal_basis").add("UNTOC");
            transferAndHearing(content);
        });
        var refuse = Act.draft("refuse_item").ground("no_consent_transfer").releasedText("He does not consent.");
        var hearing = theirs.items().get(1).itemRef();
        assertThat(theirs.refusal(HEAD, refuse.item(hearing))).isEqualTo("ground-not-available");
        theirs.does(HEAD, refuse.item(theirs.items().get(0).itemRef()));
        assertThat(theirs.itemStatuses()).containsExactly("refused", "requested");
    }

    private static ActDraft refuseWithoutConsent() {
        return Fully.refuse().ground("no_consent_transfer").releasedText("He does not consent (synthetic).");
    }

    @Test
    void theWholeIsRefusedOnTheGroundOfOneItemOnlyWhereNothingElseIsLeftToDecide() {
        var theirs = underReview(AcceptanceProcessTest::transferAndHearing);
        var transfer = theirs.items().get(0).itemRef();
        assertThat(theirs.refusal(HEAD, refuseWithoutConsent())).isEqualTo("ground-not-available");
        assertThat(theirs.refusal(HEAD, refuseWithoutConsent().item(transfer)))
                .as("an item that the verb does not ask for narrows nothing")
                .isEqualTo("fields-not-taken");
        var hearing = theirs.items().get(1).itemRef();
        var harm = Act.draft("refuse_item").ground("sovereignty_security").releasedText("It would harm us.");
        theirs.does(HEAD, harm.item(hearing));
        assertThat(theirs.itemStatuses()).containsExactly("requested", "refused");
        assertThat(theirs.does(HEAD, refuseWithoutConsent()).status()).isEqualTo("refused");
        assertThat(theirs.itemStatuses()).containsExactly("refused", "refused");
        assertThat(theirs.items().get(1).ground()).isEqualTo("sovereignty_security");
    }

    @Test
    void whatNoCitedInstrumentCarriesIsAcceptedOnlyWithAWordOnWhatBasis() {
        var theirs = underReview(content -> content.putArray("legal_basis").add(notCarrying()));
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("accept"))).isEqualTo("basis-does-not-carry");
        var reasoned = Act.draft("accept").internalText("On reciprocity, notes of 2024 (synthetic).");
        assertThat(theirs.does(CENTRAL_OFFICER, reasoned).status()).isEqualTo("accepted");
    }

    private String notCarrying() {
        return law.instruments().keySet().stream()
                .filter(key -> {
                    var content = content();
                    content.putArray("legal_basis").add(key);
                    return completeness.basis(content, LocalDate.of(2026, 4, 20)) == Verdict.NO;
                })
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAuthorityInWhichNobodyCouldExecuteIsRefused() {
        var theirs = underReview(content -> {}).does(CENTRAL_OFFICER, "accept");
        assertThat(theirs.refusal(HEAD, Act.draft("assign_execution").authority("UZ-COURT-1")))
                .isEqualTo("nobody-executes");
        assertThat(theirs.at()).containsExactly("AssignExecution");
    }

    @Test
    void onlyTheAuthorityToWhichItWasAssignedBegins() {
        var theirs = underReview(content -> {})
                .does(CENTRAL_OFFICER, "accept")
                .does(HEAD, Act.draft("assign_execution").authority("UZ-UNIT-1"));
        var begin = Act.draft("start_execution").reference("15-2/26");
        var other = new Officer("other.uz", "", "UZ", "UZ-COURT-1", Set.of(EXECUTOR));
        files.node().cases().grant(theirs.caseRef(), List.copyOf(other.principals()));
        assertThat(theirs.refusal(other, begin)).isEqualTo("executed-elsewhere");
        assertThat(theirs.does(EXECUTOR, begin).status()).isEqualTo("in_execution");
    }
}
