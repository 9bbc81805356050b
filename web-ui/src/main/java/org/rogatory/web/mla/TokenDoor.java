package org.rogatory.web.mla;

import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.token.TokenSignature;
import org.rogatory.identity.Officer;

/** Something that is signed with the tool of one's State: a letter, or its approval. */
interface TokenDoor {

    /**
     * A letter and the file it waits in.
     *
     * @param path of the page on which it is signed with the tool, below the letter
     * @param signing where one goes on afterwards
     */
    record Waiting(CaseFile file, DocumentView letter, String path, String signing) {

        String address() {
            return "/cases/" + file.caseRef() + "/documents/" + letter.documentRef() + path;
        }
    }

    /** The messages in which its page speaks of it begin so. */
    String words();

    /** The letter, if this officer may sign that now. */
    Waiting waiting(String caseRef, String documentRef, Officer officer);

    /** Checks and keeps what he has signed. */
    TokenSignature accept(String id, Waiting waiting, byte[] cms, Officer officer);
}
