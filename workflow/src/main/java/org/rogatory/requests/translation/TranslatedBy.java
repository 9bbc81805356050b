package org.rogatory.requests.translation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What was said of an added translation, kept under the file's key. */
@Entity
@Table(name = "mla_translated_by")
class TranslatedBy {

    @Id
    private String documentRef;

    private String caseRef;
    private String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TranslatedBy() {}

    TranslatedBy(String documentRef, String caseRef, String hiddenWords) {
        this.documentRef = documentRef;
        this.caseRef = caseRef;
        this.words = hiddenWords;
    }

    String documentRef() {
        return documentRef;
    }

    String caseRef() {
        return caseRef;
    }

    String hiddenWords() {
        return words;
    }
}
