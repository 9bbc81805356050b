package org.rogatory.documents;

import java.util.ArrayList;
import java.util.function.UnaryOperator;
import org.rogatory.documents.signature.Expected;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known here of our own documents before their signatures are checked. */
@Component
class KeptRevisions {

    private final StoredDocumentRepository repository;
    private final SignatureRows rows;
    private final DocumentTexts texts;

    KeptRevisions(StoredDocumentRepository repository, SignatureRows rows, DocumentTexts texts) {
        this.repository = repository;
        this.rows = rows;
        this.texts = texts;
    }

    /** Whose signature is the last, and every state of the document; nothing of what nobody here has signed. */
    @Transactional(readOnly = true)
    public Expected of(String documentRef) {
        var document = repository.get(documentRef);
        var view = texts.view(document);
        if (document.signed().made() == 0
                || view.isolation() != null
                || rows.last(document).address() == null) {
            return Expected.nothing();
        }
        UnaryOperator<String> open = hidden -> texts.show(document.caseRef(), hidden);
        var revisions = new ArrayList<Expected.Revision>();
        revisions.add(document.unsigned(open));
        rows.revisions(document, open).forEach(revisions::add);
        revisions.add(new Expected.Revision(view.size(), view.finalSha256()));
        var distinct = revisions.stream().distinct().toList();
        return new Expected(rows.last(document).authority(), distinct);
    }
}
