package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;

/** Ways through both machines that together take every verb at least once. */
record EveryVerb(Files files, LegWays ways) {

    private static final String PURPOSE = "missing@purpose";

    void walk() {
        courtAndTranslation();
        overridden();
        correctedRecalledAndCancelled();
        questionsAndWholeAnswer();
        partsAndRest();
        corrected();
        putOff();
        decidedAgainst();
        itemsOneByOne();
        onPaper();
        besideTheFlow();
        letGo();
        new MatterVerbs(files).walk();
        ways.walk(ways.sentByDiplomats());
        ways.walk(ways.answeredByDiplomats());
        new FurtherVerbs(files).walk();
    }

    private void courtAndTranslation() {
        var ours = files.draft(Contents.translated(), COURT)
                .does(COURT, "submit_by_court")
                .does(CENTRAL_OFFICER, "approve")
                .translated();
        ours.does(COURT, "sign").does(REGISTRAR, "transmit").certified();
    }

    private void overridden() {
        var ours = files.draft(Contents.withoutPurpose(), DRAFTER).does(DRAFTER, lacking("ask_override"));
        ours.does(DRAFTER, InformalCheckProcessTest.check("tried"));
        ours.does(CENTRAL_OFFICER, lacking("override")).does(HEAD, lacking("revoke_override"));
    }

    private static ActDraft lacking(String verb) {
        return Act.draft(verb).finding(PURPOSE).internalText("It follows in a second letter.");
    }

    private void correctedRecalledAndCancelled() {
        var ours = files.submitted().does(SUPERVISOR, OutgoingRouteProcessTest.returned());
        ours.does(DRAFTER, "resume_draft").does(DRAFTER, "submit").does(SUPERVISOR, "endorse");
        ours.does(HEAD, "approve").does(HEAD, OutgoingRouteProcessTest.recalled());
        ours.does(DRAFTER, Files.withdrawal("cancel")).closes(DRAFTER);
    }

    private void questionsAndWholeAnswer() {
        var theirs = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        var ours = theirs.partner().does(CENTRAL_OFFICER, InformationProcessTest.supplied());
        theirs.does(REGISTRAR, Act.draft("record_information"));
        Files.inExecution(theirs);
        theirs.items().forEach(item -> Files.execute(theirs, item.itemRef()));
        theirs.does(EXECUTOR, "record_execution").does(CENTRAL_OFFICER, Files.answer("final"));
        theirs.does(SUPERVISOR, Act.draft("return_answer").internalText("Say more."));
        Files.answered(theirs);
        ours.does(
                CENTRAL_OFFICER,
                Act.draft("mark_incomplete")
                        .keys(List.of(ours.items().get(0).itemRef()))
                        .releasedText("The statements are missing."));
        theirs.does(HEAD, Act.draft("reopen").internalText("One is missing indeed."));
        Files.answered(theirs.does(EXECUTOR, "record_execution"));
        ours.closes(CENTRAL_OFFICER);
        theirs.does(CENTRAL_OFFICER, Files.unscanned("record_late_withdrawal").kind("person"));
        theirs.closes(CENTRAL_OFFICER).does(HEAD, ReopenedFilesProcessTest.takenUp());
    }

    /** What does not stand is corrected before an answer tells of it. */
    private void corrected() {
        var theirs = files.received().consulted().does(HEAD, DecisionProcessTest.refuse());
        theirs.does(HEAD, CorrectionsProcessTest.takeBack());
        var item = theirs.items().get(0).itemRef();
        theirs.does(HEAD, ItemsProcessTest.refused(item)).does(HEAD, CorrectionsProcessTest.takeBackItem(item));
        Files.inExecution(theirs);
        theirs.items().forEach(one -> Files.execute(theirs, one.itemRef()));
        theirs.does(EXECUTOR, CorrectionsProcessTest.reworked(item));
        theirs.does(EXECUTOR, Files.result("record_item_result", item)).does(EXECUTOR, "record_execution");
        theirs.does(EXECUTOR, CorrectionsProcessTest.rework(item));
    }

    private void partsAndRest() {
        var theirs = files.inExecution();
        Files.execute(theirs, theirs.items().get(0).itemRef());
        Files.signedAnswer(theirs.does(EXECUTOR, "record_partial_execution"), "interim")
                .does(REGISTRAR, "send_partial_answer")
                .does(EXECUTOR, "continue_execution");
        theirs.partner().does(CENTRAL_OFFICER, Act.draft("mark_use").kind("as_stated"));
        theirs.partner()
                .does(HEAD, Act.draft("close_with_rest_open").kind("none_due").internalText("The trial is over."));
    }

    private void putOff() {
        var reviewed = files.received().consulted().does(HEAD, DecisionProcessTest.postpone());
        Files.signedAnswer(reviewed, "interim").does(REGISTRAR, "send_postponement");
        reviewed.partner().does(CENTRAL_OFFICER, "record_resumption");
        reviewed.does(CENTRAL_OFFICER, "resume_review");

        var begun = files.inExecution().consulted().does(HEAD, DecisionProcessTest.postpone());
        Files.signedAnswer(begun, "interim").does(REGISTRAR, "send_postponement");
        begun.does(EXECUTOR, "resume_execution");
        begun.partner().does(HEAD, Files.withdrawal("withdraw")).does(CENTRAL_OFFICER, LateAnswerProcessTest.late());
    }

