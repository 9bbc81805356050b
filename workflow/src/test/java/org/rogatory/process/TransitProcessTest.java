package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.ExtraditionVerbsIn.ALMATY;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseLink;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.surrender.FollowingDrafts;
import org.rogatory.extradition.surrender.PlannedSurrender;
import org.rogatory.extradition.surrender.SurrenderKind;
import org.rogatory.extradition.surrender.SurrenderPlans;
import org.rogatory.extradition.surrender.SurrenderStatus;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** A person is led through a State that neither asks for him nor gives him up, or his own State keeps him. */
@EngineTest
class TransitProcessTest {

    private final ExtraditionVerbsIn in;
    private final ExtraditionVerbsOut out;
    private final CustodyFiles custody;
    private final SurrenderPlans plans;
    private final FollowingDrafts following;

    @Autowired
    TransitProcessTest(ExtraditionVerbsIn in, CustodyFiles custody, SurrenderPlans plans, FollowingDrafts following) {
        this.in = in;
        this.out = in.out();
        this.custody = custody;
        this.plans = plans;
        this.following = following;
    }

    private Desk asked() {
        return sent(SurrenderVerbs.transit());
    }

    private Desk sent(ObjectNode content) {
        return out.transmit(out.sign(out.approve(out.endorse(out.submit(out.draft(content))))));
    }

    private static void both(Desk one, Desk other, String status) {
        assertThat(one.status()).isEqualTo(status);
        assertThat(other.status()).isEqualTo(status);
    }

    @Test
    void heIsLedThroughWithoutAnyClockOfCustody() {
        var ours = asked();
        assertThat(ours.sent()).containsExactly("transit_request");
        var theirs = ours.partner();
        assertThat(theirs.file().form()).isEqualTo("transit_request");
        in.check(theirs).does(HEAD, ExtraditionVerbsIn.grant());
        theirs.does(CENTRAL_OFFICER, Act.draft("record_final").internalText("No appeal against a transit."))
                .does(CENTRAL_OFFICER, "send_decision");
        both(ours, theirs, "granted");
        assertThat(custody.of(ours.file())).isEmpty();
        assertThat(custody.of(theirs.file())).isEmpty();

        theirs.does(CUSTODY_OFFICER, in.appointment(Duration.ofHours(2)));
        both(ours, theirs, "surrender_scheduled");
        assertThat(plans.of(theirs.file())).extracting(PlannedSurrender::kind).containsExactly(SurrenderKind.PASSAGE);
        in.node().pass(Duration.ofHours(3));
        var passed = in.ago(Duration.ofMinutes(20));
        theirs.does(CUSTODY_OFFICER, Act.draft("record_surrender").at(passed, ALMATY))
                .does(CENTRAL_OFFICER, "close");
        ours.does(CUSTODY_OFFICER, out.surrendered(ours).at(passed, ALMATY).reference("0"))
                .does(CENTRAL_OFFICER, "close");
        both(ours, theirs, "closed");
        assertThat(plans.of(ours.file())).extracting(PlannedSurrender::status).containsExactly(SurrenderStatus.DONE);
        assertThat(ours.verbs()).doesNotContain("parked_message");
    }

    @Test
    void aTransitMayBeRefused() {
        var ours = asked();
        var theirs = in.check(ours.partner()).does(HEAD, ExtraditionVerbsIn.refuse("own_national"));
        theirs.does(CENTRAL_OFFICER, "notify_refusal");
        assertThat(ours.status()).isEqualTo("refused");
        assertThat(following.proceedingsPossible(ours.file(), Desk.officer(DRAFTER, "UZ")))
                .isFalse();
    }

    @Test
    void whoIsRefusedANationalIsOfferedToHandTheProceedingsOver() {
        var ours = sent(ExtraditionVerbsIn.request());
        var drafter = Desk.officer(DRAFTER, "UZ");
        assertThat(following.proceedingsPossible(ours.file(), drafter)).isFalse();
        var theirs = in.check(ours.partner()).does(HEAD, ExtraditionVerbsIn.refuse("own_national"));
        theirs.does(CENTRAL_OFFICER, Act.draft("notify_refusal").kind("transfer_proceedings"));
        assertThat(theirs.lastSent().path("choice").asString()).isEqualTo("transfer_proceedings");
        assertThat(ours.status()).isEqualTo("refused");

        assertThat(following.proceedingsPossible(ours.file(), drafter)).isTrue();
        var draft = new Desk(in.node(), following.proceedings(ours.caseRef(), drafter));
        assertThat(draft.file().machine()).isEqualTo("mla_outgoing");
        assertThat(draft.file().link()).returns(CaseLink.Kind.FOLLOWS, CaseLink::kind);
        var content = in.node().procedures().content(draft.file(), drafter);
        assertThat(content.at("/assistance/0/type").asString()).isEqualTo("transfer_proceedings");
        assertThat(content.at("/persons/0/role").asString()).isEqualTo("suspect");
        assertThat(content.path("facts").asString()).isNotBlank();
    }

    @Test
    void nothingIsOfferedWhereTheGroundIsAnother() {
        var theirs = in.check(in.received(ExtraditionVerbsIn.request()));
        theirs.does(HEAD, ExtraditionVerbsIn.refuse("refugee"));
        var offered = Act.draft("notify_refusal").kind("transfer_proceedings").releasedText("Reasons (synthetic).");
        assertThat(theirs.refusal(CENTRAL_OFFICER, offered)).isEqualTo("offer-unfit");
    }
}
