package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.findings.ConditionsGiven;
import org.rogatory.extradition.findings.ConditionsGiven.GivenAct;
import org.rogatory.extradition.findings.ConditionsGiven.GivenJudgement;
import org.rogatory.extradition.findings.ConditionsView;
import org.rogatory.extradition.findings.CriminalAct.Law;
import org.rogatory.extradition.findings.ExtraditionConditions;
import org.rogatory.extradition.findings.Judgement.State;
import org.rogatory.extradition.findings.Matter;
import org.rogatory.extradition.findings.RaisedStop;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is found on a request for extradition, on either side, and the questions that only a person answers. */
@EngineTest
class ExtraditionConditionsProcessTest {

    private final ExtraditionVerbsIn in;
    private final ExtraditionVerbsOut out;
    private final ExtraditionConditions conditions;

    @Autowired
    ExtraditionConditionsProcessTest(ExtraditionVerbsIn in, ExtraditionVerbsOut out, ExtraditionConditions conditions) {
        this.in = in;
        this.out = out;
        this.conditions = conditions;
    }

    private static ActDraft raised(String flag) {
        return Act.draft("raise_stop").kind(flag).internalText("His counsel said so (synthetic).");
    }

    private static ActDraft settled(String flag, String... outcomes) {
        return Act.draft("settle_stop").kind(flag).reasons(List.of(outcomes)).internalText("Looked into (synthetic).");
    }

    private ConditionsView of(Desk desk) {
        return conditions.of(desk.caseRef(), desk.officer(CENTRAL_OFFICER));
    }

