package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Step;
import org.rogatory.identity.Role;
import org.rogatory.transfer.consent.ConsentFiles;
import org.rogatory.transfer.sentence.ExecutionReports;
import org.springframework.beans.factory.annotation.Autowired;

/** The person of the shipped scenario, between two States of this node: one consent, two files that tell the same. */
@EngineTest
class TransferWayProcessTest {

    private final TransferVerbsOut out;
    private final TransferVerbsIn in;
    private final ConsentFiles consents;
    private final ExecutionReports reports;

    @Autowired
    TransferWayProcessTest(TransferVerbsOut out, TransferVerbsIn in, ConsentFiles consents, ExecutionReports reports) {
        this.out = out;
        this.in = in;
        this.consents = consents;
        this.reports = reports;
    }

    private String consent(Desk desk) {
        return consents.of(desk.file()).orElseThrow().status();
    }

    private static List<String> statuses(Desk desk) {
        return desk.steps().stream()
                .map(Step::toStatus)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<String> scenario() {
        return Contents.scenario("SC-09")
                .at("/expected_path/statuses")
                .valueStream()
                .map(status -> status.asString())
                .toList();
    }

    private List<String> told(Desk desk) {
        return reports.of(desk.file()).stream().map(report -> report.kind()).toList();
    }

    /** Asked for with the consent of the person, agreed and recognised there, translated on the way. */
    private Desk recognised() {
        var content = TransferVerbsOut.request().put("translation", "certified");
        var ours = out.submit(out.consented(out.draft(content)));
        out.approve(ours.does(SUPERVISOR, "endorse")).translated();
        out.transmit(ours.does(SIGNATORY, "sign"));
        var theirs = in.review(ours.partner());
        assertThat(ours.status()).isEqualTo("registered_by_partner");
        assertThat(consent(theirs)).as("as the request says").isEqualTo("given");
        in.agree(theirs);
        assertThat(ours.status()).isEqualTo("agreed");
        theirs.does(CENTRAL_OFFICER, out.recognition("recognise_sentence", TransferVerbsOut.END));
        assertThat(ours.status()).isEqualTo("sentence_recognised");
        assertThat(ours.at()).containsExactly("PlanHandover");
        return ours;
    }

    @Test
    void aSentencedPersonGoesToTheStateWhereHeServesToTheEnd() {
        var ours = recognised();
        var theirs = ours.partner();
        ours.does(CUSTODY_OFFICER, out.appointment());
        assertThat(theirs.status()).isEqualTo("handover_scheduled");
        assertThat(theirs.at()).containsExactly("HandOverPerson");
        in.node().pass(Duration.ofHours(3));
        ours.does(CUSTODY_OFFICER, out.handover().reference("700"));
        theirs.does(CUSTODY_OFFICER, out.handover()).does(CUSTODY_OFFICER, out.serving());
        assertThat(ours.status()).isEqualTo("serving");
        theirs.does(CUSTODY_OFFICER, TransferWaysOut.report());
        theirs.does(CENTRAL_OFFICER, Act.draft("report_end").kind("end").happened(out.today(), null));
        assertThat(ours.status()).isEqualTo("sentence_ended");
        assertThat(told(ours)).isEqualTo(told(theirs)).containsExactly("serving", "amnesty", "end");
        out.close(ours);
        theirs.does(CENTRAL_OFFICER, "close");
        assertThat(Stream.of(ours, theirs)).allSatisfy(desk -> {
            assertThat(desk.verbs()).doesNotContain("parked_message");
            assertThat(desk.status()).isEqualTo("closed");
            assertThat(desk.running()).isFalse();
            assertThat(consent(desk)).isEqualTo("closed");
        });
        walked(ours);
    }

    /** Every status of the scenario; whether receipt or acknowledgement is there first is for the wire. */
    private static void walked(Desk ours) {
        assertThat(scenario()).containsAll(statuses(ours));
        assertThat(statuses(ours))
                .containsAll(scenario().stream()
                        .filter(status -> !"delivered".equals(status) && !"acknowledged".equals(status))
                        .toList());
    }

    @Test
    void whoTakesHisConsentBackStopsBothSides() {
        var ours = recognised().does(CUSTODY_OFFICER, out.appointment());
        var theirs = ours.partner();
        ours.does(CUSTODY_OFFICER, out.said("withdraw_consent"));
        assertThat(Stream.of(ours, theirs)).allSatisfy(desk -> {
            assertThat(consent(desk)).isEqualTo("consent_withdrawn");
            assertThat(desk.at()).containsExactly("DecideConsent");
        });
        in.node().pass(Duration.ofHours(3));
        assertThat(theirs.refusal(CUSTODY_OFFICER, out.handover())).isEqualTo("consent-missing");

        ours.does(CENTRAL_OFFICER, TransferWaysOut.withdrawal());
        assertThat(theirs.status()).isEqualTo("withdrawn");
        assertThat(theirs.at()).containsExactly("CloseWithdrawnFile");
        out.close(ours);
        assertThat(theirs.does(CENTRAL_OFFICER, "close").running()).isFalse();
    }

    /** The oldest letter is offered first, and it tells what does not hold any more. */
    @Test
    void anAppointmentIsNotSignedOnceTheConsentWasTakenBack() {
        var ours = written(recognised(), CUSTODY_OFFICER, out.appointment());
        written(ours, CUSTODY_OFFICER, out.said("withdraw_consent")).signsWritten();
        in.node().jobs().drain();
        var theirs = ours.partner();
        assertThat(consent(theirs)).isEqualTo("consent_withdrawn");
        assertThat(theirs.status()).isEqualTo("sentence_recognised");
        assertThat(ours.refusal(ours.signing(), Act.draft("sign_letter"))).isEqualTo("consent-missing");

        ours.does(CUSTODY_OFFICER, out.said("record_interest")).does(CUSTODY_OFFICER, out.consent(ours));
        assertThat(ours.refusal(ours.signing(), Act.draft("sign_letter")))
                .as("signed once he consents again")
                .isEqualTo("wrong-status");
    }

    @Test
    void anAgreementIsNotSignedOnceTheConsentWasTakenBack() {
        var ours = out.transmitted();
        var theirs = written(in.review(ours.partner()), HEAD, TransferVerbsIn.agreement());
        ours.does(CUSTODY_OFFICER, out.said("withdraw_consent"));
        assertThat(consent(theirs)).isEqualTo("consent_withdrawn");
        assertThat(theirs.refusal(theirs.signing(), Act.draft("sign_letter"))).isEqualTo("consent-missing");
        assertThat(ours.status()).isEqualTo("registered_by_partner");
    }

    @Test
    void anotherDayTakesBackTheLetterThatNamedTheFirst() {
        var ours = written(recognised(), CUSTODY_OFFICER, out.appointment());
        ours.does(CUSTODY_OFFICER, out.appointment().happened(null, "Another crossing (synthetic)"));
        var theirs = ours.partner();
        assertThat(theirs.status()).isEqualTo("handover_scheduled");
        assertThat(theirs.verbs()).doesNotContain("parked_message").containsOnlyOnce("schedule_handover");
        assertThat(ours.refusal(ours.signing(), Act.draft("sign_letter"))).isEqualTo("wrong-status");
    }

    /** The act is done, and its letter waits for its signature. */
    private Desk written(Desk desk, Role role, ActDraft act) {
        desk.writes(role, act);
        in.node().jobs().drain();
        in.node().pass(Duration.ofMinutes(1));
        return desk;
    }

    /** The other direction: the State that is asked holds the person, and its court has sentenced him. */
    @Test
    void theStateThatIsToCarryTheSentenceOutMayAsk() {
        var ours = out.transmit(out.signed(out.submit(out.draft(TransferVerbsOut.toCarryOut()))));
        var theirs = ours.partner();
        in.agree(out.consented(in.review(theirs)));
        assertThat(ours.status()).isEqualTo("agreed");
        ours.does(CENTRAL_OFFICER, out.recognition("record_recognition", TransferVerbsOut.END));
        assertThat(theirs.status()).isEqualTo("sentence_recognised");
        theirs.does(CUSTODY_OFFICER, out.appointment());
        assertThat(ours.status()).isEqualTo("handover_scheduled");
        in.node().pass(Duration.ofHours(3));
        theirs.does(CUSTODY_OFFICER, out.handover().reference("700"));
        ours.does(CUSTODY_OFFICER, out.handover());
        ours.does(CENTRAL_OFFICER, Files.unscanned("record_serving").happened(out.today(), null));
        assertThat(theirs.status()).isEqualTo("serving");
        ours.does(CENTRAL_OFFICER, Files.unscanned("record_end").kind("amnesty").happened(out.today(), null));
        assertThat(theirs.status()).isEqualTo("sentence_ended");
        assertThat(told(theirs)).containsExactly("serving", "amnesty");
    }
}
