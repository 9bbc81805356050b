package org.rogatory.web.mla;

import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.identity.Officer;

/** A page on which an officer prepares a signature of another kind; its address ends with the mode. */
interface SignWay {

    /** Which kind of signature it prepares. */
    SignatureMode mode();

    /** Whether it is of use for this letter and this officer. */
    boolean offered(CaseFile file, DocumentView letter, Officer officer);
}
