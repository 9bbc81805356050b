package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;

import java.time.LocalDate;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;

/** Ways that take the verbs of what the States ask and tell each other: use, disclosure, breaches, costs. */
record MatterVerbs(Files files) {

    void walk() {
        usedOtherwise();
        breached();
        costly();
        informed();
        longer();
    }

    static ActDraft otherUse() {
        return Act.draft("ask_other_use")
                .releasedText("A tax case against the same firm (synthetic).")
                .reference("T-17/26");
    }

    static ActDraft breach() {
        return Act.draft("record_incident").kind("breached").internalText("A clerk of the bank told his customer.");
    }

    static ActDraft costs(String kind) {
        return Act.draft("note_costs").kind(kind).amount("12500.00 USD");
    }

    static ActDraft onCosts() {
        return Fully.propose().kind("costs").releasedText("The expert work is dear.");
    }

    /** Use and disclosure of the results, asked and told, answered by message and on paper. */
    Desk usedOtherwise() {
        var theirs = Files.answered(files.executed());
        var ours = theirs.partner().does(CENTRAL_OFFICER, Act.draft("mark_use").kind("purpose_only"));
        ours.does(CENTRAL_OFFICER, otherUse());
        theirs.does(
                CENTRAL_OFFICER, Act.draft("answer_other_use").kind("consent").releasedText("We agree."));
        ours.does(CENTRAL_OFFICER, otherUse().reference("T-18/26"));
        ours.does(
                CENTRAL_OFFICER,
                Act.draft("record_other_use").kind("no_consent").releasedText("They refuse."));
        ours.does(CENTRAL_OFFICER, disclosure());
        theirs.does(CENTRAL_OFFICER, Act.draft("answer_consultation").releasedText("Please name no source."));
        theirs.does(CENTRAL_OFFICER, toldOnPaper().internalText("On paper, not scanned."));
        return ours.does(CENTRAL_OFFICER, feedback());
    }

    static ActDraft toldOnPaper() {
        return Act.draft("record_feedback").kind("used").releasedText("Read at the trial in full (synthetic).");
    }

    static ActDraft feedback() {
        return Act.draft("send_feedback")
                .kind("used_in_part")
                .reference("T-17/26")
                .releasedText("The statements were read at the trial (synthetic).");
    }

    static ActDraft disclosure() {
        return Act.draft("announce_disclosure")
                .kind("before")
                .reference("T-17/26")
                .releasedText("An alibi of the accused.");
    }

    /** The same for information that was given unasked: who received it asks and tells, who gave it answers. */
    Desk informed() {
        var ours = new SpontaneousProcessTest(files).sent();
        var theirs = Files.underReview(ours.partner()).does(CENTRAL_OFFICER, "take_note");
        theirs.does(CENTRAL_OFFICER, otherUse());
        ours.does(CENTRAL_OFFICER, Act.draft("answer_other_use").kind("consent").releasedText("We agree."));
        theirs.does(CENTRAL_OFFICER, otherUse().reference("T-18/26"));
        theirs.does(
                CENTRAL_OFFICER,
                Act.draft("record_other_use").kind("no_consent").releasedText("They refuse."));
        theirs.does(CENTRAL_OFFICER, disclosure());
        ours.does(CENTRAL_OFFICER, Act.draft("answer_consultation").releasedText("Please name no source."));
        return ours.does(CENTRAL_OFFICER, breach().releasedText("A page was published."));
    }

    /** A question whose term is extended, by message and on paper. */
    Desk longer() {
        var theirs = files.received().does(CENTRAL_OFFICER, InformationProcessTest.question());
        theirs.does(
                CENTRAL_OFFICER,
                Act.draft("extend_information_term")
                        .until(LocalDate.of(2026, 7, 1), null)
                        .releasedText("As you asked."));
        return theirs.partner()
                .does(
                        CENTRAL_OFFICER,
                        Files.unscanned("record_information_term")
                                .until(LocalDate.of(2026, 8, 1), null)
                                .reference("KZ-9"));
    }

    /** One item is withdrawn while the other goes on. */
    Desk fewer() {
        var ours = files.received().partner();
        return ours.does(CENTRAL_OFFICER, ItemWithdrawalProcessTest.less(ours, 1));
    }

    /** A breach that is told, answered and settled. */
    Desk breached() {
        var theirs = files.inExecution();
        theirs.does(CENTRAL_OFFICER, breach().releasedText("The account holder knows of the request."));
        theirs.partner().does(CENTRAL_OFFICER, Act.draft("answer_incident").releasedText("Go on with item 2."));
        return theirs.does(CENTRAL_OFFICER, "lift_stop");
    }

    /** Costs out of the ordinary, talked over before work goes on. */
    Desk costly() {
        var theirs = files.inExecution();
        theirs.does(EXECUTOR, costs("extraordinary")).does(CENTRAL_OFFICER, onCosts());
        theirs.partner().does(CENTRAL_OFFICER, Act.draft("answer_consultation").releasedText("We bear half of them."));
        return theirs.consulted();
    }
}
