package org.rogatory.mla.incoming;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.persons.TakenWords;
import org.rogatory.persons.WordsChange;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What translates words of an answer, or of a letter that waits, goes with them when something is taken out of those: it
 * says the same in another language. It comes back or is erased with them. The translation of a request is taken out part by part elsewhere.
 */
@Component
class TranslationsOfTakenWords {

    private static final String TABLE = "mla_translation";

    private final TakenWords taken;
    private final IncomingTexts texts;
    private final JdbcClient jdbc;

    TranslationsOfTakenWords(TakenWords taken, IncomingTexts texts, JdbcClient jdbc) {
        this.taken = taken;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    @EventListener
    void taken(WordsChange change) {
        if (change.kind() == WordsChange.Kind.TAKEN) {
            change.of(TABLE).forEach(subject -> take(change, subject));
        }
    }

    private void take(WordsChange change, String subject) {
        var caseRef = change.caseRef();
        var places = new ArrayList<String>();
        var words = new ArrayList<String>();
        for (var body : bodies(subject)) {
            texts.show(caseRef, body).properties().forEach(entry -> {
                var target = entry.getValue().path("target").asString("");
                var source = entry.getValue().path("source").asString("");
                if (TakenWords.blackened(source) && !target.isEmpty() && !TakenWords.blackened(target)) {
                    places.add("/" + entry.getKey() + "/target");
                    words.add(target);
                }
            });
        }
        if (!words.isEmpty()) {
            var own = new TakenWords.Own(new TakenWords.Row(TABLE, subject), places);
            taken.take(caseRef, change.holder(), List.of(own), words);
        }
    }

    /** The row was changed beside what the session knows of it. */
    private List<String> bodies(String subject) {
        return jdbc.sql("select t.body from mla_translation t left join mla_incoming i on i.case_ref = t.case_ref"
                        + " where t.subject_ref = ? and (i.case_ref is not null or t.subject_ref <> t.case_ref)")
                .param(subject)
                .query(String.class)
                .list();
    }
}
