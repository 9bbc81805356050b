package org.rogatory.requests;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** What is said in letters beside a request and in translations, whatever the kind of the request. */
@Component
class KeptRequestWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(
                KeptColumns.of("mla_reminder", "reminder_ref", "words", "words_language"),
                KeptColumns.of("mla_translation", "subject_ref", "body", "done_head"),
                KeptColumns.of("mla_translated_by", "document_ref", "words"));
    }
}
