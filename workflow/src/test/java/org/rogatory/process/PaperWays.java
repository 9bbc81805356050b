package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.mla.incoming.OralRequests.OralRequest;

/** Ways through the files that together take every act which makes a document. */
final class PaperWays {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    private final Files files;
    private final LegWays ways;

    PaperWays(Files files, LegWays ways) {
        this.ways = ways;
        this.files = files;
    }

    /** Goes each way, from the same moment on. */
    Stream<Desk> all() {
        return Stream.of(first(), then()).flatMap(each -> each).map(this::gone);
    }

    private Stream<Supplier<Desk>> first() {
        return Stream.of(
                this::corrected,
                this::translated,
                this::byHand,
                this::refusedByHand,
                this::returnedByHand,
                this::incomplete,
                this::restOpen,
                this::refused,
                this::putOff,
                this::sentBack,
                this::forwarded);
    }

    private Stream<Supplier<Desk>> then() {
        return Stream.of(
                this::withdrawn,
                this::talkedOver,
                this::partly,
                this::negative,
                this::itemsSentBack,
                this::withdrawnItem,
                this::noted,
                this::reminded,
                this::oral,
                () -> later(files.received().partner(), 100).does(SIGNATORY, "sign_reminder"),
                () -> InterimReplyProcessTest.signed(files),
                () -> passedOn(ways.sentByDiplomats()),
                () -> passedOn(ways.answeredByDiplomats()),
                new MatterVerbs(files)::usedOtherwise,
                new MatterVerbs(files)::breached,
                new MatterVerbs(files)::costly,
                new MatterVerbs(files)::informed);
    }

    private Desk gone(Supplier<Desk> way) {
        files.node().moment(Node.START);
        return way.get();
    }

    private Desk passedOn(Desk desk) {
        return desk.does(REGISTRAR, ways.received(desk)).does(REGISTRAR, ways.handed(desk));
    }

    private Desk corrected() {
        return files.submitted().does(SUPERVISOR, OutgoingRouteProcessTest.returned());
    }

