package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Step;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.incoming.ReceivedExtraditions;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Messages on extradition become facts of the other file, join it, or wait there for an officer. */
@EngineTest
class ExtraditionInboxProcessTest {

    private static final String ARREST = "provisional_arrest_request";
    private static final String FULL = "extradition_request";
    private static final String PARKED = "parked_message";

    private final ExtraditionVerbsIn in;
    private final ExtraditionVerbsOut out;
    private final ReceivedExtraditions received;
    private final CustodyFiles custody;

    @Autowired
    ExtraditionInboxProcessTest(
            ExtraditionVerbsIn in, ExtraditionVerbsOut out, ReceivedExtraditions received, CustodyFiles custody) {
        this.in = in;
        this.out = out;
        this.received = received;
        this.custody = custody;
    }

    private String held(Desk desk) {
        return custody.of(desk.file()).orElseThrow().status();
    }

    private static ObjectNode payload() {
        return JsonMapper.shared().createObjectNode();
    }

    private static List<String> parked(Desk desk) {
        return desk.steps().stream()
                .filter(step -> PARKED.equals(step.verb()))
                .flatMap(step -> step.codes().stream())
                .toList();
    }

    @Test
    void theFullRequestJoinsTheFileOfTheProvisionalOne() {
        var arrest = ExtraditionVerbsIn.arrest();
        var theirs = in.detained(in.review(in.received(arrest)));
        assertThat(theirs.file().form()).isEqualTo(ARREST);
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("start_extradition_check")))
                .isEqualTo("full-request-awaited");

        var full = ExtraditionVerbsOut.request();
        full.set("persons", arrest.path("persons").deepCopy());
        in.sends(theirs.file().threadId(), "KZ", FULL, full);
        assertThat(theirs.file().form()).isEqualTo(FULL);
        assertThat(theirs.status()).isEqualTo("under_review");
        assertThat(theirs.verbs()).containsOnlyOnce("record_full_request").doesNotContain(PARKED);
        assertThat(theirs.sent()).containsSubsequence("acknowledgement", "acknowledgement");
        assertThat(held(theirs)).isEqualTo("detained");
        var content = received.content(theirs.caseRef(), theirs.officer(CENTRAL_OFFICER));
        assertThat(content.path("extradition").has("arrest_warrant")).isTrue();
        assertThat(content.at("/persons/0/name")).isEqualTo(arrest.at("/persons/0/name"));
        assertThat(theirs.does(CENTRAL_OFFICER, "start_extradition_check").status())
                .isEqualTo("extradition_check");
    }

    @Test
    void theFullRequestJoinsACheckToWhichAPostponementHasLed() {
        var arrest = ExtraditionVerbsIn.arrest();
        var theirs = in.review(in.received(arrest));
        theirs.does(HEAD, ExtraditionWaysIn.putOff("postpone")).does(CENTRAL_OFFICER, "resume");
        assertThat(theirs.offers(REGISTRAR, "record_full_request")).isTrue();
        var full = ExtraditionVerbsOut.request();
        full.set("persons", arrest.path("persons").deepCopy());
        in.sends(theirs.file().threadId(), "KZ", FULL, full);
        assertThat(theirs.file().form()).isEqualTo(FULL);
        assertThat(theirs.verbs()).containsOnlyOnce("record_full_request").doesNotContain(PARKED);
        assertThat(theirs.does(HEAD, ExtraditionVerbsIn.grant()).status()).isEqualTo("decided_granted");
    }

    @Test
    void whatComesTwiceOrInTheWrongOrderIsParked() {
        var theirs = in.received(ExtraditionVerbsIn.request());
        var thread = theirs.file().threadId();
        in.sends(thread, "KZ", ARREST, ExtraditionVerbsIn.arrest());
        in.sends(thread, "KZ", FULL, ExtraditionVerbsIn.request());
        assertThat(parked(theirs)).containsExactly(ARREST, FULL);
        assertThat(theirs.file().form()).isEqualTo(FULL);
        assertThat(theirs.status()).isEqualTo("received");
        assertThat(in.node().exchange().messagesOf(theirs.caseRef()))
                .filteredOn(message -> message.incoming())
                .hasSize(3);
    }

    @Test
    void aWithdrawalThatHasOvertakenItsRequestWaitsInItsFile() {
        var thread = UUID.randomUUID().toString();
        in.sends(thread, "KZ", "withdrawal_notice", payload().put("text", "He came by himself."));
        in.sends(thread, "KZ", FULL, ExtraditionVerbsIn.request());
        var theirs = in.on(thread, "KZ");
        assertThat(theirs.status()).isEqualTo("received");
        assertThat(parked(theirs)).containsExactly("withdrawal_notice");
        assertThat(in.node().exchange().messagesOf(theirs.caseRef()))
                .filteredOn(message -> message.incoming())
                .hasSize(2);
    }

    @Test
    void aFullRequestAfterTheEndOfTheProvisionalOneIsParked() {
        var theirs = in.received(ExtraditionVerbsIn.arrest());
        var thread = theirs.file().threadId();
        in.sends(thread, "KZ", "withdrawal_notice", payload());
        assertThat(theirs.status()).isEqualTo("withdrawn");
        in.sends(thread, "KZ", FULL, ExtraditionVerbsIn.request());
        assertThat(parked(theirs)).containsExactly(FULL);
        assertThat(theirs.file().form()).isEqualTo(ARREST);
    }

    @Test
    void bothSidesTellEachOtherUntilThePersonIsAppointed() {
        var ours = out.transmitted();
        var theirs = ours.partner();
        assertThat(ours.status()).isEqualTo("delivered");
        in.arrested(theirs);
        assertThat(held(ours)).isEqualTo("extradition_custody");
        in.register(theirs);
        assertThat(ours.status()).isEqualTo("registered_by_partner");
        assertThat(ours.file().counterpartRef()).isEqualTo(theirs.caseRef());

        theirs.does(HEAD, ExtraditionVerbsIn.reviewed(theirs, "central_officer.kz"))
                .does(CENTRAL_OFFICER, ExtraditionVerbsIn.checkBesideOthers());
        theirs.does(HEAD, ExtraditionVerbsIn.grant())
                .does(CENTRAL_OFFICER, Act.draft("record_final").internalText("Confirmed by the court."));
        assertThat(ours.status()).isEqualTo("registered_by_partner");
        theirs.does(CENTRAL_OFFICER, "send_decision");
        assertThat(ours.status()).isEqualTo("granted");
        theirs.does(CUSTODY_OFFICER, in.appointment(Duration.ofDays(3)));
        assertThat(ours.status()).isEqualTo("surrender_scheduled");
        assertThat(ours.sent()).doesNotContain("surrender_notice");
        assertThat(ours.verbs()).doesNotContain(PARKED);
    }

    /** An hour is the same in every offset: what counts is the clock of the place. */
    @Test
    void theAppointedHourIsThatOfThePlaceInWhateverOffsetItIsTold() {
        var ours = out.grant(out.registered(out.transmitted()));
        var notice = payload()
                .put("verb", "schedule_surrender")
                .put("place", "Border post Kordai (synthetic)")
                .put("at", "2026-04-30T05:00:00Z")
                .put("zone", ExtraditionVerbsOut.ALMATY)
                .put("escort", "Two officers (synthetic)");
        in.sends(ours.file().threadId(), "UZ", "surrender_notice", notice);
        assertThat(ours.status()).isEqualTo("surrender_scheduled");
        assertThat(out.requests().appointed(ours.caseRef(), ours.officer(CUSTODY_OFFICER)))
                .hasValueSatisfying(set -> {
                    assertThat(set.at().toLocalDateTime()).isEqualTo(ExtraditionVerbsOut.APPOINTED);
                    assertThat(set.escort()).isEqualTo("Two officers (synthetic)");
                });
    }

    @Test
    void aGrantThatWasPutOffIsTakenAsOneOnceItIsToldAnew() {
        var ours = out.transmitted();
        var theirs = in.review(ours.partner());
        theirs.does(CENTRAL_OFFICER, ExtraditionVerbsIn.checkBesideOthers())
                .does(HEAD, ExtraditionVerbsIn.grant())
                .does(CENTRAL_OFFICER, Act.draft("record_final").internalText("Confirmed by the court."))
                .does(CENTRAL_OFFICER, "send_decision");
        assertThat(ours.status()).isEqualTo("granted");
        theirs.does(HEAD, ExtraditionWaysIn.putOff("postpone"));
        assertThat(ours.status()).isEqualTo("postponed");
        theirs.does(CENTRAL_OFFICER, "resume_granted").does(CENTRAL_OFFICER, "send_decision");
        assertThat(ours.status()).isEqualTo("granted");
        theirs.does(CUSTODY_OFFICER, in.appointment(Duration.ofDays(3)));
        assertThat(ours.status()).isEqualTo("surrender_scheduled");
        assertThat(ours.verbs()).doesNotContain(PARKED);
    }

    @Test
    void anotherPostponementIsTakenAsTheFirstOneAndAQuestionAfterItIsAnswered() {
        var ours = out.transmitted();
        var theirs = in.review(ours.partner()).does(HEAD, ExtraditionWaysIn.putOff("postpone"));
        theirs.does(CENTRAL_OFFICER, ExtraditionVerbsIn.besideOthers(Act.draft("resume")))
                .does(HEAD, ExtraditionWaysIn.putOff("postpone"));
        assertThat(ours.status()).isEqualTo("postponed");
        assertThat(ours.verbs())
                .doesNotContain(PARKED)
                .filteredOn("record_postponement"::equals)
                .hasSize(2);
        theirs.does(CENTRAL_OFFICER, "resume").does(CENTRAL_OFFICER, ExtraditionWaysIn.question());
        assertThat(parked(ours)).isEmpty();
        assertThat(ours.status()).isEqualTo("information_requested");
        assertThat(ours.at()).containsExactly("SupplyInformation");
        assertThat(out.node().deadlines().ofCase(ours.caseRef()))
                .filteredOn(DeadlineView::running)
                .extracting(DeadlineView::ruleKey)
                .contains("sys_addinfo")
                .doesNotContain("sys_postponed_review");
        assertThat(out.sendInformation(ours).status()).isEqualTo("registered_by_partner");
        assertThat(ours.sent()).endsWith("additional_information_reply");
    }

    @Test
    void theReceiptOfWhatAskedForTheArrestIsNoneOfTheRequest() {
        var ours = out.transmitted();
        var receipt = payload().put("registered_as", "KZ-EXT-2026-000001").put("form", ARREST);
        in.sends(ours.file().threadId(), "UZ", "acknowledgement", receipt);
        assertThat(ours.status()).isEqualTo("delivered");
        assertThat(ours.verbs()).contains("received_acknowledgement");
    }

    @Test
    void aGrantOnConditionsWaitsForAPersonWhoAgrees() {
        var ours = out.registered(out.transmitted());
        var decision = payload().put("decision", "granted").put("conditions", "No death penalty.");
        in.sends(ours.file().threadId(), "UZ", "extradition_decision", decision);
        assertThat(ours.status()).isEqualTo("registered_by_partner");
        assertThat(parked(ours)).containsExactly("extradition_decision");
    }

    @Test
    void aRefusalAReturnAndAPostponementAreFactsOfTheRequest() {
        var refused = out.registered(out.transmitted());
        var told =
                payload().put("answer", "final").put("ground", "own_national").put("text", "He is ours.");
        told.putArray("items");
        in.sends(refused.file().threadId(), "UZ", "refusal_notice", told);
        assertThat(refused.status()).isEqualTo("refused");
        in.sends(refused.file().threadId(), "UZ", "refusal_notice", told.deepCopy());
        assertThat(parked(refused)).containsExactly("refusal_notice");

        var postponed = out.grant(out.registered(out.transmitted()));
        var later = payload().put("answer", "interim").put("ground", "health").put("choice", "surrender");
        later.putArray("items");
        in.sends(postponed.file().threadId(), "UZ", "postponement_notice", later);
        assertThat(postponed.status()).isEqualTo("granted_postponed");
        in.sends(postponed.file().threadId(), "UZ", "postponement_notice", without(later, "choice"));
        assertThat(postponed.status()).isEqualTo("postponed");
        assertThat(parked(postponed)).isEmpty();
    }

    private static ObjectNode without(ObjectNode payload, String field) {
        var rest = payload.deepCopy();
        rest.remove(field);
        return rest;
    }

    @Test
    void custodyThatContradictsWhatIsKnownWaitsForAnOfficer() {
        var ours = out.transmitted();
        var thread = ours.file().threadId();
        var release = payload().put("at", "2026-04-20T10:00:00+05:00").put("zone", "Asia/Almaty");
        in.sends(thread, "UZ", "release_notice", release);
        assertThat(parked(ours)).containsExactly("release_notice");
        in.sends(thread, "KZ", "release_notice", release.deepCopy());
        assertThat(parked(ours.partner())).containsExactly("release_notice");
    }

    @Test
    void aWithdrawalEndsTheFileAndThePersonIsToBeFreed() {
        var ours = out.transmitted();
        var theirs = in.detained(ours.partner());
        out.withdraw(ours);
        assertThat(theirs.status()).isEqualTo("withdrawn");
        assertThat(custody.of(theirs.file()).orElseThrow().groundLost()).isTrue();
        assertThat(theirs.steps())
                .filteredOn(step -> "record_withdrawal".equals(step.verb()))
                .extracting(Step::actor)
                .containsOnly("system");
    }

    @Test
    void informationAndRemindersReachTheFile() {
        var theirs = in.review(in.received(ExtraditionVerbsIn.request()));
        theirs.does(CENTRAL_OFFICER, Act.draft("request_information").keys(List.of("dual_criminality")));
        assertThat(theirs.at()).containsExactly("RecordInformation");
        var thread = theirs.file().threadId();
        in.sends(thread, "KZ", "additional_information_reply", payload().put("text", "The law is enclosed."));
        theirs.does(REGISTRAR, "record_information");
        in.sends(thread, "KZ", "reminder", payload().put("number", 1));
        assertThat(theirs.status()).isEqualTo("under_review");
        assertThat(theirs.verbs()).contains("information_received", "received_reminder");
    }
}
