package org.rogatory.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A number of a paper book that has been taken over: whoever brings it again finds the file it has become. */
@Entity
@Table(name = "imports_number")
class TakenNumber implements Persistable<String> {

    @Id
    private String numberKey;

    private @Nullable String caseRef;

    @SuppressWarnings("NullAway.Init")
    protected TakenNumber() {}

    TakenNumber(String numberKey) {
        this.numberKey = numberKey;
    }

    void became(String file) {
        this.caseRef = file;
    }

    @Override
    public String getId() {
        return numberKey;
    }

    /** Of two who take the same number the second one fails, and does not change the first. */
    @Override
    public boolean isNew() {
        return caseRef == null;
    }

    @Nullable
    String caseRef() {
        return caseRef;
    }
}
