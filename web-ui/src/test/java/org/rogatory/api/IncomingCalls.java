package org.rogatory.api;

import static org.rogatory.api.CalledFile.NOTE;
import static org.rogatory.api.CalledFile.WORDS;
import static org.rogatory.api.CalledFile.in;
import static org.rogatory.api.CalledFile.with;
import static org.rogatory.api.ExecutingCalls.assigned;
import static org.rogatory.api.ExecutingCalls.begun;
import static org.rogatory.api.ExecutingCalls.execute;
import static org.rogatory.api.ExecutingCalls.executedAnew;
import static org.rogatory.api.ExecutingCalls.result;
import static org.rogatory.api.ExecutingCalls.returnedAnswer;
import static org.rogatory.api.ExecutingCalls.reviewed;
import static org.rogatory.api.ExecutingCalls.signedAnswer;
import static org.rogatory.api.ExecutingCalls.start;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.journey.Prepared;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lives of requests on the side that is asked, which together take every verb there. */
record IncomingCalls(OutgoingCalls outgoing, CalledVerbs verbs) {

    static final String REGION = "executor.kz.kz-reg-1";
    static final String DISTRICT = "executor.kz.kz-dist-1";

    private static final Map<String, Object> WHY = Map.of("internalText", NOTE);
    private static final Map<String, Object> TOLD = Map.of("releasedText", WORDS);
    private static final Map<String, String> REFUSED = Map.of("partial_possible", WORDS);
    private static final Map<String, String> ASKED = Map.of("why", WORDS, "consequence", WORDS);
    private static final Map<String, String> PROPOSED = Map.of("form", WORDS, "hold", WORDS);
    private static final Map<String, Object> CONSULTED = Map.of("consultation", "by telephone");

    Stream<Runnable> lives() {
        return Stream.of(
                this::executed,
                this::putOffAndRefused,
                this::forwarded,
                this::sentBack,
                this::nothingFound,
                this::itemByItem,
                this::shared,
                this::oral,
                this::informed);
    }

    private CalledFile received() {
        return reviewed(outgoing.transmitted(OutgoingCalls.request()));
    }

    /** Asked and answered in between, executed in parts, opened again, and used for another purpose. */
    private void executed() {
        var ours = outgoing.transmitted(OutgoingCalls.request());
        var theirs = ours.partner()
                .does("registrar", "send_acknowledgement")
                .does("officer", "register", Map.of("reference", "KZ-1-1/26"))
                .does("head", "assign_review", Prepared.review("officer.kz"));
        var asked = with(TOLD, "particulars", ASKED);
        theirs.writes("officer", "request_information", with(asked, "keys", List.of("persons")));
        theirs.does("signatory", "send_back_letter", WHY)
                .does("officer", "mend_letter", TOLD)
                .does("signatory", "sign_letter");
        theirs.does("officer", "extend_information_term", with(TOLD, "until", in(60)));
        ours.does("officer", "record_information_term", with(WHY, "until", in(75)));
        ours.writes("officer", "send_information", with(TOLD, "answers", Map.of("persons", "A firm (synthetic).")));
        ours.does("signatory", "send_back_letter", WHY)
                .does("officer", "mend_letter", TOLD)
                .does("head", "sign_letter");
        theirs.does("officer", "record_information");
        var question = Map.of("kind", "political_offence", "internalText", "A rally (synthetic).");
        theirs.does("officer", "raise_stop", question).does("head", "settle_stop", question);
        theirs.does("officer", "accept_item", Map.of("item", theirs.item(0)));
        matters(ours, begun(theirs));
        executed(theirs);
        opened(ours.awaits("answered"), theirs);
    }

    private static void executed(CalledFile theirs) {
        execute(theirs, theirs.item(0));
        theirs.does(Prepared.EXECUTOR, "record_partial_execution")
                .does("officer", "write_sealed_annex", with(WHY, "authorities", List.of("UZ-GPO")));
        signedAnswer(returnedAnswer(theirs, "interim"), "interim").does("officer", "send_partial_answer");
        theirs.does(Prepared.EXECUTOR, "continue_execution");
        execute(theirs, theirs.item(1));
        signedAnswer(ExecutingCalls.reworked(theirs, theirs.item(1)), "final").does("officer", "send_answer");
    }

