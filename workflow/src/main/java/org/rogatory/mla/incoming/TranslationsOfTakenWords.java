package org.rogatory.mla.incoming;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.persons.TakenWords;
import org.rogatory.persons.WordsChange;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What translates words of an answer goes with them when something is taken out of those: it says the same in another
 * language. It comes back or is erased with them. The translation of a request is taken out part by part elsewhere.
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
            change.of(TABLE).forEach(caseRef -> take(caseRef, change.holder()));
        }
    }

    private void take(String caseRef, String holder) {
        var places = new ArrayList<String>();
        var words = new ArrayList<String>();
        for (var body : bodies(caseRef)) {
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
            taken.take(caseRef, holder, List.of(new TakenWords.Own(new TakenWords.Row(TABLE, caseRef), places)), words);
        }
    }

    /** The row was changed beside what the session knows of it. */
    private List<String> bodies(String caseRef) {
        return jdbc.sql("select t.body from mla_translation t join mla_incoming i on i.case_ref = t.case_ref"
                        + " where t.case_ref = ?")
                .param(caseRef)
                .query(String.class)
                .list();
    }
}
