package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Ways through the file of the State that asks for a transfer, which together take every verb of it and of the
 * consent.
 */
@Component
record TransferWaysOut(TransferVerbsOut verbs, LegWays legs) {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    /** Goes each way, from the same moment on. */
    Stream<Desk> all() {
        Stream<Supplier<Desk>> ways = Stream.of(
                this::onPaper,
                this::toCarryOut,
                this::ofACourt,
                this::changingHisMind,
                this::overridden,
                this::refused,
                this::returned,
                this::cancelled,
                this::withdrawn,
                this::deceased,
                this::letters);
        return ways.map(this::gone);
    }

    private Desk gone(Supplier<Desk> way) {
        verbs.node().moment(Node.START);
        return way.get();
    }

    /** The request has gone to the own foreign ministry. */
    Desk byDiplomats() {
        verbs.node().moment(Node.START);
        var ours = verbs.signed(verbs.submitted());
        return ours.does(REGISTRAR, LegWays.route("diplomatic")).does(REGISTRAR, legs.left());
    }

    /** Corrected, recalled, sent on paper, and all that comes written down by hand, to the end of the sentence. */
    private Desk onPaper() {
        var ours = verbs.submitted().does(SUPERVISOR, OutgoingRouteProcessTest.returned());
        verbs.approve(verbs.submit(ours.does(DRAFTER, "resume_draft")).does(SUPERVISOR, "endorse"));
        verbs.approve(ours.does(HEAD, OutgoingRouteProcessTest.recalled())).does(SIGNATORY, "sign");
        ours.does(
                REGISTRAR,
                Act.draft("transmit").byHand(true).happened(DAY, null).reference("post 1"));
        ours.does(REGISTRAR, came("record_delivery")).does(REGISTRAR, came("record_acknowledgement"));
        verbs.registered(ours).does(REGISTRAR, came("record_interim_reply"));
        reminded(ours);
        informed(ours);
        putOff(ours);
        told(ours);
        verbs.agreement(ours).does(CENTRAL_OFFICER, recognised());
        handedOver(ours);
        return ended(ours);
    }

    private static ActDraft came(String verb) {
        return Files.unscanned(verb).happened(DAY, null).reference("KZ-77");
    }

    private static void reminded(Desk ours) {
        ours.does(CENTRAL_OFFICER, "send_reminder").does(SIGNATORY, "sign_reminder");
        ours.does(CENTRAL_OFFICER, "send_reminder")
                .does(CENTRAL_OFFICER, Act.draft("drop_reminder").internalText("They called."));
        ours.does(
                HEAD,
                Act.draft("extend_control")
                        .until(LocalDate.of(2026, 12, 30), null)
                        .internalText("They have told us when it will be done."));
    }

    private static void informed(Desk ours) {
        ours.does(CENTRAL_OFFICER, asked())
                .does(REGISTRAR, Files.unscanned("record_information_term").until(LocalDate.of(2026, 9, 1), null));
        ours.does(CENTRAL_OFFICER, answered()).consulted();
    }

    static ActDraft asked() {
        return Files.unscanned("record_information_request")
                .keys(List.of("reports"))
                .releasedText("Send the medical report.");
    }

    static ActDraft answered() {
        return Act.draft("send_information").releasedText("The report is enclosed.");
    }

    private static void putOff(Desk ours) {
        ours.does(CENTRAL_OFFICER, postponed())
                .does(CENTRAL_OFFICER, Files.unscanned("record_resumption").happened(DAY, null));
    }

    static ActDraft postponed() {
        return Files.unscanned("record_postponement").ground("health").until(LocalDate.of(2026, 8, 1), null);
    }

    /** The other State is told of the consent, and the sentence is counted. */
    private static void told(Desk ours) {
        ours.does(CUSTODY_OFFICER, "send_consent_notice").does(CENTRAL_OFFICER, "draft_sentence_sheet");
    }

    /** The person is in the hands of the other State, which tells what its consul has seen. */
    private static ActDraft heard() {
        return Files.unscanned("record_consent_notice").kind("verify_consent").happened(DAY, null);
    }

    private ActDraft recognised() {
        return verbs.recognition("record_recognition", TransferVerbsOut.END).internalText("On paper, not scanned.");
    }

    /** Of its records one is signed by two, one is not needed. */
    private void handedOver(Desk ours) {
        ours.does(CUSTODY_OFFICER, verbs.appointment());
        verbs.node().pass(Duration.ofHours(3));
        ours.does(CUSTODY_OFFICER, verbs.handover().reference("700"));
        ours.does(CUSTODY_OFFICER, paper(ours, "sign_paper", "handover_record"))
                .does(HEAD, paper(ours, "sign_paper", "handover_record"));
        ours.does(
                CENTRAL_OFFICER,
                paper(ours, "drop_paper", "sentence_calculation").internalText("It was told by telephone."));
    }

    private ActDraft paper(Desk desk, String verb, String kind) {
        return Act.draft(verb).files(List.of(legs.files().document(desk, kind).documentRef()));
    }

