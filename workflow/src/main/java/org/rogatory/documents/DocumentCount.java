package org.rogatory.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** How often documents of a file came or changed, and how often they had when a person signed its letter last. */
@Entity
@Table(name = "documents_count")
class DocumentCount {

    @Id
    private String caseRef;

    private long lastCount;
    private @Nullable Long signedCount;

    @SuppressWarnings("NullAway.Init")
    protected DocumentCount() {}
}
