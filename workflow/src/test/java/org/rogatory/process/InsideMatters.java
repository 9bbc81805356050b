package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.mla.incoming.OralRequests.OralRequest;
import org.rogatory.mla.outgoing.FollowingRequests;
import tools.jackson.databind.node.ObjectNode;

/** Ways on which the States ask and tell each other beside the steps of a request, or ask in another form. */
record InsideMatters(InsideWays ways, FollowingRequests following) {

    private Inside inside() {
        return ways.inside();
    }

    /** With words that stay in the office. */
    private ActDraft noted(ActDraft act) {
        return act.internalText(inside().text());
    }

    private ActDraft reply(String verb, String words) {
        return noted(Act.draft(verb).releasedText(words));
    }

    /** A consultation by message before a refusal: proposed, answered, recorded. */
    Desk proposed() {
        var theirs = ways.reviewed().does(CENTRAL_OFFICER, noted(ConsultationProcessTest.propose("refusal")));
        theirs.partner().does(CENTRAL_OFFICER, reply("answer_consultation", "We can limit the period."));
        theirs.does(CENTRAL_OFFICER, inside().consultation("refusal"));
        return Files.answered(theirs.does(HEAD, noted(DecisionProcessTest.refuse())));
    }

    /** A breach that is told, answered and settled; and one of the requesting side. */
    Desk breached() {
        var theirs = ways.begun();
        theirs.does(
                CENTRAL_OFFICER,
                MatterVerbs.breach().internalText(inside().needed()).releasedText("The account holder knows."));
        var ours = theirs.partner();
        ours.does(CENTRAL_OFFICER, reply("answer_incident", "Go on with item 2."));
        theirs.does(CENTRAL_OFFICER, Act.draft("lift_stop").internalText(inside().needed()));
        ours.does(
                CENTRAL_OFFICER,
                MatterVerbs.breach()
                        .kind("misused")
                        .internalText(inside().needed())
                        .releasedText("A page was published."));
        return theirs;
    }

    /** Costs out of the ordinary, talked over by message. */
    Desk costly() {
        var theirs = ways.begun();
        theirs.does(EXECUTOR, noted(MatterVerbs.costs("extraordinary")))
                .does(CENTRAL_OFFICER, noted(MatterVerbs.onCosts()));
        theirs.partner().does(CENTRAL_OFFICER, reply("answer_consultation", "We bear half of them."));
        return theirs.does(CENTRAL_OFFICER, inside().consultation("costs"));
    }

    /** Results that are to be used otherwise and disclosed. */
    Desk usedOtherwise() {
        var theirs = ways.executedByParts();
        var ours = theirs.partner().does(CENTRAL_OFFICER, Act.draft("mark_use").kind("purpose_only"));
        usedAndDisclosed(ours, theirs);
        ours.does(CENTRAL_OFFICER, noted(MatterVerbs.feedback()));
        return theirs;
    }

    private void usedAndDisclosed(Desk having, Desk given) {
        having.does(CENTRAL_OFFICER, noted(MatterVerbs.otherUse()));
        given.does(
                CENTRAL_OFFICER,
                reply("answer_other_use", "We agree.").kind("conditional").conditions("In that case only."));
        having.does(CENTRAL_OFFICER, noted(MatterVerbs.disclosure()));
        given.does(CENTRAL_OFFICER, reply("answer_consultation", "Please name no source."));
        having.does(CENTRAL_OFFICER, inside().consultation("disclosure"));
    }

    /** Information given unasked: taken note of, used, disclosed, and a breach of it told. */
    Desk informed() {
        ways.files().node().moment(Node.START);
        var draft = ways.files().draft(inside().in(SpontaneousProcessTest.information()), DRAFTER);
        var ours = approved(draft.does(DRAFTER, "submit")).does(REGISTRAR, "transmit");
        var theirs = inside().leave(ours.partner(), ways.notes()).does(REGISTRAR, "register");
        theirs.does(HEAD, noted(Files.review(theirs, "central_officer.kz")))
                .does(CENTRAL_OFFICER, reply("take_note", "We use it for the local case."));
        usedAndDisclosed(theirs, ours);
        ours.does(
                CENTRAL_OFFICER,
                MatterVerbs.breach().internalText(inside().needed()).releasedText("A page was published."));
        return theirs;
    }

    private Desk approved(Desk submitted) {
        return inside().leave(submitted, ways.notes())
                .does(SUPERVISOR, noted(Act.draft("endorse")))
                .does(HEAD, noted(Act.draft("approve")))
                .does(SIGNATORY, "sign");
    }

    /** More is asked for in the same case, whose file is full of what stays inside. */
    Desk supplemented() {
        var first = ways.sent().partner();
        var drafter = first.officer(DRAFTER);
        var second = new Desk(
                ways.files().node(),
                following.supplement(first.caseRef(), drafter).caseRef());
        var content = (ObjectNode) ways.files().node().outgoing().content(second.file(), drafter);
        content.put("new_facts", "On 2026-04-18 a second account was named by the witness in Tashkent.");
        content.set("assistance", Contents.scenario("SC-01").path("assistance").deepCopy());
        content.put("translation", "not_needed");
        ways.files().node().outgoing().write(second.caseRef(), null, content, drafter);
        return approved(second.does(DRAFTER, "submit"))
                .does(REGISTRAR, "transmit")
                .partner();
    }

    /** Asked orally, begun, confirmed in writing, executed; what the States have agreed on stays with each of them. */
    Desk spokenFirst() {
        ways.files().node().moment(Node.START);
        var ours = ways.files().draft(inside().content(), DRAFTER);
        ours.does(
                DRAFTER,
                Act.draft("record_oral_request")
                        .kind("oral")
                        .spoke(minuteAgo("Asia/Tashkent"), "Duty officer in Astana (synthetic)")
                        .internalText(inside().needed()));
        var theirs = heard(ours.caseRef());
        theirs.does(REGISTRAR, "register")
                .does(HEAD, noted(Files.review(theirs, "central_officer.kz")))
                .does(CENTRAL_OFFICER, Act.draft("accept").internalText(inside().needed()))
                .does(HEAD, noted(Act.draft("assign_execution").authority("KZ-UNIT-1")));
        inside().leave(theirs, ways.notes());
        approved(ours.does(DRAFTER, "submit")).does(REGISTRAR, "transmit");
        theirs.does(EXECUTOR, Files.begun());
        theirs.items().forEach(item -> Files.execute(theirs, item.itemRef()));
        return Files.answered(theirs.does(EXECUTOR, noted(Act.draft("record_execution"))));
    }

    private Desk heard(String number) {
        var asked = new OralRequest(
                "UZ",
                "UZ-GPO",
                number,
                "oral",
                minuteAgo("Asia/Almaty"),
                "Duty prosecutor (synthetic)",
                List.of("UNTOC"),
                List.of("bank_records", "taking_evidence"),
                "A transfer leaves the account tonight.",
                inside().needed(),
                null,
                null);
        var node = ways.files().node();
        var file = node.oral().receive(asked, Desk.officer(REGISTRAR, "KZ"));
        node.jobs().drain();
        return new Desk(node, file.caseRef());
    }

    private LocalDateTime minuteAgo(String zone) {
        return LocalDateTime.ofInstant(ways.files().node().clock().instant().minusSeconds(60), ZoneId.of(zone));
    }
}
