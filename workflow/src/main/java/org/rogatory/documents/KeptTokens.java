package org.rogatory.documents;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.documents.token.TokenSignature;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signatures of national tools by which letters were signed. Who may see a letter is decided by the caller. */
@Service
public class KeptTokens {

    private final DocumentTokenRepository rows;
    private final DocumentTexts texts;

    KeptTokens(DocumentTokenRepository rows, DocumentTexts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** Those by which the document was signed, oldest first; none of one that was taken away. */
    @Transactional(readOnly = true)
    public List<TokenSignature> of(DocumentView document) {
        return document.isolation() != null
                ? List.of()
                : rows.taken(document.documentRef()).stream()
                        .flatMap(row -> row.view(hidden -> texts.show(document.caseRef(), hidden)).stream())
                        .toList();
    }

    /** The documents by which these travel with the letter. */
    @Transactional(readOnly = true)
    public List<String> enclosedWith(String letterRef) {
        return rows.taken(letterRef).stream()
                .flatMap(row -> Stream.ofNullable(row.signatureRef()))
                .toList();
    }

    /** With the document goes what was signed for it. */
    @EventListener
    void erase(DocumentEvent.Erased erased) {
        rows.findByDocumentRef(erased.document().documentRef()).forEach(row -> {
            row.erase();
            rows.saveAndFlush(row);
        });
    }
}
