package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.InkSignings;
import org.rogatory.documents.InkView;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.ink.InkLetters;
import org.rogatory.requests.message.ink.InkPapers;
import org.rogatory.requests.message.ink.InkTick;
import org.springframework.stereotype.Component;

/** Letters that are printed, signed by hand, scanned by the head and compared by another officer. */
@Component
record InkedLetters(Files files, InkLetters inks, InkSignings signings) {

    static final String SCAN = "signed by hand (synthetic)";

    /** A request that is not confidential: the letter of one that is has no code. */
    Desk approved() {
        var content = Contents.bankRecordsAndWitness();
        content.remove("confidentiality");
        return Files.approved(files.draft(content, DRAFTER));
    }

    void printed(Desk desk, DocumentView letter) {
        inks.print(desk.caseRef(), letter.documentRef(), desk.officer(HEAD));
    }

    DocumentView scanned(Desk desk, DocumentView letter, String content) {
        var head = desk.officer(HEAD);
        var inked = inks.demand(desk.caseRef(), letter.documentRef(), head);
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        var taken = files.node().documents().take(InkLetters.attachment(inked, "scan.pdf"), bytes);
        files.node().pass(Duration.ofMinutes(1));
        inks.scan(desk.caseRef(), letter.documentRef(), taken, head);
        return files.document(desk, DocumentView.SIGNED_SCAN);
    }

    /** What somebody is shown who opens the page now. */
    InkPapers.Shown shown(DocumentView letter) {
        var ref = letter.documentRef();
        var scan = signings.of(ref).map(InkView::scan).map(InkView.Scan::documentRef);
        return new InkPapers.Shown(ref, scan.orElse(null));
    }

    void confirmed(Desk desk, DocumentView letter, Officer by) {
        var shown = shown(letter);
        inks.compare(desk.caseRef(), shown, EnumSet.allOf(InkTick.class), by);
        inks.confirm(desk.caseRef(), shown, by);
    }

    /** Ready to be signed: the head has scanned it, the officer has compared it. */
    void ready(Desk desk, DocumentView letter, String scan) {
        printed(desk, letter);
        scanned(desk, letter, scan);
        confirmed(desk, letter, desk.officer(CENTRAL_OFFICER));
    }

    static ActDraft signs(String verb, DocumentView letter) {
        return Act.draft(verb).kind("ink").fingerprint(letter.sha256());
    }
}
