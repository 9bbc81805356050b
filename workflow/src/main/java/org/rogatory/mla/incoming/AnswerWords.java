package org.rogatory.mla.incoming;

import org.rogatory.requests.message.letter.TranslatedWords;
import org.rogatory.requests.translation.TranslatedParts;
import org.rogatory.requests.translation.Translations.Of;
import org.rogatory.requests.translation.Translations.Source;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an answer says in words beside its translation, which leaves with it only as long as it is of these words. */
@Component
class AnswerWords {

    private final TranslatedWords words;

    AnswerWords(TranslatedWords words) {
        this.words = words;
    }

    /** Puts the translation into what the answer says, where all of its words are translated as they are now. */
    void beside(IncomingRequest request, ObjectNode said) {
        request.answerTranslated()
                .ifPresent(way -> words.beside(source(request, said, way.into()), request.answerRound(), way, said));
    }

    /** The words of the answer with what is translated of them. */
    TranslatedParts parts(IncomingRequest request, JsonNode said, String into) {
        return words.parts(source(request, said, into));
    }

    static Source source(IncomingRequest request, JsonNode said, String into) {
        return new Source(request.caseRef(), said, Of.MESSAGE, into);
    }
}
