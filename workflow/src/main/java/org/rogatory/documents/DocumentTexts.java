package org.rogatory.documents;

import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;

/** What a document is called and what it contains, in clear for those who work on its file and encrypted in its row. */
@Component
class DocumentTexts {

    private final FileCipher cipher;

    DocumentTexts(FileCipher cipher) {
        this.cipher = cipher;
    }

    String hide(String caseRef, String text) {
        return cipher.encrypt(caseRef, text);
    }

    String show(String caseRef, String hidden) {
        return cipher.decrypt(caseRef, hidden);
    }

    DocumentView view(StoredDocument document) {
        return document.view(hidden -> show(document.caseRef(), hidden));
    }
}
