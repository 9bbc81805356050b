package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.ExtraditionVerbsIn.ALMATY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLink;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.extradition.surrender.FollowingDrafts;
import org.rogatory.extradition.surrender.PlannedSurrender;
import org.rogatory.extradition.surrender.SimplifiedConsents;
import org.rogatory.extradition.surrender.SurrenderKind;
import org.rogatory.extradition.surrender.SurrenderPlans;
import org.rogatory.extradition.surrender.SurrenderStatus;
import org.rogatory.identity.Officer;
import org.rogatory.requests.papers.DraftedPapers;
import org.rogatory.requests.papers.PaperView;
import org.springframework.beans.factory.annotation.Autowired;

/** How a person changes hands: at the second date, by his own consent, for a time, through a third State, or never. */
@EngineTest
class SurrenderProcessTest {

    private static final String RETURN = "sys_return_of_person";

    private final ExtraditionVerbsIn in;
    private final ExtraditionWaysIn asked;
    private final Custodies custodies;
    private final SurrenderPlans plans;
    private final SimplifiedConsents consents;
    private final FollowingDrafts following;
    private final DraftedPapers papers;
    private final Node node;

    @Autowired
    SurrenderProcessTest(
            ExtraditionVerbsIn in,
            ExtraditionWaysIn asked,
            Custodies custodies,
            SurrenderPlans plans,
            SimplifiedConsents consents,
            FollowingDrafts following,
            DraftedPapers papers) {
        this.in = in;
        this.asked = asked;
        this.custodies = custodies;
        this.plans = plans;
        this.consents = consents;
        this.following = following;
        this.papers = papers;
        this.node = in.node();
    }

    private List<PlannedSurrender> plans(Desk desk) {
        return plans.of(desk.file());
    }

    private PlannedSurrender last(Desk desk) {
        var known = plans(desk);
        return known.get(known.size() - 1);
    }

    private List<String> records(Desk desk, String status) {
        return papers.of(desk.file()).stream()
                .filter(paper -> "handover_record".equals(paper.kind()) && status.equals(paper.status()))
                .map(PaperView::about)
                .toList();
    }

    /** The record that waits: beside it there is the order of release after the first date. */
    private ActDraft signed(Desk desk) {
        var waiting = papers.of(desk.file()).stream()
                .filter(paper -> last(desk).surrenderRef().equals(paper.about()) && !"dropped".equals(paper.status()))
                .map(PaperView::documentRef)
                .map(String::valueOf)
                .toList();
        return Act.draft("sign_paper").files(waiting);
    }

    private Desk granted() {
        return in.granted(in.arrested(in.received(ExtraditionVerbsIn.request())));
    }

    private static ActDraft failed() {
        return Act.draft("record_not_taken_over").kind("nobody_came");
    }

    private ActDraft handedOver() {
        return Act.draft("record_surrender").at(in.ago(Duration.ofMinutes(20)), ALMATY);
    }

    private Desk appointed(Desk theirs) {
        return theirs.does(CUSTODY_OFFICER, in.appointment(Duration.ofHours(2)));
    }

    @Test
    void whatIsPlannedIsKeptInsideAndGoesOnWithTheSteps() {
        var theirs = granted();
        var told = theirs.sent();
        theirs.does(CUSTODY_OFFICER, SurrenderVerbs.planned());
        assertThat(theirs.refusal(CUSTODY_OFFICER, SurrenderVerbs.CONFIRMED)).isEqualTo("four-eyes");
        theirs.does(HEAD, SurrenderVerbs.CONFIRMED);
        assertThat(theirs.sent()).isEqualTo(told);
        assertThat(last(theirs)).returns(SurrenderStatus.CONFIRMED, PlannedSurrender::status);
        assertThat(last(theirs).lacking()).contains("moment", "paper_warrant").doesNotContain("place");
        assertThat(last(theirs).said().property()).containsExactly("A telephone", "A laptop");
        assertThat(last(theirs).said().transit()).containsExactly("KG");
        assertThat(theirs.steps().toString()).doesNotContain("convoy", "Sundays");

        appointed(theirs);
        assertThat(plans(theirs)).hasSize(1);
        assertThat(last(theirs).at()).isNotNull();
        assertThat(records(theirs, "drafted")).containsExactly(last(theirs).surrenderRef());
        theirs.does(CUSTODY_OFFICER, SurrenderVerbs.escorted("Four officers"));
        assertThat(last(theirs).said().ourEscort()).isEqualTo("Four officers");
        var other = SurrenderVerbs.planned(in.ago(Duration.ZERO));
        assertThat(theirs.refusal(CUSTODY_OFFICER, other)).isEqualTo("surrender-appointed");
    }

    @Test
    void whoHasPlannedItDoesNotConfirmItWhoeverAppointsIt() {
        var theirs = granted().does(CUSTODY_OFFICER, SurrenderVerbs.planned());
        var colleague = new Officer("custody.two.kz", "custody.two.kz", "KZ", "KZ-GPO", Set.of(CUSTODY_OFFICER));
        theirs.does(colleague, in.appointment(Duration.ofHours(2)));
        assertThat(theirs.refusal(CUSTODY_OFFICER, SurrenderVerbs.CONFIRMED)).isEqualTo("four-eyes");
        theirs.does(colleague, SurrenderVerbs.CONFIRMED);
        assertThat(last(theirs)).returns(SurrenderStatus.CONFIRMED, PlannedSurrender::status);
    }

