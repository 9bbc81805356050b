package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.deadlines.DeadlineView;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What the other State says first of a transfer, where nobody has acknowledged or registered the request before. */
@EngineTest
class TransferFirstWordProcessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    private final TransferVerbsOut out;
    private final TransferVerbsIn in;

    @Autowired
    TransferFirstWordProcessTest(TransferVerbsOut out, TransferVerbsIn in) {
        this.out = out;
        this.in = in;
    }

    private static Desk posted(Desk signed) {
        return signed.does(
                REGISTRAR,
                Act.draft("transmit").byHand(true).happened(DAY, null).reference("post 1"));
    }

    private Desk posted() {
        return posted(out.signed(out.submitted()));
    }

    private static Desk delivered(Desk posted) {
        return posted.does(
                REGISTRAR,
                Files.unscanned("record_delivery").happened(DAY, null).reference("KZ-77"));
    }

    private List<String> running(Desk desk) {
        return out.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(DeadlineView::running)
                .map(DeadlineView::ruleKey)
                .toList();
    }

    @Test
    void onPaperTheFirstWordMayBeThatTheyAgree() {
        var ours = posted();
        assertThat(ours.status()).isEqualTo("transmitted");
        var agreement = Act.draft("record_agreement").kind("continued");
        assertThat(ours.refusal(CENTRAL_OFFICER, agreement)).isEqualTo("skip-reason");
        out.agreement(ours);
        assertThat(ours.status()).isEqualTo("agreed");
        assertThat(ours.at()).containsExactly("PlanHandover");
        assertThat(running(ours)).doesNotContain("sys_progress", "sys_ack");
    }

    @Test
    void onPaperTheFirstWordMayBeThatTheirCourtHasRecognisedTheSentence() {
        var ours = delivered(posted());
        var recognition = out.recognition("record_recognition", TransferVerbsOut.END);
        assertThat(ours.refusal(CENTRAL_OFFICER, recognition)).isEqualTo("skip-reason");
        ours.does(CENTRAL_OFFICER, recognition.internalText("On paper, not scanned."));
        assertThat(ours.status()).isEqualTo("sentence_recognised");
        assertThat(ours.at()).containsExactly("PlanHandover");
    }

    @Test
    void onPaperTheFirstWordMayBeThatTheyPutItOff() {
        var ours = posted().does(CENTRAL_OFFICER, TransferWaysOut.postponed());
        assertThat(ours.status()).isEqualTo("postponed");
        assertThat(ours.at()).containsExactly("AwaitPartner");
    }

    @Test
    void whatTheyHaveAskedAboutMayBePutOff() {
        var ours = out.registered().does(CENTRAL_OFFICER, TransferWaysOut.asked());
        assertThat(ours.at()).containsExactly("SupplyInformation");
        ours.does(CENTRAL_OFFICER, TransferWaysOut.postponed());
        assertThat(ours.status()).isEqualTo("postponed");
        assertThat(ours.at()).containsExactly("AwaitPartner");
        assertThat(running(ours)).contains("sys_postponed_review").doesNotContain("sys_addinfo");
    }

    @Test
    void whatTheyHavePutOffMayComeBackWithoutExecution() {
        var ours = out.registered().does(CENTRAL_OFFICER, TransferWaysOut.postponed());
        assertThat(running(ours)).contains("sys_postponed_review");
        ours.does(CENTRAL_OFFICER, Files.unscanned("record_return").reasons(List.of("return_duplicate")));
        assertThat(ours.status()).isEqualTo("returned_without_execution");
        assertThat(ours.at()).containsExactly("CloseFile");
        assertThat(running(ours)).doesNotContain("sys_postponed_review", "sys_progress");
        assertThat(out.close(ours).status()).isEqualTo("closed");
    }

    @Test
    void ourOwnCourtIsNoSignThatTheyHaveTheRequest() {
        var ours = posted(out.signed(out.submit(out.draft(TransferVerbsOut.toCarryOut()))));
        var recognition = out.recognition("record_recognition", TransferVerbsOut.END);
        assertThat(ours.refusal(CENTRAL_OFFICER, recognition)).isEqualTo("wrong-status");
        assertThat(delivered(ours).offers(CENTRAL_OFFICER, "record_recognition"))
                .isFalse();
        assertThat(out.registered(ours).offers(CENTRAL_OFFICER, "record_recognition"))
                .isTrue();
    }

    /** The day that an act tells is that of what has happened: when its letter left whoever signs it tells. */
    @Test
    void onPaperOurCourtRecognisesTheSentenceAndWeReportOnItToItsEnd() {
        var sent = posted(out.signed(out.submit(out.draft(TransferVerbsOut.toCarryOut()))));
        var ours = out.registered(delivered(sent));
        out.agreement(ours).does(CENTRAL_OFFICER, out.recognition("record_recognition", TransferVerbsOut.END));
        ours.does(CUSTODY_OFFICER, out.appointment());
        out.node().pass(Duration.ofHours(3));
        ours.does(CUSTODY_OFFICER, out.handover())
                .does(CENTRAL_OFFICER, Files.unscanned("record_serving").happened(out.today(), null))
                .does(CUSTODY_OFFICER, TransferWaysOut.report());
        ours.does(CENTRAL_OFFICER, Files.unscanned("record_end").kind("end").happened(out.today(), null));
        assertThat(ours.status()).isEqualTo("sentence_ended");
        assertThat(ours.messages())
                .filteredOn(message -> "transfer_outcome_notice".equals(message.kind()))
                .extracting(message -> message.status())
                .containsExactly("by_hand", "by_hand", "by_hand", "by_hand");
    }

    @Test
    void ourOwnCourtEndsNoClockForTheirAnswer() {
        var sent = posted(out.signed(out.submit(out.draft(TransferVerbsOut.toCarryOut()))));
        var ours = out.registered(delivered(sent));
        assertThat(running(ours)).contains("sys_progress");
        var recognition = out.recognition("record_recognition", TransferVerbsOut.END);
        ours.does(CENTRAL_OFFICER, recognition.internalText("On paper, not scanned."));
        assertThat(running(ours)).contains("sys_progress");
        assertThat(ours.offers(CENTRAL_OFFICER, "send_reminder")).isTrue();
        out.agreement(ours);
        assertThat(running(ours)).doesNotContain("sys_progress");
        assertThat(ours.offers(CENTRAL_OFFICER, "send_reminder")).isFalse();
    }

    /** Of an agreement nothing has come: the day that they name is their answer. */
    @Test
    void whoNamesADayForTheHandoverHasAnswered() {
        var recognition = out.recognition("record_recognition", TransferVerbsOut.END);
        var ours = ofNobodyKnowsWho().does(CENTRAL_OFFICER, recognition.internalText("On paper, not scanned."));
        assertThat(running(ours)).contains("sys_progress");
        var appointment = JsonMapper.shared()
                .createObjectNode()
                .put("verb", "schedule_handover")
                .put("at", "2026-05-04T10:00:00+05:00")
                .put("zone", "Asia/Tashkent")
                .put("place", "Border crossing (synthetic)");
        in.sends(ours.file().threadId(), ours.file().state(), "surrender_notice", appointment);

        assertThat(ours.status()).isEqualTo("handover_scheduled");
        assertThat(running(ours)).doesNotContain("sys_progress");
        assertThat(ours.offers(CENTRAL_OFFICER, "send_reminder")).isFalse();
    }

    /** The request does not say which State asks. */
    private Desk ofNobodyKnowsWho() {
        return out.registered(out.transmit(signedOfNobodyKnowsWho()));
    }

    private Desk signedOfNobodyKnowsWho() {
        var content = TransferVerbsOut.toCarryOut();
        TransferVerbsOut.directed(content, "on application of the person");
        return out.signed(out.submit(out.draft(content)));
    }

    @Test
    void aCourtThatMayBeOursEndsNoClockForTheirAnswer() {
        var recognition =
                out.recognition("record_recognition", TransferVerbsOut.END).internalText("On paper, not scanned.");
        var ours = ofNobodyKnowsWho().does(CENTRAL_OFFICER, recognition);
        assertThat(running(ours)).contains("sys_progress");
        assertThat(ours.offers(CENTRAL_OFFICER, "send_reminder")).isTrue();
        assertThat(ours.refusal(CUSTODY_OFFICER, out.appointment())).isEqualTo("partner-not-agreed");
        out.agreement(ours);
        assertThat(running(ours)).doesNotContain("sys_progress");

        var putOff = ofNobodyKnowsWho().does(CENTRAL_OFFICER, TransferWaysOut.postponed());
        assertThat(running(putOff)).contains("sys_postponed_review").doesNotContain("sys_progress");
        putOff.does(CENTRAL_OFFICER, recognition);
        assertThat(running(putOff)).contains("sys_progress").doesNotContain("sys_postponed_review");
    }

    @Test
    void aCourtThatMayBeOursEndsTheWaitForAReceipt() {
        var ours = delivered(posted(signedOfNobodyKnowsWho()));
        assertThat(running(ours)).contains("sys_ack");
        var recognition = out.recognition("record_recognition", TransferVerbsOut.END);
        ours.does(CENTRAL_OFFICER, recognition.internalText("On paper, not scanned."));
        assertThat(ours.status()).isEqualTo("sentence_recognised");
        assertThat(running(ours)).contains("sys_progress").doesNotContain("sys_ack");
    }

    @Test
    void theirNumberIsMendedUntilHeIsHandedOver() {
        var ours = out.agreed();
        mended(ours, "18/26");
        var recognition = out.recognition("record_recognition", TransferVerbsOut.END);
        mended(ours.does(CENTRAL_OFFICER, recognition.internalText("On paper, not scanned.")), "19/26");
        mended(ours.does(CUSTODY_OFFICER, out.appointment()), "20/26");
        assertThat(ours.status()).isEqualTo("handover_scheduled");
    }

    private static void mended(Desk ours, String number) {
        var status = ours.status();
        var step = ours.at();
        var bare = Act.draft("record_partner_registration");
        assertThat(ours.refusal(REGISTRAR, bare.reference(number))).isEqualTo("arrival-day-missing");
        ours.does(REGISTRAR, Files.unscanned("record_partner_registration").reference(number));
        assertThat(ours.file().counterpartRef()).isEqualTo(number);
        assertThat(ours.status()).isEqualTo(status);
        assertThat(ours.at()).isEqualTo(step);
    }
}
