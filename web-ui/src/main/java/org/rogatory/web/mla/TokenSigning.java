package org.rogatory.web.mla;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.token.TokenSignature;
import org.rogatory.identity.Officer;
import org.rogatory.requests.content.OutgoingReview;
import org.rogatory.requests.message.seal.SigningActs;
import org.rogatory.requests.message.seal.SigningVerbs;
import org.rogatory.requests.message.seal.TokenLetters;
import org.springframework.stereotype.Component;

/** The way to sign with the tool of one's State: for a letter that waits for its signature, and no other. */
@Component
class TokenSigning implements SignWay, TokenDoor {

    private final Cases cases;
    private final TokenLetters letters;
    private final OutgoingReview requests;
    private final LettersToSign others;
    private final SigningActs acts;

    TokenSigning(Cases cases, TokenLetters letters, OutgoingReview requests, LettersToSign others, SigningActs acts) {
        this.acts = acts;
        this.cases = cases;
        this.letters = letters;
        this.requests = requests;
        this.others = others;
    }

    @Override
    public String words() {
        return "mla.token";
    }

    @Override
    public SignatureMode mode() {
        return SignatureMode.TOKEN;
    }

    @Override
    public boolean offered(CaseFile file, DocumentView letter, Officer officer) {
        return letters.offered(file, letter, officer);
    }

    /** The letter, if it waits for its signature and this officer may sign it; otherwise it is not there. */
    @Override
    public Waiting waiting(String caseRef, String documentRef, Officer officer) {
        var letter = letters.letter(caseRef, documentRef, officer);
        var file = cases.find(caseRef, AccessScope.of(officer));
        var verb = acts.of(file, letter).orElseThrow(Refusal::notFound);
        if (!open(file, verb, documentRef, officer)) {
            throw Refusal.notFound();
        }
        return new Waiting(file, letter, "/signing/token", "/cases/" + caseRef + "/" + verb.replace('_', '-'));
    }

    @Override
    public TokenSignature accept(String id, Waiting waiting, byte[] cms, Officer officer) {
        return letters.accept(id, waiting.letter(), cms, officer);
    }

    /** Whether it waits to be signed by this act; of a request that is found without laying it out for a page. */
    private boolean open(CaseFile file, String verb, String documentRef, Officer officer) {
        return SigningVerbs.REQUEST.equals(verb)
                ? requests.letter(file.caseRef(), officer)
                        .filter(documentRef::equals)
                        .isPresent()
                : others.laidOut(file, verb, documentRef, officer).isPresent();
    }
}
