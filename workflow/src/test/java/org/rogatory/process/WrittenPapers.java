package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.SIGNATORY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.documents.DocumentView;
import org.rogatory.requests.reminder.LetterLayouts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters that an act has written, laid out to be signed otherwise than by the seal of the office. */
@Component
class WrittenPapers {

    static final String QUESTION = "additional_information_request";

    private final Files files;
    private final InkedLetters inked;
    private final LetterLayouts layouts;
    private final JdbcClient jdbc;

    WrittenPapers(Files files, InkedLetters inked, LetterLayouts layouts, JdbcClient jdbc) {
        this.files = files;
        this.inked = inked;
        this.layouts = layouts;
        this.jdbc = jdbc;
    }

    /** A question that waits for its signature. */
    Desk asked() {
        var theirs = files.received().writes(CENTRAL_OFFICER, InformationProcessTest.question());
        files.node().jobs().drain();
        return theirs;
    }

    DocumentView laidOut(Desk desk) {
        return document(layouts.layOut(desk.caseRef(), "", desk.officer(SIGNATORY)));
    }

    DocumentView document(String documentRef) {
        return files.node().documents().get(documentRef);
    }

    List<DocumentView> letters(Desk desk, String kind) {
        return files.node().documents().ofCase(desk.caseRef()).stream()
                .filter(document -> document.kind().equals(kind))
                .toList();
    }

    List<String> came(Desk desk) {
        return files.node().documents().ofCase(desk.partner().caseRef()).stream()
                .map(DocumentView::kind)
                .toList();
    }

    static String status(Desk desk) {
        var messages = desk.messages();
        return messages.get(messages.size() - 1).status();
    }

    /** How each signature of the letter came about, in their order. */
    List<String> modes(DocumentView letter) {
        return jdbc.sql("select concat(turn, ' ', mode) from documents_signature where document_ref = ?"
                        + " and made_at is not null order by turn")
                .param(letter.documentRef())
                .query(String.class)
                .list();
    }

    /** The head has scanned the signed paper, the officer has compared the two. */
    void confirmed(Desk desk, DocumentView letter) {
        inked.ready(desk, letter, "by hand (synthetic) " + desk.caseRef());
    }

    static ActDraft sign(@Nullable String mode, DocumentView letter) {
        return Act.draft("sign_letter").kind(mode).fingerprint(letter.sha256());
    }
}