    @Test
    void nobodyComesOnceAndHeIsHandedOverAtTheNextDate() {
        var theirs = appointed(granted()).does(CUSTODY_OFFICER, failed());
        assertThat(last(theirs))
                .returns(SurrenderStatus.FAILED, PlannedSurrender::status)
                .returns("nobody_came", PlannedSurrender::failure);
        assertThat(records(theirs, "drafted")).isEmpty();

        appointed(theirs);
        node.pass(Duration.ofHours(3));
        var file = custodies.paper(theirs.caseRef());
        theirs.does(CUSTODY_OFFICER, SurrenderVerbs.property(file)).does(CUSTODY_OFFICER, handedOver());
        assertThat(plans(theirs))
                .extracting(PlannedSurrender::number, PlannedSurrender::status)
                .containsExactly(tuple(1, SurrenderStatus.FAILED), tuple(2, SurrenderStatus.DONE));
        assertThat(last(theirs).said().handed())
                .satisfies(handed -> assertThat(handed.files()).containsExactly(file));
        assertThat(records(theirs, "drafted")).containsExactly(last(theirs).surrenderRef());
        theirs.does(CUSTODY_OFFICER, signed(theirs)).does(HEAD, signed(theirs));
        assertThat(records(theirs, "signed")).hasSize(1);
        assertThat(theirs.does(CENTRAL_OFFICER, "close").running()).isFalse();
    }

    @Test
    void afterTwoFailuresOneMoreDateNeedsItsReason() {
        var theirs = appointed(granted()).does(CUSTODY_OFFICER, failed());
        appointed(theirs).does(CUSTODY_OFFICER, failed());
        var again = in.appointment(Duration.ofHours(2));
        assertThat(theirs.refusal(CUSTODY_OFFICER, again)).isEqualTo("surrender-twice-failed");
        theirs.does(CUSTODY_OFFICER, again.internalText("Their aircraft comes tomorrow."));
        assertThat(plans(theirs)).hasSize(3);
    }

    @Test
    void whatSomebodyHasSignedAtTheBorderStands() {
        var theirs = appointed(granted()).does(CUSTODY_OFFICER, "sign_paper");
        node.pass(Duration.ofHours(3));
        theirs.does(CUSTODY_OFFICER, handedOver());
        assertThat(records(theirs, "signed_in_part")).hasSize(1);
        assertThat(records(theirs, "drafted")).isEmpty();
    }

    @Test
    @OnBothDatabases
    void whoAgreesIsGivenUpWithoutTheOrdinaryCheck() {
        var theirs = in.review(in.received(ExtraditionVerbsIn.arrest()));
        assertThat(theirs.refusal(HEAD, ExtraditionVerbsIn.grant())).isEqualTo("simplified-consent-missing");
        var file = custodies.paper(theirs.caseRef());
        var alone = SurrenderVerbs.consent(in.today(), file).keys(List.of("rights_explained"));
        assertThat(theirs.refusal(CENTRAL_OFFICER, alone)).isEqualTo("consent-unprotected");

        theirs.does(CENTRAL_OFFICER, SurrenderVerbs.consent(in.today(), file));
        assertThat(consents.of(theirs.file()))
                .hasValueSatisfying(given -> assertThat(given.standing()).isTrue());
        assertThat(theirs.refusal(HEAD, ExtraditionVerbsIn.grant())).isEqualTo("simplified-unknown");
        theirs.does(HEAD, ExtraditionVerbsIn.grant().internalText("The central authority has said by which law."));
        assertThat(theirs.status()).isEqualTo("decided_granted");
        assertThat(theirs.at()).containsExactly("AwaitCourt");

        theirs.does(CENTRAL_OFFICER, Act.draft("record_final").internalText("He has given up the appeal."))
                .does(CENTRAL_OFFICER, "send_decision");
        assertThat(theirs.lastSent().path("choice").asString()).isEqualTo("simplified_consent");
        assertThat(theirs.at()).containsExactly("PlanSurrender");
    }

    @Test
    void whoTakesHisConsentBackIsCheckedLikeAnybody() {
        var theirs = in.review(in.received(ExtraditionVerbsIn.request()));
        var file = custodies.paper(theirs.caseRef());
        var bound = SurrenderVerbs.consent(in.today(), file).kind("consent_irrevocable");
        theirs.does(CENTRAL_OFFICER, bound);
        var back = SurrenderVerbs.withdrawn(in.today());
        assertThat(theirs.refusal(CENTRAL_OFFICER, back)).isEqualTo("consent-irrevocable");
        theirs.does(CENTRAL_OFFICER, back.internalText("The court has heard him and leaves it to the check."));
        assertThat(consents.stands(theirs.file())).isFalse();
        assertThat(theirs.refusal(HEAD, ExtraditionVerbsIn.grant())).isEqualTo("simplified-consent-missing");
        theirs.does(CENTRAL_OFFICER, "start_extradition_check").does(HEAD, ExtraditionVerbsIn.grant());
        assertThat(theirs.status()).isEqualTo("decided_granted");
    }

