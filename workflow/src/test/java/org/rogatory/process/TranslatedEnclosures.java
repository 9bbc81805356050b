package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.identity.Role.TRANSLATOR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.requests.translation.TranslatedPapers;
import org.springframework.stereotype.Component;

/** Enclosures of a request that is translated, in Uzbek, and their translations into Russian. */
@Component
record TranslatedEnclosures(Files files, TranslatedPapers papers) {

    Desk approved() {
        return files.draft(Contents.translated(), DRAFTER)
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, "endorse")
                .does(CENTRAL_OFFICER, "approve");
    }

    static NewAttachment file(Desk desk, String kind, String language) {
        return new NewAttachment(desk.caseRef(), kind, kind + ".pdf", language, null, null);
    }

    static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A court order that says this. */
    DocumentView order(Desk desk, String content) {
        return files.node()
                .documents()
                .attach(file(desk, "court_order", "uz"), bytes(content), desk.officer(TRANSLATOR));
    }

    List<DocumentView> translates(Desk desk, String kind, String source) {
        return translates(file(desk, kind, "ru"), source, desk);
    }

    List<DocumentView> translates(NewAttachment translation, String source, Desk desk) {
        var taken = files.node().documents().take(translation, bytes("translated " + translation.language() + source));
        return papers.add(List.of(taken), source, desk.officer(TRANSLATOR));
    }
}
