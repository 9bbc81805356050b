package org.rogatory.requests.translation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An added document that is the translation of another one of its file. */
@Entity
@Table(name = "mla_translated_paper")
class TranslatedPaper {

    @Id
    private String documentRef;

    private String caseRef;
    private String sourceRef;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TranslatedPaper() {}

    TranslatedPaper(String documentRef, String caseRef, String sourceRef) {
        this.documentRef = documentRef;
        this.caseRef = caseRef;
        this.sourceRef = sourceRef;
    }

    String documentRef() {
        return documentRef;
    }

    String sourceRef() {
        return sourceRef;
    }
}