    @Test
    void whoTakesHisConsentBackAfterTheGrantIsCheckedAfterAll() {
        var theirs = in.review(in.arrested(in.received(ExtraditionVerbsIn.request())));
        var inForce = Act.draft("record_final").internalText("He has given up the appeal.");
        theirs.does(CENTRAL_OFFICER, SurrenderVerbs.consent(in.today(), custodies.paper(theirs.caseRef())))
                .does(HEAD, ExtraditionVerbsIn.grant().internalText("The central authority has said by which law."))
                .does(CENTRAL_OFFICER, inForce)
                .does(CENTRAL_OFFICER, SurrenderVerbs.withdrawn(in.today()));
        assertThat(theirs.refusal(CUSTODY_OFFICER, in.appointment(Duration.ofHours(2))))
                .isEqualTo("simplified-consent-withdrawn");
        theirs.does(HEAD, ExtraditionWaysIn.putOff("postpone_surrender"))
                .does(HEAD, ExtraditionWaysIn.putOff("postpone"))
                .does(CENTRAL_OFFICER, "resume");
        assertThat(theirs.at()).containsExactly("CheckExtradition");
        theirs.does(HEAD, ExtraditionVerbsIn.grant()).does(CENTRAL_OFFICER, inForce);
        assertThat(appointed(theirs).status()).isEqualTo("surrender_scheduled");
    }

    @Test
    void aCheckThatWasLeftBeforeTheGrantDoesNotCarryIt() {
        var theirs = in.check(in.received(ExtraditionVerbsIn.request()));
        var came = Files.unscanned("record_information").releasedText("The law is enclosed.");
        theirs.does(CENTRAL_OFFICER, ExtraditionWaysIn.question()).does(REGISTRAR, came);
        theirs.does(CENTRAL_OFFICER, SurrenderVerbs.consent(in.today(), custodies.paper(theirs.caseRef())))
                .does(HEAD, ExtraditionVerbsIn.grant().internalText("The central authority has said by which law."))
                .does(CENTRAL_OFFICER, Act.draft("record_final").internalText("He has given up the appeal."))
                .does(CENTRAL_OFFICER, SurrenderVerbs.withdrawn(in.today()));
        assertThat(theirs.refusal(CUSTODY_OFFICER, in.appointment(Duration.ofHours(2))))
                .isEqualTo("simplified-consent-withdrawn");
    }

    @Test
    void whatWasAppointedComesToNothingWithTheFile() {
        var theirs = appointed(granted()).does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal"));
        assertThat(last(theirs)).returns(SurrenderStatus.FAILED, PlannedSurrender::status);
        assertThat(records(theirs, "drafted")).isEmpty();
    }

    @Test
    void whoIsLentIsAwaitedOnHisDay() {
        var theirs = granted().does(HEAD, ExtraditionWaysIn.putOff("postpone_surrender"));
        theirs.does(CUSTODY_OFFICER, asked.temporarily().conditions("He is held apart from others."));
        assertThat(theirs.lastSent().path("conditions").asString()).startsWith("He is held apart");
        assertThat(last(theirs)).returns(SurrenderKind.TEMPORARY, PlannedSurrender::kind);
        assertThat(last(theirs).lent()).isTrue();
        assertThat(node.deadlines().running(theirs.caseRef(), RETURN))
                .extracting(DeadlineView::lastDay)
                .containsExactly(LocalDate.of(2026, 6, 1));

        theirs.does(CUSTODY_OFFICER, asked.broughtBack());
        assertThat(last(theirs).lent()).isFalse();
        assertThat(node.deadlines().running(theirs.caseRef(), RETURN)).isEmpty();
        appointed(theirs);
        assertThat(plans(theirs)).hasSize(2);
    }

    @Test
    @OnBothDatabases
    void whatFollowsFromAFileIsAnotherFileOfItsOwnKind() {
        var ours = in.out().grant(in.out().courtReview(in.out().arrested()));
        var drafter = Desk.officer(DRAFTER, "UZ");
        var draft = new Desk(node, following.transit(ours.caseRef(), "KG", drafter));
        assertThat(draft.file().form()).isEqualTo("transit_request");
        assertThat(draft.file().link())
                .returns(ours.caseRef(), CaseLink::parentRef)
                .returns(CaseLink.Kind.FOLLOWS, CaseLink::kind);
        var content = node.procedures().content(draft.file(), drafter);
        assertThat(content.path("requested").asString()).isEqualTo("KG");
        assertThat(content.at("/persons/0/role").asString()).isEqualTo("wanted");
        assertThat(content.path("extradition").has("arrest_warrant")).isTrue();
        assertThat(content.path("legal_basis").isEmpty()).isTrue();
        assertThat(following.of(ours.file(), drafter))
                .extracting(CaseFile::caseRef)
                .containsExactly(draft.caseRef());
    }
}