    private static void matters(CalledFile ours, CalledFile theirs) {
        theirs.does(Prepared.EXECUTOR, "note_costs", Map.of("kind", "extraordinary", "amount", "12500.00 USD"));
        theirs.does("officer", "propose_consultation", with(with(TOLD, "particulars", PROPOSED), "kind", "costs"));
        ours.does("officer", "answer_consultation", TOLD);
        theirs.does("officer", "record_consultation", CONSULTED);
        theirs.does("officer", "record_incident", with(with(TOLD, "kind", "breached"), "internalText", NOTE));
        ours.does("officer", "answer_incident", TOLD);
        theirs.does("officer", "lift_stop", WHY);
        theirs.does("officer", "remind_executor").does("signatory", "sign_executor_reminder");
        theirs.does("officer", "remind_executor").does("officer", "drop_executor_reminder", WHY);
        theirs.does("officer", "record_reminder", with(WHY, "happenedOn", in(0)));
        theirs.does("officer", "send_interim_reply", TOLD).does("signatory", "sign_interim_reply");
        theirs.does("officer", "send_interim_reply", TOLD).does("officer", "drop_interim_reply", WHY);
        theirs.does(
                "head",
                "extend_control",
                with(with(WHY, "until", in(90)), "reasons", List.of("waiting_bank_or_provider")));
    }

    private static void opened(CalledFile ours, CalledFile theirs) {
        ours.does("officer", "mark_incomplete", with(TOLD, "keys", List.of(ours.item(0))));
        signedAnswer(executedAnew(theirs, theirs.item(0)), "final").does("officer", "send_answer");
        ours.awaits("answered").does("officer", "mark_use", Map.of("kind", "purpose_only"));
        var use = with(TOLD, "reference", "T-17/26");
        ours.does("officer", "ask_other_use", use);
        theirs.does("officer", "answer_other_use", with(TOLD, "kind", "consent"));
        ours.does("officer", "ask_other_use", with(use, "reference", "T-18/26"))
                .does("officer", "record_other_use", with(TOLD, "kind", "no_consent"))
                .does("officer", "announce_disclosure", with(use, "kind", "before"));
        theirs.does("officer", "answer_consultation", TOLD);
        theirs.does("officer", "record_late_withdrawal", with(WHY, "kind", "nothing_held"));
        ours.writes("officer", "send_feedback", with(use, "kind", "used")).does("head", "drop_letter", WHY);
        theirs.does("officer", "record_feedback", with(with(TOLD, "kind", "used"), "internalText", NOTE));
        ours.does("officer", "close", Map.of("kind", "returned"));
        theirs.does("officer", "close", Map.of("kind", "returned")).does("head", "reopen_file", WHY);
    }

    private void putOffAndRefused() {
        var ours = outgoing.transmitted(OutgoingCalls.request());
        var theirs = reviewed(ours).does("officer", "record_consultation", CONSULTED);
        var later = with(with(TOLD, "ground", "ongoing_investigation"), "until", in(60));
        theirs.does("head", "postpone", later);
        signedAnswer(theirs, "interim").does("officer", "send_postponement");
        ours.awaits("postponed");
        begun(theirs.does("officer", "resume_review")).does("head", "postpone", later);
        signedAnswer(theirs, "interim").does("officer", "send_postponement");
        theirs.does(Prepared.EXECUTOR, "resume_execution");
        theirs.does("head", "refuse", with(with(TOLD, "particulars", REFUSED), "ground", "sovereignty_security"));
        signedAnswer(theirs, "final").does("officer", "send_answer");
        ours.awaits("refused").does("officer", "close");
    }