    private Desk ended(Desk ours) {
        ours.does(CENTRAL_OFFICER, Files.unscanned("record_serving").happened(DAY, null))
                .does(REGISTRAR, reported());
        ours.does(
                CENTRAL_OFFICER,
                Files.unscanned("record_end").kind("conditional_release").happened(DAY, null));
        return verbs.close(ours);
    }

    static ActDraft reported() {
        return Files.unscanned("record_execution_report")
                .kind("amnesty")
                .happened(DAY, null)
                .releasedText("Half a year less.");
    }

    /** We recognise the sentence of the other State, take the person over, and report to it. */
    private Desk toCarryOut() {
        var ours = verbs.transmit(verbs.signed(verbs.submit(verbs.draft(TransferVerbsOut.toCarryOut()))));
        verbs.registered(ours).does(REGISTRAR, heard()).does(CENTRAL_OFFICER, recognitionDrafted());
        verbs.agreement(ours).does(CENTRAL_OFFICER, verbs.recognition("record_recognition", TransferVerbsOut.END));
        ours.does(CUSTODY_OFFICER, verbs.appointment());
        verbs.node().pass(Duration.ofHours(3));
        ours.does(CUSTODY_OFFICER, verbs.handover())
                .does(CENTRAL_OFFICER, Files.unscanned("record_serving").happened(DAY, null));
        ours.does(CUSTODY_OFFICER, report());
        return verbs.close(ours.does(
                CENTRAL_OFFICER, Files.unscanned("record_end").kind("end").happened(DAY, null)));
    }

    static ActDraft recognitionDrafted() {
        return Act.draft("draft_recognition").kind("continued").order(null, null, "Court (synthetic)");
    }

    static ActDraft report() {
        return Act.draft("send_execution_report")
                .kind("amnesty")
                .happened(DAY, null)
                .releasedText("Half a year less.");
    }

    /** Translated; its certified translation comes when the request has left. */
    private Desk ofACourt() {
        var content = TransferVerbsOut.toCarryOut().put("translation", "certified");
        var written = verbs.node().pen().written(content);
        var file = verbs.requests().draft(written, null, null, Desk.officer(COURT, "UZ"));
        var ours = new Desk(verbs.node(), file.caseRef());
        verbs.approve(ours.does(COURT, "submit_by_court")).translated();
        return verbs.transmit(ours.does(COURT, "sign")).certified();
    }

    /** The person asks for it, consents, takes it back, asks again and refuses. */
    private Desk changingHisMind() {
        var ours = verbs.draft(TransferVerbsOut.request())
                .does(CUSTODY_OFFICER, verbs.informed())
                .does(CUSTODY_OFFICER, verbs.said("record_interest"));
        ours.does(CUSTODY_OFFICER, verbs.consent(ours)).does(CENTRAL_OFFICER, verbs.verified());
        ours.does(CUSTODY_OFFICER, verbs.said("withdraw_consent")).does(CUSTODY_OFFICER, verbs.said("record_interest"));
        return ours.does(CUSTODY_OFFICER, verbs.said("record_consent_refusal"));
    }

    private Desk overridden() {
        var content = TransferVerbsOut.request();
        ((ObjectNode) content.path("transfer")).remove("pending");
        return verbs.draft(content)
                .does(DRAFTER, lacking("ask_override"))
                .does(CENTRAL_OFFICER, lacking("override"))
                .does(HEAD, lacking("revoke_override"));
    }

    private static ActDraft lacking(String verb) {
        return Act.draft(verb).finding("missing@pending").internalText("It follows with the papers.");
    }

    private Desk refused() {
        return verbs.close(verbs.refusal(verbs.registered()));
    }

    private Desk returned() {
        var back = Files.unscanned("record_return").reasons(List.of("return_duplicate"));
        return verbs.close(verbs.transmitted().does(CENTRAL_OFFICER, back));
    }

    private Desk cancelled() {
        var given = Act.draft("cancel").internalText("He has changed his mind.");
        return verbs.close(verbs.draft(TransferVerbsOut.request()).does(DRAFTER, given));
    }

    private Desk withdrawn() {
        return verbs.close(verbs.registered().does(CENTRAL_OFFICER, withdrawal()));
    }

    static ActDraft withdrawal() {
        return Act.draft("withdraw").internalText("He has changed his mind.");
    }

    private Desk deceased() {
        var death = Files.unscanned("record_death").happened(DAY, null);
        return verbs.close(verbs.registered().does(CENTRAL_OFFICER, death));
    }

    /** What acts have written is sent back, mended and signed, or not needed after all. */
    private Desk letters() {
        var ours = verbs.registered().does(CENTRAL_OFFICER, asked());
        ours.writes(CENTRAL_OFFICER, answered());
        ExtraditionWaysOut.mended(ours);
        return verbs.agreement(ours)
                .writes(CUSTODY_OFFICER, verbs.appointment())
                .does(CENTRAL_OFFICER, Act.draft("drop_letter").internalText("We telephoned."));
    }
}
