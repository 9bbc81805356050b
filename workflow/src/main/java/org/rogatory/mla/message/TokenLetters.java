package org.rogatory.mla.message;

import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.TokenChallenge;
import org.rogatory.documents.TokenSignature;
import org.rogatory.documents.TokenSignatures;
import org.rogatory.identity.Officer;
import org.rogatory.signing.SigningRights;
import org.springframework.stereotype.Service;

/** Signatures that officers with the right to sign a letter make with the tool of their State, before they sign it. */
@Service
public class TokenLetters {

    private final Cases cases;
    private final Deliberation deliberation;
    private final SigningRights rights;
    private final TokenSignatures tokens;

    TokenLetters(Cases cases, Deliberation deliberation, SigningRights rights, TokenSignatures tokens) {
        this.cases = cases;
        this.deliberation = deliberation;
        this.rights = rights;
        this.tokens = tokens;
    }

    /** Whether this officer can sign the letter with a tool of his State. */
    public boolean offered(CaseFile file, DocumentView letter, Officer officer) {
        return tokens.offered(officer.state()).isPresent() && signs(file, letter, officer);
    }

    /** The letter, if this officer works on its file and may sign it. */
    public DocumentView letter(String caseRef, String documentRef, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        var letter = deliberation.document(file, documentRef, officer);
        if (!signs(file, letter, officer)) {
            throw Refusal.of("signing-right");
        }
        return letter;
    }

    /** Gives out what he is to sign. */
    public TokenChallenge challenge(DocumentView letter, Officer officer) {
        return tokens.challenge(letter.documentRef(), officer);
    }

    /** What was given out, if he can still sign it. */
    public TokenChallenge open(String id, DocumentView letter, Officer officer) {
        return tokens.open(id, letter.documentRef(), officer);
    }

    /** Checks and keeps what he has signed. */
    public TokenSignature accept(String id, DocumentView letter, byte[] cms, Officer officer) {
        return tokens.accept(id, letter.documentRef(), cms, officer);
    }

    private boolean signs(CaseFile file, DocumentView letter, Officer officer) {
        return rights.capacity(LetterSeals.signingFor(file), letter.kind(), officer)
                .isPresent();
    }
}
