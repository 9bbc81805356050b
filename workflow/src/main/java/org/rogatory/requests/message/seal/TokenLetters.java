package org.rogatory.requests.message.seal;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.TokenSignatures;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.token.TokenChallenge;
import org.rogatory.documents.token.TokenSignature;
import org.rogatory.identity.Officer;
import org.rogatory.signing.SigningRights;
import org.springframework.stereotype.Service;

/** Signatures that officers with the right to sign a letter make with the tool of their State, before they sign it. */
@Service
public class TokenLetters {

    private final Cases cases;
    private final Procedures procedures;
    private final Deliberation deliberation;
    private final SigningRights rights;
    private final TokenSignatures tokens;
    private final LetterSeals seals;
    private final SigningActs acts;

    public TokenLetters(
            Cases cases,
            Procedures procedures,
            Deliberation deliberation,
            SigningRights rights,
            TokenSignatures tokens,
            LetterSeals seals,
            SigningActs acts) {
        this.acts = acts;
        this.cases = cases;
        this.procedures = procedures;
        this.deliberation = deliberation;
        this.rights = rights;
        this.tokens = tokens;
        this.seals = seals;
    }

    /** Whether this officer can sign the letter with a tool of his State. */
    public boolean offered(CaseFile file, DocumentView letter, Officer officer) {
        return tokens.offered(officer.state()).isPresent() && allows(file, letter) && signs(file, letter, officer);
    }

    /** The letter, if it is this officer who signs on its file now, and he has the right to. */
    public DocumentView letter(String caseRef, String documentRef, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        var letter = deliberation.document(file, documentRef, officer);
        var verb = acts.of(file, letter);
        Roles.demand(procedures.actions(file, officer).stream()
                .anyMatch(action -> verb.filter(action.verb()::equals).isPresent()));
        if (!signs(file, letter, officer)) {
            throw Refusal.of("signing-right");
        }
        seals.demand(file, letter, SignatureMode.TOKEN);
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

    /** What he is to sign, byte by byte: the letter as it was laid out. Never inside a transaction. */
    public byte[] content(TokenChallenge challenge) {
        return tokens.content(challenge);
    }

    /** Checks and keeps what he has signed. */
    public TokenSignature accept(String id, DocumentView letter, byte[] cms, Officer officer) {
        var authority = LetterSeals.signingFor(cases.find(letter.caseRef(), AccessScope.of(officer)), letter);
        return tokens.accept(new TokenSignatures.Brought(id, letter.documentRef(), authority), cms, officer);
    }

    private boolean allows(CaseFile file, DocumentView letter) {
        return seals.allows(file, letter, SignatureMode.TOKEN);
    }

    private boolean signs(CaseFile file, DocumentView letter, Officer officer) {
        return rights.capacity(LetterSeals.signingFor(file, letter), letter.kind(), officer)
                .isPresent();
    }
}
