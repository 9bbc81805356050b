package org.rogatory.requests.message.seal;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;

/** Knows of letters drafted between request and answer whether they wait: nothing marks one that was dropped. */
public interface WaitingLetters {

    /** Whether this document is one of them and waits for its signature. */
    boolean waits(CaseFile file, String documentRef);

    /** Those of these documents that are letters of this kind and wait for their signature. */
    Set<String> waiting(Collection<String> documentRefs);

    /** The act that signs this document, if it is one of them and waits. */
    Optional<String> signing(CaseFile file, String documentRef);

    /** The document of the letter of this message that an act has written, if it was laid out before its signature. */
    Optional<String> laidOut(String caseRef, String messageRef);
}
