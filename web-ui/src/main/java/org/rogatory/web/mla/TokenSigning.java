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
import org.rogatory.mla.incoming.AnswerReview;
import org.rogatory.mla.message.TokenLetters;
import org.rogatory.mla.outgoing.OutgoingReview;
import org.springframework.stereotype.Component;

/** The way to sign with the tool of one's State: for the request or the answer that waits, and no other letter. */
@Component
class TokenSigning implements SignWay {

    private final Cases cases;
    private final TokenLetters letters;
    private final OutgoingReview requests;
    private final AnswerReview answers;

    TokenSigning(Cases cases, TokenLetters letters, OutgoingReview requests, AnswerReview answers) {
        this.cases = cases;
        this.letters = letters;
        this.requests = requests;
        this.answers = answers;
    }

    /** A letter and the file it waits in. */
    record Waiting(CaseFile file, DocumentView letter) {

        /** Where it is signed afterwards. */
        String signing() {
            return "/cases/" + file.caseRef() + "/" + (file.outgoing() ? "sign" : "sign-answer");
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
        if (waiting(file, officer).filter(documentRef::equals).isEmpty()) {
            throw Refusal.notFound();
        }
        return new Waiting(file, letter);
    }

    /** What was given out to him, byte by byte: whoever takes it has the letter, and that leaves its trace. */
    byte[] content(Waiting waiting, TokenChallenge given, Officer officer) {
        cases.viewDocument(waiting.file().caseRef(), waiting.letter().documentRef(), officer);
        return letters.content(given);
    }

    private Optional<String> waiting(CaseFile file, Officer officer) {
        return file.outgoing()
                ? requests.letter(file.caseRef(), officer)
                : answers.letter(file, officer).flatMap(found -> Optional.ofNullable(found.documentRef()));
    }
}
