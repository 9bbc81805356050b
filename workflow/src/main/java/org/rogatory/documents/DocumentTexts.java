package org.rogatory.documents;

import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;

/** What a document is called and what it contains, in clear for those who work on its file and encrypted in its row. */
@Component
public class DocumentTexts {

    private final FileCipher cipher;

    DocumentTexts(FileCipher cipher) {
        this.cipher = cipher;
    }

    /** As it stands in the row. */
    public String hide(String caseRef, String text) {
        return cipher.encrypt(caseRef, text);
    }

    /** As those read it who work on the file. */
    public String show(String caseRef, String hidden) {
        return cipher.decrypt(caseRef, hidden);
    }

    DocumentView view(StoredDocument document) {
        return document.view(hidden -> show(document.caseRef(), hidden));
    }
}