    /** Passed on to the competent authority: once word follows before the last one, once others are asked at once. */
    private void forwarded() {
        var earlier = outgoing.transmitted(OutgoingCalls.request()).partner();
        var elsewhere = with(TOLD, "authority", "KZ-MOJ");
        var ours = outgoing.transmitted(OutgoingCalls.request());
        var theirs = reviewed(ours)
                .does("officer", "link_earlier_request", Map.of("kind", "supplements", "reference", earlier.caseRef()))
                .does("officer", "forward", elsewhere);
        signedAnswer(theirs, "interim").does("officer", "send_partial_answer");
        ours.awaits("partly_answered");
        signedAnswer(theirs, "final").does("officer", "send_answer");
        ours.awaits("returned_without_execution").does("officer", "close");
        var other = outgoing.transmitted(OutgoingCalls.request());
        signedAnswer(reviewed(other).does("officer", "forward", elsewhere), "final")
                .does("officer", "send_answer");
        other.awaits("returned_without_execution");
    }

    /** Sent back unexecuted, by diplomats. */
    private void sentBack() {
        var theirs = ExecutingCalls.returned(received());
        signedAnswer(theirs, "final")
                .does("officer", "plan_route", with(WHY, "kind", "diplomatic"))
                .does("officer", "send_answer", Map.of("reference", "EMS 78-0", "happenedOn", in(0)));
        OutgoingCalls.byLegs(theirs);
    }

    /** Passed down to the district, whose report goes back once; the answer goes by the visas of the region. */
    private void nothingFound() {
        var theirs = assigned(received(), "KZ-REG-1");
        theirs.does(REGION, "pass_down", with(with(WHY, "authority", "KZ-DIST-1"), "until", in(20)));
        theirs.does(DISTRICT, "start_execution", Map.of("reference", "78"));
        IntStream.range(0, 2).mapToObj(theirs::item).forEach(item -> {
            start(theirs, DISTRICT, item);
            theirs.does(DISTRICT, "record_item_negative", result(item));
        });
        theirs.does(DISTRICT, "report_up", WHY)
                .does(REGION, "send_back_report", with(WHY, "reasons", List.of("check_question_unanswered")))
                .does(DISTRICT, "report_up", WHY)
                .does(REGION, "accept_report")
                .does(REGION, "record_negative_execution");
        visas(theirs);
    }

    private static void visas(CalledFile theirs) {
        var nothing = with(TOLD, "kind", "final");
        theirs.does("officer", "draft_answer", nothing)
                .does("supervisor.kz.kz-reg-1", "give_visa")
                .does("supervisor", "return_visa", Map.of("reasons", List.of("answer_item_left_out")));
        theirs.does("officer", "draft_answer", nothing)
                .does("head", "move_visa", with(with(WHY, "reference", "1"), "authority", "KZ-GPO"))
                .does("supervisor", "give_visa");
        theirs.does("head", "skip_visa", with(with(WHY, "reference", "2"), "reasons", List.of("skip_nobody_there")))
                .does("head", "approve_answer");
    }

    /** Given back by the unit and moved to it again; every item ends in another way. */
    private void itemByItem() {
        var content = OutgoingCalls.request();
        var items = (ArrayNode) content.path("assistance");
        items.add(items.get(0).deepCopy()).add(items.get(1).deepCopy());
        var theirs = reviewed(outgoing.transmitted(content)).does("officer", "record_consultation", CONSULTED);
        assigned(theirs, "KZ-UNIT-1")
                .does(Prepared.EXECUTOR, "return_assignment", Map.of("reasons", List.of("waiting_workload")));
        theirs.does("officer", "assign_execution", Map.of("authority", "KZ-REG-1", "until", in(60)))
                .does(REGION, "pass_down", with(with(WHY, "authority", "KZ-DIST-1"), "until", in(20)))
                .does("head", "move_level", with(with(WHY, "authority", "KZ-UNIT-1"), "reference", "1"))
                .does(Prepared.EXECUTOR, "start_execution", Map.of("reference", "79"));
        waiting(theirs, theirs.item(0));
        ExecutingCalls.refused(theirs, theirs.item(1));
        theirs.does("head", "return_item", Map.of("item", theirs.item(2), "reasons", List.of("return_duplicate")));
        start(theirs, Prepared.EXECUTOR, theirs.item(3));
        theirs.does("officer", "record_withdrawal", with(WHY, "kind", "person"));
        var order = Map.of("reference", "R-7/26", "happenedOn", in(0), "issuer", "Court of Almaty");
        theirs.does("officer", "record_release", with(order, "kind", "person"))
                .does("officer", "close", Map.of("kind", "returned"));
    }

