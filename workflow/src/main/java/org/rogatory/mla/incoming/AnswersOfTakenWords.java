package org.rogatory.mla.incoming;

import java.util.List;
import org.rogatory.documents.DocumentIsolations;
import org.rogatory.persons.TakenWords;
import org.rogatory.persons.WordsChange;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The letter of an answer goes with the words that were taken out of the answer that was approved: laid out before, it
 * says what its message does not say any more. It comes back or is erased with whatever else the same isolation took.
 */
@Component
class AnswersOfTakenWords {

    private final DocumentIsolations isolations;
    private final IncomingTexts texts;
    private final JdbcClient jdbc;

    AnswersOfTakenWords(DocumentIsolations isolations, IncomingTexts texts, JdbcClient jdbc) {
        this.isolations = isolations;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    @EventListener
    void taken(WordsChange change) {
        if (change.kind() == WordsChange.Kind.TAKEN) {
            var letters = change.of("mla_incoming").stream()
                    .flatMap(caseRef -> laidOut(caseRef).stream())
                    .toList();
            isolations.isolate(letters, change.holder());
        }
    }

    /** The row was changed beside what the session knows of it. */
    private List<String> laidOut(String caseRef) {
        return jdbc
                .sql("select answer_ref, approved_answer from mla_incoming where case_ref = ?"
                        + " and answer_ref is not null and approved_answer is not null")
                .param(caseRef)
                .query((row, number) -> new Answer(row.getString("answer_ref"), row.getString("approved_answer")))
                .list()
                .stream()
                .filter(answer -> TakenWords.blackened(
                        texts.show(caseRef, answer.approved()).toString()))
                .map(Answer::letter)
                .toList();
    }

    private record Answer(String letter, String approved) {}
}