    private void decidedAgainst() {
        files.received()
                .consulted()
                .does(HEAD, Fully.refuse().ground("sovereignty_security").releasedText("It would harm us."));
        files.received().does(HEAD, Act.draft("return_without_execution").reasons(List.of("return_duplicate")));
        files.received()
                .does(CENTRAL_OFFICER, Act.draft("forward").authority("KZ-MOJ").releasedText("It is competent."));
        var assigned = files.received()
                .does(CENTRAL_OFFICER, "accept")
                .does(HEAD, Act.draft("assign_execution").authority("KZ-UNIT-1"));
        assigned.does(EXECUTOR, Act.draft("return_assignment").reasons(List.of("waiting_workload")));
        assigned.does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal"));
        var nothingFound = files.inExecution();
        nothingFound.items().forEach(item -> {
            nothingFound.does(EXECUTOR, Files.start(item.itemRef()));
            nothingFound.does(EXECUTOR, Files.result("record_item_negative", item.itemRef()));
        });
        nothingFound.does(EXECUTOR, "record_negative_execution");
    }

    private void itemsOneByOne() {
        var early = files.received();
        early.does(
                CENTRAL_OFFICER,
                Act.draft("accept_item").item(early.items().get(0).itemRef()));
        var theirs = files.inExecution().consulted();
        var one = theirs.items().get(0).itemRef();
        var other = theirs.items().get(1).itemRef();
        theirs.does(EXECUTOR, waiting(one))
                .does(EXECUTOR, Act.draft("end_waiting").item(one));
        theirs.does(EXECUTOR, Files.start(one));
        theirs.does(EXECUTOR, waiting(one))
                .does(EXECUTOR, Act.draft("continue_item").item(one));
        theirs.does(
                HEAD,
                Act.draft("postpone_item")
                        .item(one)
                        .ground("ongoing_investigation")
                        .until(LocalDate.of(2026, 8, 1), null));
        theirs.does(CENTRAL_OFFICER, Act.draft("resume_item").item(one));
        theirs.does(CENTRAL_OFFICER, Act.draft("withdraw_item").item(one));
        itemsDecidedAgainst(theirs, other);
    }

    private void itemsDecidedAgainst(Desk theirs, String itemRef) {
        theirs.does(
                HEAD,
                Act.draft("refuse_item")
                        .item(itemRef)
                        .ground("domestic_prohibition")
                        .releasedText("It is not allowed here."));
        var last = files.inExecution();
        last.does(
                HEAD,
                Act.draft("return_item").item(last.items().get(0).itemRef()).reasons(List.of("return_duplicate")));
    }

    private void onPaper() {
        files.node().courier().cutOff("KZ");
        var ours = sentOnPaper();
        ours.does(REGISTRAR, happened("record_delivery")).does(REGISTRAR, happened("record_acknowledgement"));
        ours.does(REGISTRAR, happened("record_partner_registration"));
        ours.does(REGISTRAR, happened("record_interim_reply"));
        ours.does(REGISTRAR, Files.unscanned("record_information_request").keys(List.of("facts")));
        ours.does(CENTRAL_OFFICER, InformationProcessTest.supplied());
        ours.does(
                CENTRAL_OFFICER,
                Files.unscanned("record_postponement")
                        .ground("ongoing_investigation")
                        .until(LocalDate.of(2026, 9, 1), null));
        ours.does(
                CENTRAL_OFFICER,
                Files.unscanned("record_partial_answer")
                        .reference("KZ-77")
                        .results(InformationProcessTest.results("executed")));
        ours.does(
                CENTRAL_OFFICER, Files.unscanned("record_answer").results(InformationProcessTest.results("executed")));
        againstOnPaper();
        files.node().courier().reset();
    }

    private void againstOnPaper() {
        sentOnPaper()
                .does(
                        CENTRAL_OFFICER,
                        Files.unscanned("record_refusal")
                                .ground("sovereignty_security")
                                .releasedText("They refuse."))
                .does(HEAD, Act.draft("take_back_record").internalText("It was about another file."));
        sentOnPaper()
                .does(
                        CENTRAL_OFFICER,
                        Files.unscanned("record_return").reference("KZ-77").reasons(List.of("return_duplicate")));
    }

    private Desk sentOnPaper() {
        return files.signed().does(REGISTRAR, "transmit");
    }

    private void besideTheFlow() {
        var theirs = files.inExecution();
        theirs.does(CENTRAL_OFFICER, Act.draft("record_consultation").consultation("by video"));
        theirs.does(CENTRAL_OFFICER, Act.draft("send_interim_reply").releasedText("It will take a month more."));
        theirs.does(REGISTRAR, "send_acknowledgement");
        theirs.does(CENTRAL_OFFICER, "remind_executor");
        theirs.does(
                HEAD,
                Act.draft("extend_control")
                        .until(LocalDate.of(2030, 8, 1), null)
                        .reasons(List.of("waiting_bank_or_provider"))
                        .internalText("The bank is slow."));
        theirs.partner().does(CENTRAL_OFFICER, Act.draft("record_consultation").consultation("by video"));
        theirs.does(REGISTRAR, happened("record_reminder"));
        theirs.partner().does(CENTRAL_OFFICER, "send_reminder");
    }

    private void letGo() {
        var theirs = files.inExecution();
        theirs.does(EXECUTOR, Files.start(theirs.items().get(0).itemRef()));
        theirs.does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal").kind("person"));
        theirs.does(HEAD, ReleaseProcessTest.released("person")).closes(CENTRAL_OFFICER);
    }

    private static ActDraft waiting(String itemRef) {
        return Act.draft("set_waiting").item(itemRef).reasons(List.of("waiting_expert_work"));
    }

    /** What went by hand went today. */
    private ActDraft happened(String verb) {
        var today = LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"));
        return Files.unscanned(verb).happened(today, null).reference("KZ-77").carrier("post");
    }
}
