package org.rogatory.documents;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Letters that a person signs with his own key: laid out, still as he read them, and not ordered to be signed yet. */
@Component
class SignableLetters {

    private final StoredDocumentRepository repository;
    private final DocumentTexts texts;

    SignableLetters(StoredDocumentRepository repository, DocumentTexts texts) {
        this.repository = repository;
        this.texts = texts;
    }

    StoredDocument get(String documentRef) {
        return repository.get(documentRef);
    }

    ReadDocument read(StoredDocument document) {
        return document.read(hidden -> texts.show(document.caseRef(), hidden));
    }

    /**
     * The letter as it was read by who signs it.
     *
     * @throws DocumentRefused if it cannot be signed any more, or holds something else
     */
    ReadDocument read(DocumentView letter) {
        var document = demandOpen(letter.documentRef());
        var read = read(document);
        if (!read.content().sha256().equals(letter.sha256())) {
            throw new DocumentRefused("document-changed");
        }
        return read;
    }

    /** The letter, if nobody has signed it or ordered it to be signed. */
    StoredDocument demandOpen(String documentRef) {
        var document = get(documentRef);
        document.demandSignable();
        if (!document.signable() || document.signed().asked()) {
            throw new DocumentRefused("document-not-sealable");
        }
        return document;
    }

    /** Whether the letter was signed or ordered to be signed. */
    static boolean underWay(StoredDocument letter) {
        return letter.sealed() || letter.signed().asked();
    }

    /** The letter, if its approval can still be signed; one that is being signed tells so. */
    StoredDocument demandFree(String documentRef) {
        if (underWay(get(documentRef))) {
            throw new DocumentRefused("letter-under-way");
        }
        return demandOpen(documentRef);
    }

    /** Of this letter and whoever orders its signatures at the same moment only one gets through. */
    void hold(ReadDocument letter) {
        if (repository.hold(letter.documentRef(), letter.version()) == 0) {
            throw new OptimisticLockingFailureException("The letter was taken up by another act meanwhile");
        }
    }
}
