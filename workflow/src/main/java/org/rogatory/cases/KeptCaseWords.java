package org.rogatory.cases;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** What is said of acts, and notes. */
@Component
class KeptCaseWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(
                KeptColumns.of(
                                "cases_timeline",
                                "id",
                                "reference",
                                "internal_text",
                                "released_text",
                                "text_language",
                                "particulars")
                        .fixed(),
                KeptColumns.of("cases_note", "id", "text").fixed());
    }
}
