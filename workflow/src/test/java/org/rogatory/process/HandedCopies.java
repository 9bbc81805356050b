package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.Original;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.incoming.OralRequests.OralRequest;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.transmission.Originals;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Requests that came before their original: in writing as a copy, orally or by INTERPOL. */
@Component
record HandedCopies(Files files, LegWays ways, Originals originals) {

    /** Why execution does not begin. */
    static final String AWAITED = "written-confirmation-awaited";

    static PaperRequest paper(ObjectNode content, String from, String number, @Nullable String came) {
        return new PaperRequest(content, from, null, number, null, null, null, null, null, true, came);
    }

    static String number() {
        return "UZ " + UUID.randomUUID();
    }

    Desk received(PaperRequest paper, String by) {
        var file = files.node().paper().receive(paper, null, Desk.officer(REGISTRAR, by));
        files.node().jobs().drain();
        return new Desk(files.node(), file.caseRef());
    }

    /** Of Uzbekistan to Kazakhstan. */
    Desk received(String number, String came) {
        return received(paper(Contents.bankRecordsAndWitness(), "UZ", number, came), "KZ");
    }

    static Desk assigned(Desk theirs) {
        var state = theirs.file().state();
        return theirs.does(REGISTRAR, "register")
                .does(HEAD, Files.review(theirs, "central_officer." + state.toLowerCase(Locale.ROOT)))
                .does(CENTRAL_OFFICER, Act.draft("accept").internalText("The basis is sure (synthetic)."))
                .does(HEAD, Act.draft("assign_execution").authority(state + "-UNIT-1"));
    }

    /** Nothing of it is written yet. */
    Desk asked(String number, String channel) {
        var asked = new OralRequest(
                "UZ",
                "UZ-GPO",
                number,
                channel,
                ways.today().atStartOfDay(),
                "Duty prosecutor (synthetic)",
                List.of("UNTOC"),
                List.of("bank_records"),
                "A transfer leaves the account tonight.",
                "Exchange of notes (synthetic)",
                null,
                null);
        var file = files.node().oral().receive(asked, Desk.officer(REGISTRAR, "KZ"));
        files.node().jobs().drain();
        return new Desk(files.node(), file.caseRef());
    }

    /** The clocks of a written confirmation that run. */
    List<String> clocks(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().endsWith("_oral_confirm"))
                .filter(DeadlineView::running)
                .map(DeadlineView::ruleKey)
                .toList();
    }

    /** A scan of the paper of the request. */
    Desk scanned(Desk theirs) {
        var content = new ByteArrayInputStream("request (synthetic)".getBytes(StandardCharsets.UTF_8));
        var scan = NewAttachment.of(theirs.caseRef(), "request", "request.pdf", "internal");
        files.node().documents().attach(scan, content, theirs.officer(REGISTRAR));
        return theirs;
    }

    /** The papers of the request, the first that was added first. */
    List<DocumentView> papers(Desk theirs) {
        return files.node().documents().ofCase(theirs.caseRef()).stream()
                .filter(document -> document.kind().equals("request"))
                .toList();
    }

    /** Whether the original of the request follows, and on which day it came. */
    void describe(Desk theirs, Role by, boolean follows, @Nullable LocalDate came) {
        describe(papers(theirs).get(0), theirs.officer(by), follows, came);
    }

    /** The same of one of its papers. */
    void describe(DocumentView request, Officer by, boolean follows, @Nullable LocalDate came) {
        var original =
                new Original(null, null, null, null, 25, null, false, false, false, follows, came, false, null, null);
        var described = new Originals.Described(original, null);
        originals.describe(request.caseRef(), request.documentRef(), described, by);
    }
}
