package org.rogatory.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.documents.StoredDocumentRepository.Counted;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the papers of documents are. Who may see a file is decided by the caller. */
@Service
public class DocumentOriginals {

    private final StoredDocumentRepository repository;
    private final DocumentTexts texts;
    private final ApplicationEventPublisher events;

    DocumentOriginals(StoredDocumentRepository repository, DocumentTexts texts, ApplicationEventPublisher events) {
        this.repository = repository;
        this.texts = texts;
        this.events = events;
    }

    /** Writes down what is known of the paper of a document, in place of what was written before. */
    @Transactional
    public void describe(String documentRef, Original original, Officer officer) {
        var document = repository.get(documentRef);
        document.describe(original, text -> texts.hide(document.caseRef(), text));
        events.publishEvent(
                new DocumentEvent.Described(texts.view(repository.saveAndFlush(document)), officer.username()));
    }

    /**
     * The documents of a file whose originals are to go back to the other side, and neither have gone nor have a day by
     * which they go: while there are such, a file that promises to return originals is not to be closed.
     */
    @Transactional(readOnly = true)
    public List<DocumentView> neitherReturnedNorDated(String caseRef) {
        return repository.neitherReturnedNorDated(caseRef).stream()
                .map(texts::view)
                .toList();
    }

    /** How many sheets the papers of these documents have, of those of which it is known; one statement. */
    @Transactional(readOnly = true)
    public Map<String, Integer> sheets(Collection<String> documentRefs) {
        return documentRefs.isEmpty()
                ? Map.of()
                : repository.counted(documentRefs).stream()
                        .collect(Collectors.toMap(Counted::getDocumentRef, Counted::getSheets));
    }

    /** The papers of these files that are in the office; one statement, however many files. */
    @Transactional(readOnly = true)
    public List<HeldOriginal> papers(Collection<String> caseRefs) {
        return caseRefs.isEmpty() ? List.of() : repository.papers(caseRefs);
    }
}
