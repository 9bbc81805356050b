package org.rogatory.web.mla;

import org.rogatory.cases.Cases;
import org.rogatory.documents.token.TokenChallenge;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.seal.TokenLetters;
import org.springframework.stereotype.Component;

/** What is given out to be signed with the tool of one's State, of a letter that this officer may sign. */
@Component
class TokenGiven {

    private final Cases cases;
    private final TokenLetters letters;

    TokenGiven(Cases cases, TokenLetters letters) {
        this.cases = cases;
        this.letters = letters;
    }

    TokenChallenge challenge(TokenDoor.Waiting waiting, Officer officer) {
        return letters.challenge(waiting.letter(), officer);
    }

    TokenChallenge open(String id, TokenDoor.Waiting waiting, Officer officer) {
        return letters.open(id, waiting.letter(), officer);
    }

    /** What was given out to him, byte by byte: whoever takes it has the letter, and that leaves its trace. */
    byte[] content(TokenDoor.Waiting waiting, TokenChallenge given, Officer officer) {
        var content = letters.content(given);
        cases.viewDocument(waiting.file().caseRef(), waiting.letter().documentRef(), officer);
        return content;
    }
}