    private State state(Desk desk, Matter matter) {
        return of(desk).judgements().stream()
                .filter(judgement -> judgement.matter() == matter)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void write(Desk desk, ConditionsGiven given) {
        conditions.write(desk.caseRef(), desk.file().version(), given, desk.officer(CENTRAL_OFFICER));
    }

    private @Nullable String refused(Desk desk, ConditionsGiven given, Officer officer) {
        var version = desk.file().version();
        var refusal =
                catchThrowableOfType(Refusal.class, () -> conditions.write(desk.caseRef(), version, given, officer));
        return refusal == null ? null : refusal.code();
    }

    private static ConditionsGiven acts(String punishable) {
        var act = new GivenAct(
                "drug_trafficking",
                "18.4 kg of heroin (synthetic)",
                new Law("UZ art. 273", 20.0),
                new Law("KZ art. 297", 15.0),
                punishable);
        return new ConditionsGiven(List.of(act), null);
    }

    @Test
    void aQuestionKeepsThePersonHereUntilAnotherPersonHasDecidedIt() {
        var theirs = in.check(in.received(ExtraditionVerbsIn.request()));
        theirs.does(HEAD, raised("torture_risk"));
        assertThat(theirs.refusal(HEAD, raised("torture_risk"))).isEqualTo("stop-raised");
        assertThat(theirs.refusal(HEAD, ExtraditionVerbsIn.grant())).isEqualTo("stop-open");
        assertThat(theirs.refusal(HEAD, settled("torture_risk", "no_obstacle"))).isEqualTo("four-eyes");
        assertThat(theirs.refusal(HEAD, settled("asylum_pending", "no_obstacle")))
                .isEqualTo("stop-not-raised");
        assertThat(state(theirs, Matter.TORTURE)).isEqualTo(State.STOP);
        assertThat(theirs.steps()).flatExtracting(step -> step.codes()).doesNotContain("torture_risk");

        var other = new Officer("head2.kz", "head2", "KZ", "KZ-GPO", Set.of(HEAD));
        assertThat(theirs.refusal(other, settled("torture_risk", "assured", "obstacle")))
                .isEqualTo("one-outcome");
        theirs.does(other, settled("torture_risk", "obstacle"));
        assertThat(state(theirs, Matter.TORTURE)).isEqualTo(State.FINDING);
        assertThat(theirs.refusal(HEAD, ExtraditionVerbsIn.grant())).isEqualTo("stop-open");

        theirs.does(CENTRAL_OFFICER, raised("torture_risk")).does(HEAD, settled("torture_risk", "assured"));
        assertThat(theirs.does(HEAD, ExtraditionVerbsIn.grant()).status()).isEqualTo("decided_granted");
    }

    @Test
    void toRefuseStaysADecisionOfAPersonAndNobodyIsHandedOverOverAQuestion() {
        var refused = in.check(in.received(ExtraditionVerbsIn.request()));
        refused.does(CENTRAL_OFFICER, raised("death_penalty"));
        assertThat(refused.does(HEAD, ExtraditionVerbsIn.refuse("own_national")).status())
                .isEqualTo("decided_refused");

        var granted = in.granted(in.received(ExtraditionVerbsIn.request()));
        granted.does(CUSTODY_OFFICER, raised("torture_risk"));
        assertThat(granted.node().notices().unreadOf(granted.officer(HEAD)))
                .anyMatch(notice -> notice.reference().equals(granted.caseRef())
                        && notice.code().equals("stop_raised"));
        assertThat(granted.refusal(CUSTODY_OFFICER, in.appointment(Duration.ofHours(1))))
                .isEqualTo("stop-open");
        granted.does(HEAD, settled("torture_risk", "no_obstacle"));
        granted.does(CUSTODY_OFFICER, in.appointment(Duration.ofHours(1)));
        assertThat(granted.status()).isEqualTo("surrender_scheduled");
    }

    @Test
    void whatTheRequestSaysOfItselfIsAskedAtReceiptAndOnlyOnce() {
        var content = ExtraditionVerbsIn.request();
        content.putArray("flags").add("political_offence").add("nothing_known");
        var theirs = in.received(content);
        assertThat(of(theirs).stops())
                .singleElement()
                .returns("political_offence", RaisedStop::flag)
                .returns(true, RaisedStop::ofContent)
                .returns(true, RaisedStop::open);
        in.check(theirs);
        assertThat(of(theirs).stops()).hasSize(1);
        assertThat(theirs.refusal(HEAD, ExtraditionVerbsIn.grant())).isEqualTo("stop-open");
        theirs.does(HEAD, settled("political_offence", "no_obstacle")).does(HEAD, ExtraditionVerbsIn.grant());
        assertThat(state(theirs, Matter.POLITICAL_OFFENCE)).isEqualTo(State.SATISFIED);
    }

    @Test
    void theActsOfOurRequestLeaveInItsLetterAndInItsMessage() {
        var ours = out.endorse(out.submitted());
        assertThat(of(ours).acts()).singleElement().returns(null, act -> act.judgedBy());
        write(ours, acts("both"));
        out.transmit(out.sign(out.approve(ours)));
        assertThat(refused(ours, acts("not"), ours.officer(CENTRAL_OFFICER))).isEqualTo("criminal-acts-fixed");
        assertThat(refused(ours, acts("both"), ours.officer(CENTRAL_OFFICER))).isNull();

        var table = ours.lastSent().at("/extradition/criminality");
        assertThat(table.at("/0/laws/1/article").asString()).isEqualTo("KZ art. 297");
        assertThat(table.toString()).doesNotContain("central_officer");
        var theirs = ours.partner();
        assertThat(of(theirs).acts())
                .singleElement()
                .returns(new Law("KZ art. 297", 15.0), act -> act.requested())
                .returns(null, act -> act.judgedBy());
        assertThat(state(theirs, Matter.DUAL_CRIMINALITY)).isEqualTo(State.UNKNOWN);
        write(theirs, acts("both"));
        assertThat(state(theirs, Matter.DUAL_CRIMINALITY)).isEqualTo(State.SATISFIED);
    }

    private static ConditionsGiven offence(String key) {
        var act = new GivenAct(key, null, new Law("UZ art. 273", 20.0), new Law(null, null), "both");
        return new ConditionsGiven(List.of(act), null);
    }

    /** The list of the State that asks may be of an edition that this one does not have. */
    @Test
    void anOffenceOfAnotherEditionStaysWhereTheRequestNamesIt() {
        var content = ExtraditionVerbsIn.request();
        ((ObjectNode) content.at("/offences/0")).put("key", "of_another_edition");
        var theirs = in.received(content);
        assertThat(refused(theirs, offence("of_no_edition"), theirs.officer(CENTRAL_OFFICER)))
                .isEqualTo("content-invalid");
        write(theirs, offence("of_another_edition"));
        write(theirs, offence("of_another_edition"));
        assertThat(of(theirs).acts()).anyMatch(act -> "of_another_edition".equals(act.offence()));
    }

    /** The table was written of one offence, and the request names two. */
    @Test
    void anOffenceThatTheTableDoesNotNameIsNotKnownToBePunishedOnEitherSide() {
        var content = ExtraditionVerbsIn.request();
        var further = ((ObjectNode) content.at("/offences/0")).deepCopy();
        ((ArrayNode) content.path("offences")).add(further.put("national_article", "art. 999 (synthetic) ".repeat(20)));
        var ours = out.endorse(out.submit(out.draft(content)));
        write(ours, acts("both"));
        assertThat(state(ours, Matter.DUAL_CRIMINALITY)).isEqualTo(State.UNKNOWN);
        assertThat(of(ours).acts()).hasSize(2);

        out.transmit(out.sign(out.approve(ours)));
        assertThat(ours.lastSent().at("/extradition/criminality").size()).isEqualTo(1);
        var theirs = ours.partner();
        assertThat(of(theirs).acts()).hasSize(2);
        write(theirs, acts("both"));
        assertThat(state(theirs, Matter.DUAL_CRIMINALITY)).isEqualTo(State.UNKNOWN);
    }

    @Test
    @OnBothDatabases
    void whatWasFoundStaysWithWhoHasFoundItAndIsWrittenByTheCentralAuthorityAlone() {
        var theirs = in.review(in.received(ExtraditionVerbsIn.request()));
        var judged = new GivenJudgement("limitation", true, "Asked on 5 May (synthetic).", "art. 71");
        var given = new ConditionsGiven(null, List.of(judged));
        assertThat(refused(theirs, given, theirs.officer(HEAD))).isEqualTo("role");
        assertThat(refused(theirs, acts("maybe"), theirs.officer(CENTRAL_OFFICER)))
                .isEqualTo("content-invalid");
        write(theirs, given);
        in.node().pass(Duration.ofHours(1));
        var first = of(theirs).recorded();
        write(theirs, given);
        assertThat(of(theirs).recorded()).isEqualTo(first);

        var late = theirs.file().version() - 1;
        var refusal = catchThrowableOfType(
                Refusal.class, () -> conditions.write(theirs.caseRef(), late, given, theirs.officer(CENTRAL_OFFICER)));
        assertThat(refusal.code()).isEqualTo("changed-meanwhile");
        assertThat(catchThrowableOfType(Refusal.class, () -> conditions.of(theirs.caseRef(), theirs.officer(REGISTRAR)))
                        .code())
                .isEqualTo("role");
    }

    @Test
    @OnBothDatabases
    void aQuestionOfOurOwnKeepsTheRequestHere() {
        var ours = out.endorse(out.submitted()).does(CENTRAL_OFFICER, raised("political_offence"));
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("approve").internalText("Confirmed.")))
                .isEqualTo("stop-open");
        ours.does(HEAD, settled("political_offence", "no_obstacle"));
        assertThat(out.transmit(out.sign(out.approve(ours))).offers(HEAD, "raise_stop"))
                .isFalse();
    }
}