    /** The region, to which one of the items was given, gives it back; the district executes it. */
    private void shared() {
        var theirs = received().does("officer", "accept");
        var item = theirs.item(1);
        theirs.does("head", "assign_item", with(with(WHY, "item", item), "authority", "KZ-REG-1"));
        theirs.does("head", "assign_execution", Map.of("authority", "KZ-UNIT-1", "until", in(60)));
        theirs.does(REGION, "return_assigned_item", Map.of("item", item, "reasons", List.of("waiting_workload")));
        theirs.does("head", "assign_item", with(with(WHY, "item", item), "authority", "KZ-DIST-1"));
        start(theirs, DISTRICT, item);
        ExecutingCalls.corrected(theirs, DISTRICT, item);
    }

    private static void waiting(CalledFile theirs, String item) {
        var about = Map.of("item", item);
        var waits = with(about, "reasons", List.of("waiting_expert_work"));
        theirs.does(Prepared.EXECUTOR, "set_waiting", waits).does(Prepared.EXECUTOR, "end_waiting", about);
        start(theirs, Prepared.EXECUTOR, item);
        theirs.does(Prepared.EXECUTOR, "set_waiting", waits).does(Prepared.EXECUTOR, "continue_item", about);
        theirs.does("head", "postpone_item", with(with(about, "ground", "ongoing_investigation"), "until", in(60)));
        theirs.does("officer", "resume_item", about).does("officer", "withdraw_item", about);
    }

    private void oral() {
        var asked = Map.of(
                "requesting", "UZ",
                "counterpartAuthority", "UZ-GPO",
                "channel", "oral",
                "time", OutgoingCalls.spoken(),
                "contact", "Duty prosecutor (synthetic)",
                "legalBasis", List.of("UNTOC"),
                "assistance", List.of("bank_records"),
                "facts", "A transfer leaves the account tonight (synthetic).",
                "agreement", "Exchange of notes (synthetic)");
        verbs.begun("officer.kz", "/cases/received-oral", asked)
                .does("officer", "record_written_confirmation", Map.of("reference", "UZ 15/2-88"));
        copied();
    }

    /** A copy on paper, whose original is recorded as what confirms it. */
    private void copied() {
        var number = "UZ " + UUID.randomUUID();
        var copy = Map.of(
                "content", OutgoingCalls.request(), "requesting", "UZ", "counterpartRef", number, "came", "interpol");
        verbs.begun("officer.kz", "/cases/received", copy)
                .does("officer", "record_written_confirmation", Map.of("reference", number));
    }

    /** Information given unasked: noted under its conditions, and used for another purpose. */
    private void informed() {
        var ours = outgoing.transmitted(information());
        var theirs = reviewed(ours).does("officer", "take_note");
        var use = with(TOLD, "reference", "T-17/26");
        theirs.writes("officer", "ask_other_use", use).does("officer", "drop_letter", WHY);
        theirs.does("officer", "ask_other_use", use);
        ours.does("officer", "answer_other_use", with(TOLD, "kind", "consent"));
        theirs.does("officer", "ask_other_use", with(use, "reference", "T-18/26"))
                .does("officer", "record_other_use", with(TOLD, "kind", "no_consent"))
                .does("officer", "announce_disclosure", with(use, "kind", "before"));
        ours.does("officer", "answer_consultation", TOLD).does("officer", "close");
        theirs.does("officer", "close");
    }

    private static ObjectNode information() {
        var content = JsonMapper.shared().createObjectNode();
        content.put("form", "spontaneous_information");
        content.put("requesting", "UZ").put("requested", "KZ");
        content.put("requesting_authority", "UZ-GPO").put("requested_authority", "KZ-GPO");
        content.put("facts", "An account in Almaty receives the proceeds of a fraud (synthetic).");
        content.put("purpose", "It may help the investigation of the local branch.");
        content.putObject("confidentiality").put("yes", true);
        content.put("language", "ru").put("translation", "not_needed");
        content.putArray("legal_basis").add("UNTOC");
        return content;
    }
}
