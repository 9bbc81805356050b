package org.rogatory.requests.message.seal;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentView;
import org.springframework.stereotype.Component;

/** By which act a document is signed: a kind may be drafted by a clock, or written by an act. */
@Component
public class SigningActs {

    private final WaitingLetters drafted;

    public SigningActs(WaitingLetters drafted) {
        this.drafted = drafted;
    }

    /** The act that signs this document; empty where nobody chooses how that is done. */
    public Optional<String> of(CaseFile file, DocumentView letter) {
        return drafted.signing(file, letter.documentRef()).or(() -> SigningVerbs.of(letter.kind()));
    }
}
