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
import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Notes;

/** Ways on which two States speak to each other; each leads to the requested side's file. */
record InsideWays(Files files, Notes notes, Inside inside) {

    private static final LocalDate LATER = LocalDate.of(2030, 8, 1);

    private ActDraft act(String verb) {
        return Act.draft(verb).internalText(inside.text());
    }

    /** Corrected, recalled, approved and sent; the other side has not looked at it yet. */
    Desk sent() {
        files.node().moment(Node.START);
        var ours = files.draft(inside.content(), DRAFTER).does(DRAFTER, "submit");
        inside.leave(ours, notes)
                .does(SUPERVISOR, act("return_for_correction").reasons(List.of("correction_need_not_shown")))
                .does(DRAFTER, "resume_draft")
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, act("endorse"))
                .does(HEAD, act("approve"))
                .does(HEAD, Act.draft("recall_approval").internalText(inside.needed()))
                .does(HEAD, act("approve"))
                .does(SIGNATORY, "sign")
                .does(REGISTRAR, "transmit");
        return inside.leave(ours.partner(), notes);
    }

    /** Under review by the resolution of the head, with the matters of the office. */
    Desk reviewed() {
        var theirs = sent();
        theirs.does(REGISTRAR, "register")
                .does(HEAD, Files.review(theirs, "central_officer.kz").internalText(inside.text()));
        return inside.matters(theirs);
    }

    private Desk accepted() {
        return reviewed().does(CENTRAL_OFFICER, act("accept"));
    }

    Desk begun() {
        return accepted()
                .does(HEAD, act("assign_execution").authority("KZ-UNIT-1"))
                .does(EXECUTOR, Files.begun());
    }

    Desk executedByParts() {
        var theirs = begun();
        var items = theirs.items();
        Files.execute(theirs, items.get(0).itemRef());
        theirs.does(EXECUTOR, act("set_waiting").item(items.get(1).itemRef()).reasons(List.of(inside.reason())));
        theirs.does(EXECUTOR, act("record_partial_execution"))
                .does(CENTRAL_OFFICER, Files.answer("interim"))
                .does(SUPERVISOR, "approve_answer")
                .does(SIGNATORY, Act.draft("return_answer").internalText(inside.needed()));
        Files.signedAnswer(theirs, "interim").does(REGISTRAR, "send_partial_answer");
        theirs.does(EXECUTOR, "continue_execution");
        theirs.does(EXECUTOR, Act.draft("end_waiting").item(items.get(1).itemRef()));
        Files.execute(theirs, items.get(1).itemRef());
        return Files.answered(theirs.does(EXECUTOR, act("record_execution")));
    }

    /** One item executed, the other refused. */
    Desk executedInPart() {
        var theirs = begun();
        var items = theirs.items();
        Files.execute(theirs, items.get(0).itemRef());
        theirs.does(CENTRAL_OFFICER, inside.consultation("refusal"))
                .does(HEAD, ItemsProcessTest.refused(items.get(1).itemRef()).internalText(inside.text()));
        return Files.answered(theirs.does(EXECUTOR, act("record_execution")));
    }

    /** One item executed, the other put off until an event that stays in the office; only the day is told. */
    Desk putOffInPart() {
        var theirs = begun();
        var items = theirs.items();
        Files.execute(theirs, items.get(0).itemRef());
        theirs.does(CENTRAL_OFFICER, inside.consultation("postponement"))
                .does(
                        HEAD,
                        act("postpone_item")
                                .item(items.get(1).itemRef())
                                .ground("ongoing_investigation")
                                .until(LocalDate.of(2026, 8, 1), inside.needed())
                                .releasedText("Not before our hearing."));
        return Files.signedAnswer(theirs.does(EXECUTOR, act("record_partial_execution")), "interim")
                .does(REGISTRAR, "send_partial_answer");
    }

    Desk asked() {
        var theirs = reviewed().does(CENTRAL_OFFICER, InformationProcessTest.question());
        theirs.does(
                CENTRAL_OFFICER,
                act("extend_information_term")
                        .until(LocalDate.of(2026, 7, 1), null)
                        .releasedText("As you asked."));
        inside.leave(theirs.partner(), notes).does(CENTRAL_OFFICER, InformationProcessTest.supplied());
        return theirs.does(REGISTRAR, "record_information");
    }

    Desk refused() {
        var theirs = reviewed().does(CENTRAL_OFFICER, inside.consultation("refusal"));
        return Files.answered(theirs.does(HEAD, DecisionProcessTest.refuse().internalText(inside.text())));
    }

    Desk postponedAndResumed() {
        var theirs = reviewed().does(CENTRAL_OFFICER, inside.consultation("postponement"));
        theirs.does(HEAD, DecisionProcessTest.postpone().internalText(inside.text()));
        return Files.signedAnswer(theirs, "interim")
                .does(REGISTRAR, "send_postponement")
                .does(CENTRAL_OFFICER, "resume_review");
    }

    Desk returned() {
        return Files.answered(
                reviewed().does(HEAD, act("return_without_execution").reasons(inside.returning())));
    }

    Desk forwarded() {
        return Files.answered(
                reviewed().does(CENTRAL_OFFICER, Act.draft("forward").authority("KZ-MOJ")));
    }

    Desk withdrawn() {
        var theirs = begun();
        theirs.does(EXECUTOR, Files.start(theirs.items().get(0).itemRef()));
        theirs.partner().does(HEAD, Act.draft("withdraw").kind("person").internalText(inside.needed()));
        return theirs.does(
                        CENTRAL_OFFICER, ReleaseProcessTest.released("person").internalText(inside.text()))
                .does(CENTRAL_OFFICER, Files.closing().internalText(inside.text()));
    }

    /** One item is withdrawn, the other goes on. */
    Desk withdrawnInPart() {
        var theirs = begun();
        var ours = theirs.partner();
        ours.does(HEAD, ItemWithdrawalProcessTest.less(ours, 1).internalText(inside.text()));
        return theirs;
    }

    /** Asked how far it is; told that it takes longer, and that an item waits. */
    Desk reminded() {
        var theirs = begun();
        theirs.partner()
                .does(CENTRAL_OFFICER, Act.draft("send_reminder").releasedText("How far is it?"))
                .does(SIGNATORY, "sign_reminder");
        theirs.does(CENTRAL_OFFICER, Act.draft("send_interim_reply").releasedText("It will take a month more."))
                .does(SIGNATORY, "sign_interim_reply");
        theirs.does(CENTRAL_OFFICER, act("remind_executor"))
                .does(SIGNATORY, "sign_executor_reminder")
                .does(
                        HEAD,
                        Act.draft("extend_control")
                                .until(LATER, null)
                                .reasons(List.of(inside.reason()))
                                .internalText(inside.needed()))
                .does(
                        EXECUTOR,
                        act("set_waiting")
                                .item(theirs.items().get(1).itemRef())
                                .reasons(List.of(inside.reason()))
                                .releasedText("The second item waits."));
        files.node().pass(Duration.ofDays(100));
        files.node().jobs().ring();
        theirs.partner().does(SIGNATORY, "sign_reminder");
        return theirs;
    }

    /** The final answer and the withdrawal cross. */
    Desk crossed() {
        var theirs = begun();
        theirs.items().forEach(item -> Files.execute(theirs, item.itemRef()));
        theirs.does(EXECUTOR, act("record_execution"));
        Files.signedAnswer(theirs, "final").only(REGISTRAR, Act.draft("send_answer"));
        theirs.partner().only(HEAD, Act.draft("withdraw").kind("person").internalText(inside.needed()));
        files.node().jobs().drain();
        return theirs;
    }
}
