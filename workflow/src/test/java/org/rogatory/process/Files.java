package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.operations.FailedJob;
import org.rogatory.requests.content.NewDraft;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Files of mutual legal assistance at the stages from which tests go on. */
@Component
class Files {

    /** Who operates the node. */
    static final Officer OPERATING = Desk.officer(Role.OPERATOR, "UZ");

    private final Node node;

    Files(Node node) {
        this.node = node;
    }

    Node node() {
        return node;
    }

    /** A draft of the investigating unit. */
    Desk requestOfUzbekistanToKazakhstan() {
        return draft(Contents.bankRecordsAndWitness(), DRAFTER);
    }

    Desk requestOfACourt() {
        return draft(Contents.bankRecordsAndWitness(), COURT);
    }

    Desk draft(JsonNode content, Role drafter) {
        var file = node.outgoing().draft(new NewDraft(content, null), Desk.officer(drafter, "UZ"));
        return new Desk(node, file.caseRef());
    }

    Desk submitted() {
        return requestOfUzbekistanToKazakhstan().does(DRAFTER, "submit");
    }

    Desk underReview() {
        return submitted().does(SUPERVISOR, "endorse");
    }

    Desk signed() {
        return signed(requestOfUzbekistanToKazakhstan());
    }

    static Desk signed(Desk draft) {
        return approved(draft).does(SIGNATORY, "sign");
    }

    static Desk approved(Desk draft) {
        return draft.does(DRAFTER, "submit").does(SUPERVISOR, "endorse").does(CENTRAL_OFFICER, "approve");
    }

    /** The request has arrived in Kazakhstan and waits for the registrar there; this is the requesting side's file. */
    Desk transmitted() {
        return signed().does(REGISTRAR, "transmit");
    }

    /** The requested side's file, reviewed by a named officer. */
    Desk received() {
        return underReview(transmitted().partner());
    }

    static Desk underReview(Desk incoming) {
        return incoming.does(REGISTRAR, "register").does(HEAD, review(incoming, "central_officer.kz"));
    }

    /** The failed job of a file, as the operator finds it. */
    FailedJob failed(Desk desk) {
        var from = 0;
        var jobs = node.failedJobs();
        for (var page = jobs.page(from, OPERATING); ; page = jobs.page(from, OPERATING)) {
            var found = page.lines().stream()
                    .filter(job -> desk.caseRef().equals(job.caseRef()))
                    .findFirst();
            if (found.isPresent() || !page.more()) {
                return found.orElseThrow();
            }
            from += page.lines().size();
        }
    }

    /** The head's resolution: this officer is to review the request within ten days. */
    static ActDraft review(Desk incoming, String officer) {
        var today = LocalDate.ofInstant(incoming.node().clock().instant(), ZoneId.of("Asia/Tashkent"));
        return Act.draft("assign_review").officer(officer).until(today.plusDays(10), null);
    }

    /** Accepted, assigned to the unit and begun. */
    Desk inExecution() {
        return inExecution(received());
    }

    static Desk inExecution(Desk reviewed) {
        return reviewed.does(CENTRAL_OFFICER, "accept")
                .does(HEAD, Act.draft("assign_execution").authority("KZ-UNIT-1"))
                .does(EXECUTOR, begun());
    }

    /** Every item executed, and the execution recorded. */
    Desk executed() {
        var incoming = inExecution();
        incoming.items().forEach(item -> execute(incoming, item.itemRef()));
        return incoming.does(EXECUTOR, "record_execution");
    }

    static void execute(Desk incoming, String itemRef) {
        incoming.does(EXECUTOR, start(itemRef));
        incoming.does(EXECUTOR, result("record_item_result", itemRef));
    }

    /** The executing authority begins, under its own number. */
    static ActDraft begun() {
        return Act.draft("start_execution").reference("77");
    }

    /** An item is begun under a domestic order. */
    static ActDraft start(String itemRef) {
        return Act.draft("start_item")
                .item(itemRef)
                .order("O-14/26", LocalDate.of(2026, 4, 20), "Court of Almaty (synthetic)");
    }

    /** Closes a file that has something to account for: everything has come back. */
    static ActDraft closing() {
        return Act.draft("close").kind("returned");
    }

    static ActDraft result(String verb, String itemRef) {
        return Act.draft(verb)
                .item(itemRef)
                .happened(LocalDate.of(2026, 4, 20), "Astana")
                .releasedText("Done as asked; the record is enclosed.");
    }

    static ActDraft answer(String kind) {
        return Act.draft("draft_answer").kind(kind).releasedText("Your request was dealt with as set out below.");
    }

    static Desk signedAnswer(Desk decided, String kind) {
        return decided.does(CENTRAL_OFFICER, answer(kind))
                .does(SUPERVISOR, "approve_answer")
                .does(SIGNATORY, "sign_answer");
    }

    static Desk answered(Desk decided) {
        return signedAnswer(decided, "final").does(REGISTRAR, "send_answer");
    }

    /** All that the last document of a kind holds. */
    String text(Desk desk, String kind) {
        return texts(desk, kind).reduce((earlier, later) -> later).orElseThrow();
    }

    /** The same of every document of the kind. */
    Stream<String> texts(Desk desk, String kind) {
        return node.documents().ofCase(desk.caseRef()).stream()
                .filter(document -> document.kind().equals(kind))
                .map(document -> text(document.documentRef()));
    }

    /** The latest document of the kind. */
    DocumentView document(Desk desk, String kind) {
        return node.documents().ofCase(desk.caseRef()).stream()
                .filter(document -> document.kind().equals(kind))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private String text(String documentRef) {
        try (var opened = node.documents().open(documentRef)) {
            return new String(opened.content().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What came on paper and lies here as no scan. */
    static ActDraft unscanned(String verb) {
        return Act.draft(verb).internalText("On paper, not scanned.");
    }

    static ActDraft withdrawal(String verb) {
        var act = Act.draft(verb).internalText("The suspect has come back by himself.");
        return "withdraw".equals(verb) ? act.kind("nothing_held") : act;
    }
}
