package org.rogatory.mla;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** What is said of requests, their items and the work on them; the content of a request of ours is taken apart by itself. */
@Component
class KeptMlaWords implements KeptWords {

    private static final KeptColumns INCOMING = KeptColumns.of(
            "mla_incoming",
            "case_ref",
            "content",
            "acknowledgement",
            "decision_data",
            "decision_before",
            "information_asked",
            "information_received",
            "answer_text",
            "approved_answer");

    private static final KeptColumns ITEM = KeptColumns.of(
            "mla_item",
            "item_ref",
            "act_place",
            "result",
            "conditions",
            "text_language",
            "order_number",
            "order_by",
            "use_note",
            "until_event");

    @Override
    public List<KeptColumns> columns() {
        return List.of(
                INCOMING,
                KeptColumns.of("mla_outgoing", "case_ref", "answer", "information_asked", "overrides", "correction"),
                ITEM,
                KeptColumns.of("mla_item_place", "place_ref", "executor_words"),
                KeptColumns.of("mla_consultation", "consultation_ref", "told", "answered", "how"),
                KeptColumns.of("mla_level", "level_ref", "content", "report", "checking", "moving"),
                KeptColumns.of("mla_annex", "annex_ref", "content"),
                KeptColumns.of("mla_advance", "case_ref", "contact"));
    }
}