    private Desk translated() {
        return files.draft(Contents.translated(), DRAFTER)
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, "endorse")
                .does(CENTRAL_OFFICER, "approve")
                .translated()
                .does(SIGNATORY, "sign")
                .does(REGISTRAR, "transmit")
                .certified();
    }

    private Desk handedOver() {
        var ours = files.signed();
        ours.does(
                REGISTRAR,
                Act.draft("transmit").byHand(true).happened(DAY, null).reference("post 1"));
        ours.does(REGISTRAR, happened("record_delivery"));
        return ours.does(REGISTRAR, happened("record_acknowledgement"));
    }

    private static ActDraft happened(String verb) {
        return Files.unscanned(verb).happened(DAY, null).reference("KZ-77");
    }

    private Desk byHand() {
        var ours = handedOver();
        ours.does(REGISTRAR, happened("record_partner_registration"));
        ours.does(REGISTRAR, happened("record_interim_reply"));
        ours.does(HEAD, later());
        ours.does(CENTRAL_OFFICER, Act.draft("send_reminder").releasedText("We ask how far it is."))
                .does(SIGNATORY, "sign_reminder");
        ours.does(REGISTRAR, Files.unscanned("record_information_request").keys(List.of("purpose")));
        ours.does(CENTRAL_OFFICER, InformationProcessTest.supplied());
        var later = Files.unscanned("record_postponement").until(LocalDate.of(2026, 9, 1), null);
        ours.does(CENTRAL_OFFICER, later.ground("ongoing_investigation"));
        ours.does(CENTRAL_OFFICER, answered("record_partial_answer"));
        ours.does(CENTRAL_OFFICER, answered("record_answer"));
        return ours.closes(CENTRAL_OFFICER);
    }

    private static ActDraft later() {
        return Act.draft("extend_control").until(LocalDate.of(2027, 9, 1), null).internalText("The bank needs time.");
    }

    private static ActDraft answered(String verb) {
        return Files.unscanned(verb).reference("KZ-78").results(InformationProcessTest.results("executed"));
    }

    private Desk refusedByHand() {
        var no =
                Files.unscanned("record_refusal").ground("sovereignty_security").releasedText("It harms us.");
        return handedOver().does(CENTRAL_OFFICER, no);
    }

    private Desk returnedByHand() {
        var back = Files.unscanned("record_return").reasons(List.of("return_duplicate"));
        return handedOver().does(CENTRAL_OFFICER, back);
    }

    private Desk incomplete() {
        var theirs = Files.answered(files.executed());
        theirs.partner()
                .does(
                        CENTRAL_OFFICER,
                        Act.draft("mark_incomplete")
                                .keys(List.of(theirs.partner().items().get(0).itemRef()))
                                .releasedText("The second item is open."));
        return theirs.does(HEAD, Act.draft("reopen").internalText("An item is open."));
    }

    private Desk restOpen() {
        var theirs = partly();
        theirs.partner().does(CENTRAL_OFFICER, Act.draft("mark_use").kind("as_stated"));
        theirs.partner()
                .does(HEAD, Act.draft("close_with_rest_open").kind("none_due").internalText("The trial is over."));
        return theirs;
    }

    private Desk refused() {
        return Files.answered(files.received().consulted().does(HEAD, DecisionProcessTest.refuse()));
    }

    private Desk putOff() {
        return Files.signedAnswer(files.received().consulted().does(HEAD, DecisionProcessTest.postpone()), "interim")
                .does(REGISTRAR, "send_postponement");
    }

    private Desk sentBack() {
        return Files.answered(files.received().does(HEAD, DecisionProcessTest.sendBack()));
    }

    private Desk forwarded() {
        return files.received().does(CENTRAL_OFFICER, Act.draft("forward").authority("KZ-MOJ"));
    }

    private Desk withdrawn() {
        var theirs = files.received();
        var no = Files.withdrawal("withdraw").releasedText("It is no longer needed.");
        theirs.partner().does(HEAD, no).does(CENTRAL_OFFICER, answered("record_late_answer"));
        return theirs.closes(CENTRAL_OFFICER);
    }

    private Desk talkedOver() {
        var theirs = files.received().does(CENTRAL_OFFICER, ConsultationProcessTest.propose("refusal"));
        var ours = theirs.partner();
        ours.does(CENTRAL_OFFICER, Act.draft("answer_consultation").releasedText("We can limit the period."));
        ours.does(CENTRAL_OFFICER, Act.draft("record_consultation").consultation("by letter"));
        theirs.does(CENTRAL_OFFICER, Act.draft("record_consultation").consultation("by letter"));
        theirs.does(CENTRAL_OFFICER, InformationProcessTest.question());
        ours.does(CENTRAL_OFFICER, InformationProcessTest.supplied());
        theirs.does(REGISTRAR, Act.draft("record_information"));
        theirs.does(CENTRAL_OFFICER, Act.draft("send_interim_reply").releasedText("The bank has been asked."))
                .does(SIGNATORY, "sign_interim_reply");
        theirs.does(HEAD, later().reasons(List.of("waiting_bank_or_provider")));
        return Files.inExecution(theirs).does(CENTRAL_OFFICER, "remind_executor");
    }

    private Desk partly() {
        var theirs = files.inExecution();
        Files.execute(theirs, item(theirs, 0));
        theirs.consulted()
                .does(
                        HEAD,
                        decided("postpone_item", theirs)
                                .ground("ongoing_investigation")
                                .until(LocalDate.of(2026, 9, 1), null));
        return Files.signedAnswer(theirs.does(EXECUTOR, "record_partial_execution"), "interim")
                .does(REGISTRAR, "send_partial_answer");
    }

    private static String item(Desk desk, int index) {
        return desk.items().get(index).itemRef();
    }

    private static ActDraft decided(String verb, Desk desk) {
        return Act.draft(verb).item(item(desk, 1));
    }

    private Desk negative() {
        var theirs = files.inExecution();
        theirs.does(EXECUTOR, Files.start(item(theirs, 0)));
        theirs.does(EXECUTOR, Files.result("record_item_negative", item(theirs, 0)));
        theirs.consulted()
                .does(
                        HEAD,
                        decided("refuse_item", theirs)
                                .ground("sovereignty_security")
                                .releasedText("It would harm our interests."));
        theirs.does(EXECUTOR, "record_negative_execution").does(CENTRAL_OFFICER, Files.answer("final"));
        theirs.does(SUPERVISOR, Act.draft("return_answer").internalText("Name the second item."));
        var late = happened("record_late_withdrawal").kind("nothing_held");
        return Files.answered(theirs).does(CENTRAL_OFFICER, late);
    }

    private Desk itemsSentBack() {
        var theirs = files.inExecution();
        Files.execute(theirs, item(theirs, 0));
        theirs.does(HEAD, decided("return_item", theirs).reasons(List.of("return_address_insufficient")));
        return Files.answered(theirs.does(EXECUTOR, "record_execution"));
    }

    private Desk withdrawnItem() {
        var theirs = files.inExecution();
        theirs.does(CENTRAL_OFFICER, Act.draft("withdraw_item").item(item(theirs, 0)));
        return theirs.does(CENTRAL_OFFICER, happened("record_withdrawal"));
    }

    private Desk noted() {
        var ours = Files.signed(files.draft(SpontaneousProcessTest.information(), DRAFTER));
        var theirs = Files.underReview(ours.does(REGISTRAR, "transmit").partner());
        return theirs.does(CENTRAL_OFFICER, "take_note").closes(CENTRAL_OFFICER);
    }

    private Desk oral() {
        var theirs = Files.underReview(new Desk(files.node(), asked().caseRef()));
        return theirs.does(REGISTRAR, Act.draft("record_written_confirmation").reference("UZ 15/2-88"));
    }

    private CaseFile asked() {
        var minuteBefore = LocalDateTime.of(DAY, LocalTime.of(10, 59));
        var request = new OralRequest(
                "UZ",
                "UZ-GPO",
                null,
                "oral",
                minuteBefore,
                "Duty prosecutor (synthetic)",
                List.of("UNTOC"),
                List.of("bank_records"),
                "A transfer leaves the account tonight.",
                "Exchange of notes of 12 March 2024 (synthetic)",
                null,
                null);
        var file = files.node().oral().receive(request, Desk.officer(REGISTRAR, "KZ"));
        files.node().jobs().drain();
        return file;
    }

    private Desk reminded() {
        var theirs = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        return later(theirs, 60).does(SIGNATORY, "sign_reminder");
    }

    private Desk later(Desk desk, int days) {
        files.node().pass(Duration.ofDays(days));
        files.node().jobs().ring();
        return desk;
    }
}
