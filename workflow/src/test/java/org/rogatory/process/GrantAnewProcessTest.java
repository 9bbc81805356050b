package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.ExtraditionVerbsIn.ALMATY;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.MissedClocks;
import org.rogatory.extradition.custody.CustodyView;
import org.rogatory.extradition.custody.HardEnd;
import org.rogatory.extradition.custody.UnlawfulDetention;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A grant by a consent that is taken back is decided anew, and so is what custody rests on. */
@EngineTest
class GrantAnewProcessTest {

    private final ExtraditionVerbsIn in;
    private final Custodies custodies;
    private final MissedClocks clocks;
    private final MissedClocks.Missed missed;
    private final JdbcClient jdbc;

    @Autowired
    GrantAnewProcessTest(
            ExtraditionVerbsIn in,
            Custodies custodies,
            MissedClocks clocks,
            List<MissedClocks.Missed> all,
            JdbcClient jdbc) {
        this.in = in;
        this.custodies = custodies;
        this.clocks = clocks;
        this.missed = all.stream()
                .filter(each -> each.rule().equals("sys_custody_warn"))
                .findFirst()
                .orElseThrow();
        this.jdbc = jdbc;
    }

    @BeforeEach
    void begin() {
        in.node().moment(Node.START);
    }

    private static ActDraft inForce() {
        return Act.draft("record_final").internalText("He has given up the appeal.");
    }

    /** By his consent, which a head has found to be enough. */
    private Desk decided(Desk theirs) {
        return in.review(theirs)
                .does(CENTRAL_OFFICER, SurrenderVerbs.consent(in.today(), custodies.paper(theirs.caseRef())))
                .does(HEAD, ExtraditionVerbsIn.grant().internalText("The central authority has said by which law."));
    }

    private CustodyView custody(Desk theirs) {
        return custodies.view(theirs.caseRef());
    }

    private ActDraft ordered(String verb, int minutesAgo) {
        return Act.draft(verb)
                .order("K-17/26", in.today(), "Court of Almaty (synthetic)")
                .at(in.ago(Duration.ofMinutes(minutesAgo)), ALMATY);
    }

    /** Asked for by the request for the arrest alone, granted for good, and held by a court for that. */
    private Desk granted() {
        return decided(in.detained(in.received(ExtraditionVerbsIn.arrest())))
                .does(CENTRAL_OFFICER, inForce())
                .does(CENTRAL_OFFICER, ordered("record_extradition_arrest", 1));
    }

    private void heldAsBeforeTheRequest(Desk theirs) {
        assertThat(custody(theirs)).matches(view -> view.held() && !view.granted());
        assertThat(custody(theirs).hardEnd()).returns("prov_arrest_minsk_1993", HardEnd::ruleKey);
    }

    @Test
    void withTheConsentGoesWhatTookTheLimitsBeforeTheRequestAway() {
        var theirs = granted();
        assertThat(custody(theirs)).matches(view -> view.granted() && view.hardEnd() == null);

        theirs.does(CENTRAL_OFFICER, SurrenderVerbs.withdrawn(in.today()));
        heldAsBeforeTheRequest(theirs);
        theirs.does(HEAD, ExtraditionWaysIn.putOff("postpone")).does(CENTRAL_OFFICER, "resume");
        assertThat(theirs.status()).isEqualTo("extradition_check");
        heldAsBeforeTheRequest(theirs);
    }

