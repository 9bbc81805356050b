package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.requests.inbox.PaperReceptions.PaperLetter;
import org.rogatory.transfer.incoming.PaperTransfers;
import org.rogatory.transfer.incoming.PaperTransfers.PaperTransfer;
import org.springframework.stereotype.Component;

/** Ways through the file of the State that is asked for a transfer, which take every verb of it. */
@Component
record TransferWaysIn(TransferVerbsIn verbs, TransferVerbsOut out, LegWays legs, PaperTransfers paper) {

    private static final LocalDate CAME = LocalDate.of(2026, 4, 17);

    /** Goes each way, from the same moment on. */
    Stream<Desk> all() {
        Stream<Supplier<Desk>> ways = Stream.of(
                this::carriedOut,
                this::ofNobodyKnowsWho,
                this::refused,
                this::sentBack,
                this::withdrawn,
                this::deceased,
                this::letters);
        return ways.map(this::gone);
    }

    private Desk gone(Supplier<Desk> way) {
        verbs.node().moment(Node.START);
        return way.get();
    }

    /** Asked for on paper, answered by diplomats; the acknowledgement is with the own foreign ministry. */
    Desk onPaper() {
        verbs.node().moment(Node.START);
        var file = paper.receive(letter(), Desk.officer(REGISTRAR, "KZ"));
        verbs.node().jobs().drain();
        var theirs = new Desk(verbs.node(), file.caseRef()).does(REGISTRAR, LegWays.route("diplomatic"));
        verbs.review(theirs);
        return theirs.does(REGISTRAR, legs.handed(theirs));
    }

    private PaperTransfer letter() {
        var number = UUID.randomUUID().toString().replaceAll("\\D", "") + "/26";
        var letter = new PaperLetter("UZ", null, number, CAME, CAME, null, null, null);
        return new PaperTransfer(verbs.node().pen().written(TransferVerbsOut.request()), null, letter, null);
    }

    /** Much is said, it is put off, agreed, recognised, and the sentence is served to its end. */
    private Desk carriedOut() {
        var theirs = verbs.reviewed().does(REGISTRAR, "send_acknowledgement");
        talkedOver(theirs);
        theirs.does(HEAD, putOff()).does(CENTRAL_OFFICER, "resume_review");
        theirs.does(CENTRAL_OFFICER, "draft_sentence_sheet")
                .does(CENTRAL_OFFICER, "send_consent_notice")
                .does(REGISTRAR, told());
        verbs.agree(theirs).does(CENTRAL_OFFICER, out.recognition("recognise_sentence", TransferVerbsOut.END));
        handedOver(theirs);
        theirs.does(CUSTODY_OFFICER, out.serving()).does(CUSTODY_OFFICER, TransferWaysOut.report());
        theirs.does(CENTRAL_OFFICER, ended());
        return theirs.does(CENTRAL_OFFICER, "close");
    }

    private static void talkedOver(Desk theirs) {
        theirs.does(CENTRAL_OFFICER, question())
                .does(REGISTRAR, Files.unscanned("record_information").releasedText("The report is enclosed."));
        theirs.does(HEAD, InterimReplyProcessTest.longer()).does(SIGNATORY, "sign_interim_reply");
        theirs.consulted();
        theirs.does(CENTRAL_OFFICER, meanwhile()).does(SIGNATORY, "sign_interim_reply");
        theirs.does(CENTRAL_OFFICER, meanwhile())
                .does(CENTRAL_OFFICER, Act.draft("drop_interim_reply").internalText("They were told."));
        theirs.does(REGISTRAR, Files.unscanned("record_reminder").reference("UZ-77"));
    }

    static ActDraft question() {
        return Act.draft("request_information").keys(List.of("reports")).releasedText("Send the medical report.");
    }

    private static ActDraft meanwhile() {
        return Act.draft("send_interim_reply").releasedText("The court has been asked.");
    }

    static ActDraft putOff() {
        return Act.draft("postpone").ground("health").until(LocalDate.of(2026, 8, 1), null);
    }

    private static ActDraft told() {
        return Files.unscanned("record_consent_notice")
                .kind("verify_consent")
                .happened(LocalDate.of(2026, 4, 20), null);
    }

    /** Of the papers one is signed by two, one is not needed. */
    private void handedOver(Desk theirs) {
        theirs.does(CUSTODY_OFFICER, out.appointment());
        verbs.node().pass(Duration.ofHours(3));
        theirs.does(CUSTODY_OFFICER, out.handover());
        theirs.does(CUSTODY_OFFICER, paper(theirs, "sign_paper", "handover_record"))
                .does(HEAD, paper(theirs, "sign_paper", "handover_record"));
        theirs.does(
                CENTRAL_OFFICER,
                paper(theirs, "drop_paper", "sentence_calculation").internalText("It was told by telephone."));
    }

    private ActDraft paper(Desk desk, String verb, String kind) {
        return Act.draft(verb).files(List.of(legs.files().document(desk, kind).documentRef()));
    }

    private ActDraft ended() {
        return Act.draft("report_end").kind("end").happened(out.today(), null).releasedText("He has served it.");
    }

    /** Where the request does not say which State asks both of them may report; a decision lies drafted before. */
    private Desk ofNobodyKnowsWho() {
        var content = TransferVerbsOut.request();
        TransferVerbsOut.directed(content, "on application of the person");
        var theirs = verbs.review(verbs.received(content)).does(CENTRAL_OFFICER, TransferWaysOut.recognitionDrafted());
        theirs.does(CENTRAL_OFFICER, out.recognition("recognise_sentence", TransferVerbsOut.END))
                .does(CUSTODY_OFFICER, out.appointment());
        verbs.node().pass(Duration.ofHours(3));
        return theirs.does(CUSTODY_OFFICER, out.handover()).does(REGISTRAR, TransferWaysOut.reported());
    }

    private Desk refused() {
        return verbs.reviewed()
                .does(HEAD, TransferVerbsIn.refusal("rest_too_short"))
                .does(CENTRAL_OFFICER, "close");
    }

    private Desk sentBack() {
        return verbs.reviewed().does(HEAD, TransferVerbsIn.returned());
    }

    private Desk withdrawn() {
        return verbs.reviewed().does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal"));
    }

    private Desk deceased() {
        return verbs.reviewed().does(CENTRAL_OFFICER, Act.draft("record_death").happened(out.today(), null));
    }

    /** What acts have written is sent back, mended and signed, or not needed after all. */
    private Desk letters() {
        var theirs = verbs.reviewed().writes(CENTRAL_OFFICER, question());
        ExtraditionWaysOut.mended(theirs);
        return theirs.does(REGISTRAR, Files.unscanned("record_information").releasedText("The report is enclosed."))
                .writes(HEAD, TransferVerbsIn.agreement())
                .does(CENTRAL_OFFICER, Act.draft("drop_letter").internalText("We telephoned."));
    }
}
