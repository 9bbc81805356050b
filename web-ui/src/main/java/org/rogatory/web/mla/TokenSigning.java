package org.rogatory.web.mla;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.SignatureMode;
import org.rogatory.documents.TokenChallenge;
import org.rogatory.identity.Officer;
import org.rogatory.mla.message.SigningVerbs;
import org.rogatory.mla.message.TokenLetters;
import org.rogatory.mla.outgoing.OutgoingReview;
import org.springframework.stereotype.Component;

/** The way to sign with the tool of one's State: for a letter that waits for its signature, and no other. */
@Component
class TokenSigning implements SignWay {

    private final Cases cases;
    private final TokenLetters letters;
    private final OutgoingReview requests;
    private final LettersToSign others;

    TokenSigning(Cases cases, TokenLetters letters, OutgoingReview requests, LettersToSign others) {
        this.cases = cases;
        this.letters = letters;
        this.requests = requests;
        this.others = others;
    }

    /** A letter and the file it waits in. */
    record Waiting(CaseFile file, DocumentView letter) {

        /** Where it is signed afterwards. */
        String signing() {
            return "/cases/" + file.caseRef() + "/" + verb().replace('_', '-');
        }

        private String verb() {
            return SigningVerbs.of(letter.kind()).orElseThrow(Refusal::notFound);
        }
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
    Waiting waiting(String caseRef, String documentRef, Officer officer) {
        var letter = letters.letter(caseRef, documentRef, officer);
        var file = cases.find(caseRef, AccessScope.of(officer));
        var waiting = new Waiting(file, letter);
        if (open(file, waiting.verb(), officer).filter(documentRef::equals).isEmpty()) {
            throw Refusal.notFound();
        }
        return waiting;
    }

    /** What was given out to him, byte by byte: whoever takes it has the letter, and that leaves its trace. */
    byte[] content(Waiting waiting, TokenChallenge given, Officer officer) {
        cases.viewDocument(waiting.file().caseRef(), waiting.letter().documentRef(), officer);
        return letters.content(given);
    }

    /** The letter that waits to be signed by this act; of a request it is found without laying it out for a page. */
    private Optional<String> open(CaseFile file, String verb, Officer officer) {
        return SigningVerbs.REQUEST.equals(verb)
                ? requests.letter(file.caseRef(), officer)
                : others.of(file, verb, null, officer).flatMap(found -> Optional.ofNullable(found.documentRef()));
    }
}