    @Test
    void whoIsOverTheLimitByThenIsHeldUnlawfullySinceTheGrantFell() {
        var theirs = granted();
        in.node().pass(Duration.ofDays(40));
        var fell = in.node().clock().instant();
        theirs.does(CENTRAL_OFFICER, SurrenderVerbs.withdrawn(in.today()));
        assertThat(custody(theirs).incidents())
                .singleElement()
                .returns("prov_arrest_minsk_1993", UnlawfulDetention::ruleKey)
                .returns(fell, UnlawfulDetention::openedAt);
        assertThat(custody(theirs).unlawful()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void theSameIfHeWasWrittenDownAsFreeWhenItFell() {
        var theirs = granted();
        in.node().pass(Duration.ofDays(40));
        var freed = ordered("release", 1).order(null, null, "Prosecutor of Almaty (synthetic)");
        theirs.does(CUSTODY_OFFICER, freed.kind("other_reason"));
        var fell = in.node().clock().instant();
        theirs.does(CENTRAL_OFFICER, SurrenderVerbs.withdrawn(in.today()))
                .does(CUSTODY_OFFICER, CorrectedCustodyProcessTest.never("2.end"))
                .does(HEAD, CorrectedCustodyProcessTest.decided("correction_holds"));
        assertThat(custody(theirs).incidents()).singleElement().returns(fell, UnlawfulDetention::openedAt);
    }

    /** Granted by a consent that was taken back, and the row as a former edition left it: it knows of no such thing. */
    private void leftGranted(Desk theirs) {
        var left = jdbc.sql("update extradition_custody set granted = true where case_ref = ?");
        assertThat(left.param(theirs.caseRef()).update()).isOne();
    }

    @Test
    void whoWasLeftHeldForAConsentThatWasTakenBackIsCountedAnewAtTheStart() {
        var theirs = granted().does(CENTRAL_OFFICER, SurrenderVerbs.withdrawn(in.today()));
        leftGranted(theirs);
        clocks.set(missed);
        in.node().jobs().drain();
        heldAsBeforeTheRequest(theirs);
    }

    @Test
    void whoIsTakenAnewIsHeldForNoSuchGrantEither() {
        var theirs = granted().does(CENTRAL_OFFICER, SurrenderVerbs.withdrawn(in.today()));
        var freed = ordered("release", 1).order(null, null, "Prosecutor of Almaty (synthetic)");
        theirs.does(CUSTODY_OFFICER, freed.kind("other_reason"));
        leftGranted(theirs);
        var caught = Act.draft("record_new_detention").at(in.ago(Duration.ofMinutes(1)), ALMATY);
        theirs.does(
                CUSTODY_OFFICER, caught.happened(null, "Almaty (synthetic)").internalText("Caught again (synthetic)."));
        assertThat(custody(theirs)).matches(view -> view.held() && !view.granted());
    }

    @Test
    void aGrantThatIsFinalWithoutTheConsentTakesNoLimitAway() {
        var theirs = in.detained(in.received(ExtraditionVerbsIn.arrest()));
        theirs.does(CENTRAL_OFFICER, ordered("record_custody_order", 5));
        decided(theirs)
                .does(CENTRAL_OFFICER, SurrenderVerbs.withdrawn(in.today()))
                .does(CENTRAL_OFFICER, inForce());
        assertThat(theirs.status()).isEqualTo("granted");
        assertThat(theirs.refusal(CENTRAL_OFFICER, ordered("record_extradition_arrest", 1)))
                .isEqualTo("arrest-before-request");
        heldAsBeforeTheRequest(theirs);
    }

    @Test
    void whoAgreesAnewIsHeldForHisGrantOnceThatGoesOn() {
        var theirs = granted()
                .does(CENTRAL_OFFICER, SurrenderVerbs.withdrawn(in.today()))
                .does(HEAD, ExtraditionWaysIn.putOff("postpone"));
        theirs.does(CENTRAL_OFFICER, SurrenderVerbs.consent(in.today(), custodies.paper(theirs.caseRef())))
                .does(CENTRAL_OFFICER, "resume_granted");
        assertThat(theirs.status()).isEqualTo("granted");
        assertThat(custody(theirs).granted()).isTrue();
    }

    @Test
    void theLimitOfAnAppointedDayGoesOnThoughTheConsentIsTakenBack() {
        var theirs = decided(in.arrested(in.received(ExtraditionVerbsIn.request())))
                .does(CENTRAL_OFFICER, inForce())
                .does(CUSTODY_OFFICER, in.appointment(Duration.ofHours(2)));
        var end = custody(theirs).hardEnd();
        assertThat(end).isNotNull();
        theirs.does(CENTRAL_OFFICER, SurrenderVerbs.withdrawn(in.today()));
        assertThat(custody(theirs).granted()).isFalse();
        assertThat(custody(theirs).hardEnd()).isEqualTo(end);

        theirs.does(HEAD, ExtraditionWaysIn.putOff("postpone"));
        assertThat(theirs.status()).isEqualTo("postponed");
        assertThat(theirs.at()).containsExactly("ResumeCheck");
        theirs.does(CENTRAL_OFFICER, "resume");
        assertThat(theirs.at()).containsExactly("CheckExtradition");
        assertThat(custody(theirs).hardEnd()).isEqualTo(end);
    }

    @Test
    void aSurrenderForWhichNobodyCameIsPutOffOnlyWhereItsGrantIsInDoubt() {
        var theirs = decided(in.arrested(in.received(ExtraditionVerbsIn.request())))
                .does(CENTRAL_OFFICER, inForce())
                .does(CUSTODY_OFFICER, in.appointment(Duration.ofHours(2)));
        assertThat(theirs.offers(HEAD, "postpone")).isFalse();
        theirs.does(CUSTODY_OFFICER, Act.draft("record_not_taken_over").kind("nobody_came"));
        assertThat(theirs.offers(HEAD, "postpone")).isFalse();
        theirs.does(CENTRAL_OFFICER, SurrenderVerbs.withdrawn(in.today()))
                .does(HEAD, ExtraditionWaysIn.putOff("postpone"))
                .does(CENTRAL_OFFICER, "resume");
        assertThat(theirs.at()).containsExactly("CheckExtradition");
    }

    @Test
    void whoTakesHisConsentBackBeforeTheGrantIsFinalIsCheckedAfterAll() {
        var theirs = decided(in.arrested(in.received(ExtraditionVerbsIn.request())))
                .does(CENTRAL_OFFICER, SurrenderVerbs.withdrawn(in.today()))
                .does(CENTRAL_OFFICER, inForce());
        assertThat(theirs.status()).isEqualTo("granted");
        assertThat(theirs.offers(CENTRAL_OFFICER, "send_decision")).isFalse();
        assertThat(theirs.refusal(CUSTODY_OFFICER, in.appointment(Duration.ofHours(2))))
                .isEqualTo("simplified-consent-withdrawn");

        theirs.does(HEAD, ExtraditionWaysIn.putOff("postpone")).does(CENTRAL_OFFICER, "resume");
        assertThat(theirs.at()).containsExactly("CheckExtradition");
        theirs.does(HEAD, ExtraditionVerbsIn.grant()).does(CENTRAL_OFFICER, inForce());
        assertThat(theirs.offers(CENTRAL_OFFICER, "send_decision")).isTrue();
        theirs.does(CUSTODY_OFFICER, in.appointment(Duration.ofHours(2)));
        assertThat(theirs.status()).isEqualTo("surrender_scheduled");
    }
}
