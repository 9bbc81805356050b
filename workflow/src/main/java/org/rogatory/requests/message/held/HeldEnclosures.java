package org.rogatory.requests.message.held;

import java.util.List;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.exchange.Enclosure;
import org.rogatory.exchange.MessageContent;
import org.rogatory.requests.message.Enclosing;
import org.rogatory.requests.translation.TranslatedPapers;
import org.springframework.stereotype.Component;

/** What goes with a letter that waits: chosen by the act that wrote it, and looked at again when it is signed. */
@Component
class HeldEnclosures {

    private final Documents documents;
    private final TranslatedPapers translated;

    HeldEnclosures(Documents documents, TranslatedPapers translated) {
        this.documents = documents;
        this.translated = translated;
    }

    /** The documents of the file that the message carries. */
    List<DocumentView> of(CaseFile file, MessageContent said) {
        return said.enclosures().isEmpty() ? List.of() : carried(documents.ofCase(file.caseRef()), said);
    }

    /**
     * Refuses what may not travel any more.
     *
     * @throws Refusal if a document is isolated, in quarantine or kept inside, or translates what may not leave
     */
    void demandCurrent(CaseFile file, MessageContent said) {
        if (said.enclosures().isEmpty()) {
            return;
        }
        var own = documents.ofCase(file.caseRef());
        var carried = carried(own, said);
        carried.forEach(Enclosing::one);
        if (carried.stream().anyMatch(each -> carried.stream().noneMatch(twin -> travels(twin, each)))) {
            throw Refusal.of("enclosure-kept-inside");
        }
        if (!translated.current(own).containsAll(carried)) {
            throw Refusal.of("translation-stale");
        }
    }

    /** The same paper may lie in the file twice, once to stay. */
    private static boolean travels(DocumentView twin, DocumentView document) {
        return twin.attachment() && twin.content().equals(document.content());
    }

    private static List<DocumentView> carried(List<DocumentView> own, MessageContent said) {
        var contents = said.enclosures().stream().map(Enclosure::content).toList();
        return own.stream()
                .filter(document -> contents.contains(document.content()))
                .toList();
    }
}
