package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.ActDraft;
import org.rogatory.requests.papers.DraftedPapers;
import org.rogatory.requests.papers.PaperView;
import org.rogatory.transfer.outgoing.TransferRequests;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The State that is to carry the sentence out asks, and its court is first: the other one has yet to say its word. */
@EngineTest
class OwnCourtFirstProcessTest {

    private final TransferVerbsOut out;
    private final TransferVerbsIn in;
    private final TransferRequests requests;
    private final DraftedPapers papers;

    @Autowired
    OwnCourtFirstProcessTest(
            TransferVerbsOut out, TransferVerbsIn in, TransferRequests requests, DraftedPapers papers) {
        this.out = out;
        this.in = in;
        this.requests = requests;
        this.papers = papers;
    }

    private Desk registered() {
        return out.registered(out.transmit(out.signed(out.submit(out.draft(TransferVerbsOut.toCarryOut())))));
    }

    private Desk recognised(Desk ours) {
        var recognition = out.recognition("record_recognition", TransferVerbsOut.END);
        return ours.does(CENTRAL_OFFICER, recognition.internalText("On paper, not scanned."));
    }

    private static ActDraft returned() {
        return Files.unscanned("record_return").reasons(List.of("return_duplicate"));
    }

    private static ObjectNode question() {
        var asked = JsonMapper.shared().createObjectNode();
        asked.put("text", "Send the report.").put("until", "2026-12-01");
        asked.putArray("keys").add("reports");
        return asked;
    }

    private static List<String> parked(Desk desk) {
        return desk.steps().stream()
                .filter(step -> "parked_message".equals(step.verb()))
                .flatMap(step -> step.codes().stream())
                .toList();
    }

    @Test
    void whatTheyAskAfterOurCourtIsAnsweredAndTheDecisionStays() {
        var ours = recognised(registered()).does(CENTRAL_OFFICER, TransferWaysOut.asked());
        assertThat(ours.status()).isEqualTo("information_requested");
        assertThat(ours.at()).containsExactly("SupplyInformation");
        ours.does(CENTRAL_OFFICER, TransferWaysOut.answered());
        assertThat(ours.sent()).endsWith("additional_information_reply");
        assertThat(ours.at()).containsExactly("AwaitPartner");
        assertThat(requests.recognised(ours.caseRef())).isTrue();
        assertThat(ours.offers(CENTRAL_OFFICER, "record_recognition")).isFalse();
        draftsNoDecision(ours);
        assertThat(out.agreement(ours).at()).containsExactly("PlanHandover");
        draftsNoDecision(ours);
        ours.does(CUSTODY_OFFICER, out.appointment());
        assertThat(ours.status()).isEqualTo("handover_scheduled");
    }

    private static void draftsNoDecision(Desk ours) {
        assertThat(ours.offers(CENTRAL_OFFICER, "draft_recognition")).isFalse();
        assertThat(ours.refusal(CENTRAL_OFFICER, TransferWaysOut.recognitionDrafted()))
                .isEqualTo("wrong-status");
    }

    private List<String> decisions(Desk ours) {
        return papers.of(ours.file()).stream()
                .filter(paper -> "recognition_decision".equals(paper.kind()))
                .map(PaperView::status)
                .toList();
    }

    @Test
    void theDecisionThatWaitsForItsSignatureStaysWhatTheCourtHasDecided() {
        var ours = registered().does(CENTRAL_OFFICER, TransferWaysOut.recognitionDrafted());
        assertThat(ours.offers(CENTRAL_OFFICER, "draft_recognition")).isTrue();
        recognised(ours)
                .does(CENTRAL_OFFICER, TransferWaysOut.asked())
                .does(CENTRAL_OFFICER, TransferWaysOut.answered());
        assertThat(ours.status()).isEqualTo("registered_by_partner");
        draftsNoDecision(ours);
        assertThat(decisions(ours)).containsExactly("drafted");
    }

    @Test
    void whatTheyPutOffOrSendBackAfterOurCourtIsWrittenDown() {
        var ours = recognised(registered()).does(CENTRAL_OFFICER, TransferWaysOut.postponed());
        assertThat(ours.status()).isEqualTo("postponed");
        assertThat(ours.at()).containsExactly("AwaitPartner");
        ours.does(CENTRAL_OFFICER, returned());
        assertThat(ours.status()).isEqualTo("returned_without_execution");
        assertThat(ours.at()).containsExactly("CloseFile");
        var back = recognised(registered()).does(CENTRAL_OFFICER, returned());
        assertThat(back.at()).containsExactly("CloseFile");
    }

    @Test
    void onceTheyAgreeNothingIsAskedOrPutOffAnyMore() {
        var ours = recognised(out.agreement(registered()));
        assertThat(ours.status()).isEqualTo("sentence_recognised");
        assertThat(ours.offers(CENTRAL_OFFICER, "record_information_request")).isFalse();
        assertThat(ours.refusal(CENTRAL_OFFICER, TransferWaysOut.postponed())).isEqualTo("wrong-status");
        assertThat(ours.refusal(CENTRAL_OFFICER, returned())).isEqualTo("wrong-status");
    }

    @Test
    void aQuestionByMessageIsTakenUntilTheyAgree() {
        var ours = recognised(registered());
        in.sends(ours.file().threadId(), "UZ", "additional_information_request", question());
        assertThat(ours.status()).isEqualTo("information_requested");
        assertThat(parked(ours)).isEmpty();
        var agreed = recognised(out.agreement(registered()));
        in.sends(agreed.file().threadId(), "UZ", "additional_information_request", question());
        assertThat(agreed.status()).isEqualTo("sentence_recognised");
        assertThat(parked(agreed)).containsExactly("additional_information_request");
    }

    @Test
    void thatTheyAgreeIsTakenOnce() {
        var ours = recognised(registered());
        in.sends(ours.file().threadId(), "UZ", "transfer_outcome_notice", agreement());
        assertThat(parked(ours)).isEmpty();
        assertThat(requests.agreed(ours.caseRef())).isTrue();
        in.sends(ours.file().threadId(), "UZ", "transfer_outcome_notice", agreement());
        assertThat(ours.status()).isEqualTo("sentence_recognised");
        assertThat(parked(ours)).containsExactly("transfer_outcome_notice");
    }

    private static ObjectNode agreement() {
        return JsonMapper.shared()
                .createObjectNode()
                .put("matter", "agreement")
                .put("method", "continued")
                .put("happened_on", "2026-04-20");
    }
}
